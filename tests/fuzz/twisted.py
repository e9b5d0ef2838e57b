"""A card that answers like a real one, except where a script changes an answer. Used to fuzz card and visit.

The first line lays the card, `card KIND QUIRK...`; each further line is for one command, in order of arrival; after the
last line the card answers genuinely. Lines:

    pass              the genuine answer
    raw HEX           these bytes instead
    status XXXX       the genuine data with this status word
    cut N             only the first N bytes of the genuine answer (N modulo its length)
    more HEX          the genuine data, these bytes, the genuine status word
    flip N            the genuine answer with bit N (modulo its length) flipped
    fail KIND         no answer: a failure of the connection
"""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from typing import Any, cast

from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import Encoding
from hypothesis import strategies as st

from devices.apdu import Command, Instruction
from devices.reader import CardMute, CardRemoved, CardReset, NotTransacted, ReaderBusy, ReaderLost
from devices.simulator import SimulatedCard
from devices.simulator.authority import Authority, new_key, new_p384_key
from devices.simulator.content import CardPrivateKey, DataFile, Files, KeyFile, PinFile
from tests.fuzz.corpus import Script

PIN = b"8642"
WRONG = b"0000"
MADE_AT = datetime(2026, 11, 22, tzinfo=UTC)
FAILURES = {
    "removed": CardRemoved,
    "mute": CardMute,
    "reset": CardReset,
    "not_transacted": NotTransacted,
    "busy": ReaderBusy,
    "lost": ReaderLost,
}
LABELS = {
    "mynumber": "JPKIAPICCTOKEN2",
    "juki": "JPKIAPICCTOKEN",
    "android": "JPKIAPGPSETOKEN",
    "iphone": "JPKIAPIOSTOKEN",
}
KINDS = (*LABELS, "transit", "blank", "locked", "last", "p384", "p384")
QUIRKS = ("no_sfi", "no_extended", "first_6f00", "raw_signature")

_cards = st.builds(
    lambda kind, quirks: " ".join(["card", kind, *quirks]),
    st.sampled_from(["mynumber"] * 8 + list(KINDS)),
    st.lists(st.sampled_from(QUIRKS), max_size=2, unique=True),
)
_statuses = st.one_of(
    st.sampled_from([0x9000, 0x63C0, 0x63C1, 0x63C3, 0x63CF, 0x6700, 0x6982, 0x6983, 0x6984, 0x6985, 0x6A82]),
    st.sampled_from([0x6A86, 0x6A88, 0x6B00, 0x6C10, 0x6100, 0x6D00, 0x6E00, 0x6F00, 0x0000, 0xFFFF]),
    st.integers(0, 0xFFFF),
)
_answers = st.one_of(
    st.binary(max_size=6),
    st.builds(lambda data, status: data + status.to_bytes(2), st.binary(max_size=300), _statuses),
    st.integers(0, 0xFFFF).map(lambda length: b"\x30\x82" + length.to_bytes(2) + bytes(252) + b"\x90\x00"),
)
_twists = st.one_of(
    st.just("pass"),
    _answers.map(lambda raw: f"raw {raw.hex()}"),
    _statuses.map(lambda status: f"status {status:04X}"),
    st.integers(0, 3000).map(lambda count: f"cut {count}"),
    st.binary(min_size=1, max_size=9).map(lambda raw: f"more {raw.hex()}"),
    st.integers(0, 20000).map(lambda bit: f"flip {bit}"),
    st.sampled_from(sorted(FAILURES)).map(lambda kind: f"fail {kind}"),
)
_passes = st.integers(0, 12).map(lambda count: ["pass"] * count)
_twisting = st.one_of(
    st.builds(lambda honest, twists: [*honest, *twists], _passes, st.lists(_twists, max_size=4)),
    st.lists(_twists, max_size=12),
    # The same answer many times: a loop that waits for another answer must end by itself.
    st.builds(lambda honest, twist, count: [*honest, *[twist] * count], _passes, _twists, st.integers(2, 60)),
)
TWISTED = st.builds(lambda laid, twists: (laid, *twists), _cards, _twisting)


@rsa.RSAPrivateKey.register
class _SignsOnce:
    """A key that caches its signatures: thousands of visits sign the same bytes."""

    def __init__(self, key: rsa.RSAPrivateKey) -> None:
        self._key = key
        self._signatures: dict[bytes, bytes] = {}

    def __getattr__(self, name: str) -> Any:
        return getattr(self._key, name)

    def sign(self, data: bytes, *how: Any) -> bytes:
        if data not in self._signatures:
            self._signatures[data] = self._key.sign(data, *how)
        return self._signatures[data]


@dataclass(frozen=True)
class Genuine:
    """Secrets and signed content of a card; one for each kind of key in all scripts."""

    certificate: bytes
    key: CardPrivateKey


@lru_cache(maxsize=1)
def authority() -> Authority:
    """The authority of every card in these tests."""
    return Authority.create(MADE_AT)


@lru_cache(maxsize=2)
def genuine(*, p384: bool = False) -> Genuine:
    """Made once per run."""
    key: CardPrivateKey = new_p384_key() if p384 else cast("rsa.RSAPrivateKey", _SignsOnce(new_key()))
    begin, end = MADE_AT - timedelta(days=9), MADE_AT + timedelta(days=999)
    issued = authority().issue(key.public_key(), "FUZZ", begin, end)
    return Genuine(issued.public_bytes(Encoding.DER), key)


@dataclass
class Seen:
    """One command and its answer; None: no answer."""

    command: Command
    answer: bytes | None = None


class TwistedCard:
    """`transmit` of a card under a script. Records its commands, and asserts that a visit may send them."""

    def __init__(self, script: Script) -> None:
        self.laid = script[0] if script else "card mynumber"
        self.genuine = genuine(p384="p384" in self.laid.split())
        self._card = _laid(self.laid, self.genuine)
        self._twists = iter(script[1:])
        self._card.power_on()
        self.seen: list[Seen] = []

    def power_off_and_on(self) -> None:
        """As between two connections."""
        self._card.power_on()

    def transmit(self, encoded: bytes) -> bytes:
        seen = Seen(Command.parse(bytes(encoded)))
        self.seen.append(seen)
        _assert_allowed(seen.command)
        seen.answer = _twist(next(self._twists, "pass"), self._card.transmit(bytes(encoded)))
        return seen.answer

    def sent(self, instruction: Instruction, *, with_data: bool = True) -> int:
        """How often that command was sent; VERIFY without data only queries the counter."""
        return sum(each.command.ins == instruction and bool(each.command.data) == with_data for each in self.seen)


def _laid(line: str, holder: Genuine) -> SimulatedCard:
    _, kind, *quirks = line.split()
    files: Files | None = None
    if kind != "transit":
        filled = holder.certificate.ljust(2048, b"\xff")
        tries = {"locked": 0, "last": 1}.get(kind, 3)
        files = {
            0x0006: DataFile(LABELS.get(kind, LABELS["mynumber"]).encode().ljust(160)),
            0x000A: DataFile(b"\xff" * 2048 if kind == "blank" else filled),
            0x0017: KeyFile(holder.key, pin_file=0x0018),
            0x0018: PinFile(PIN, tries=tries),
        }
        if kind in {"juki", "android", "iphone"}:
            files = {0x0006: files[0x0006]}
    return SimulatedCard(kind, b"\x3b\x00", files).with_quirks(**dict.fromkeys(quirks, True))


def _twist(line: str, honest: bytes) -> bytes:
    how, _, rest = line.partition(" ")
    match how:
        case "pass":
            return honest
        case "raw":
            return bytes.fromhex(rest)
        case "status":
            return honest[:-2] + bytes.fromhex(rest)
        case "cut":
            return honest[: int(rest) % len(honest)]
        case "more":
            return honest[:-2] + bytes.fromhex(rest) + honest[-2:]
        case "flip":
            position = int(rest) % (8 * len(honest))
            altered = bytearray(honest)
            altered[position // 8] ^= 1 << position % 8
            return bytes(altered)
        case "fail":
            raise FAILURES[rest](rest)
        case _:
            raise ValueError(f"no such twist: {line}")


def _assert_allowed(command: Command) -> None:
    """Only the application, its token label, the certificate, the PIN and the key may be used."""
    match command.cla, command.ins, command.p1, command.p2:
        case 0x00, Instruction.SELECT, 0x04, 0x0C:
            assert command.data == bytes.fromhex("D392F000260100000001")
        case 0x00, Instruction.SELECT, 0x02, 0x0C:
            assert int.from_bytes(command.data) in {0x0006, 0x000A, 0x0017, 0x0018}
        case 0x00, Instruction.READ_BINARY, p1, _:
            assert p1 == 0x8A or p1 < 0x80
        case 0x00, Instruction.VERIFY, 0x00, 0x80 | 0x98:
            assert bytes(command.data) in {b"", PIN, WRONG}
        case 0x80, Instruction.PERFORM_SECURITY_OPERATION, 0x00, 0x80 | 0x97:
            assert command.data
        case header:
            raise AssertionError(f"no visit sends this: {header}")
