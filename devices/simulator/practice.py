"""The practice cards: one for every kind of card that a shopper may bring.

They are made once, into a folder, so that the certificates (and who they belong to) stay the same from run to run:

    FOLDER/practice-cards-2/ca.pem        the authority of all cards but `foreign-ca`: the terminal's trust anchor
    FOLDER/practice-cards-2/people.json   certificate serial (decimal) -> person; stands in for the authority's
                                          registry, which knows that a renewed certificate is the same person's
    FOLDER/practice-cards-2/NAME.pem      private key and certificate of one card; worth nothing outside practice
"""

import json
import shutil
import tempfile
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from pathlib import Path
from typing import Final

from cryptography import x509
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.asymmetric.types import PrivateKeyTypes
from cryptography.hazmat.primitives.serialization import Encoding

from devices.simulator.authority import Authority, new_key, new_p384_key
from devices.simulator.chip import SimulatedCard
from devices.simulator.content import CardPrivateKey, DataFile, Files, KeyFile, PinFile

SET_NAME: Final = "practice-cards-2"
"""Subfolder of the practice cards; the number is that of their format."""
CONTACTLESS_ATR: Final = bytes.fromhex("3B888001000005E0B381A1007F")
CONTACT_ATR: Final = bytes.fromhex("3BE000FF8131FE4514")
JUKI_ATR: Final = bytes.fromhex("3B888001000014E0B38191005E")
TRANSIT_ATR: Final = bytes.fromhex("3B8F8001804F0CA0000003061100 3B0000000042")
"""Answers to reset: of a My Number Card contactless and by contact, of a juki card, of a transit card."""
FILE_SIZE: Final = 2048
"""Bytes of a certificate file; behind the certificate it is filled with FF."""
DIGITAL_SIGNATURE_PIN: Final = b"PRACTICE"
"""Password of the digital-signature key, which the terminal never uses."""
YEAR: Final = timedelta(days=365)
DAY: Final = timedelta(days=1)


class PracticeFolderDamaged(Exception):
    """The practice cards in the folder cannot be read. The message says what to do."""

    def __init__(self, folder: Path) -> None:
        super().__init__(f"the practice cards in {folder} cannot be read: delete that folder, it is made anew")
        self.folder = folder


@dataclass(frozen=True, slots=True)
class PracticeCard:
    """One practice card: its holder, its validity (relative to when the set is made), and its peculiarities."""

    name: str
    person: str
    pin: str = "1234"
    valid_from: timedelta = -30 * DAY
    valid_until: timedelta = 5 * YEAR
    tries: int = 3
    foreign: bool = False
    answer_to_reset: bytes = CONTACTLESS_ATR
    p384: bool = False
    """A card of the next generation: its key is announced; the rest of it here is an assumption."""


JPKI_CARDS: Final = (
    PracticeCard("alice", "alice"),
    PracticeCard("bob", "bob", pin="5678"),
    PracticeCard("renewed", "alice", valid_from=-DAY),
    PracticeCard("expired", "expired", valid_from=-2 * YEAR, valid_until=-DAY),
    PracticeCard("not-yet-valid", "not-yet-valid", valid_from=5 * YEAR, valid_until=9 * YEAR),
    PracticeCard("one-try-left", "one-try-left", tries=1),
    PracticeCard("locked", "locked", tries=0),
    PracticeCard("foreign-ca", "foreign-ca", foreign=True),
    PracticeCard("contact", "contact", answer_to_reset=CONTACT_ATR),
    PracticeCard("next-generation", "next-generation", p384=True),
)
"""Practice cards with a JPKI application."""
OTHER_CARDS: Final = ("juki", "transit")
"""Practice cards without one."""
PRACTICE_CARD_NAMES: Final = (*(card.name for card in JPKI_CARDS), *OTHER_CARDS)
"""The names of all practice cards."""


@dataclass(slots=True)
class PracticeSet:
    """The cards of one folder. `card` returns one object for each name, so retry counters live as long as the set."""

    folder: Path
    _cards: dict[str, SimulatedCard] = field(default_factory=dict)

    @property
    def names(self) -> tuple[str, ...]:
        """The names of the cards."""
        return PRACTICE_CARD_NAMES

    @property
    def ca_file(self) -> Path:
        """PEM certificate of the practice authority."""
        return self.folder / "ca.pem"

    @property
    def people_file(self) -> Path:
        """JSON: certificate serial (decimal) -> person."""
        return self.folder / "people.json"

    def pin(self, name: str) -> str:
        """The PIN of a card, see `practice_pin`."""
        return practice_pin(name)

    def card(self, name: str) -> SimulatedCard:
        """The card of that name. Raises ValueError for another name, PracticeFolderDamaged."""
        _known(name)
        if name not in self._cards:
            self._cards[name] = self._make(name)
        return self._cards[name]

    def card_that_no_pin_opens(self) -> SimulatedCard:
        """A card like "alice" with a PIN that cannot be typed, so that it signs nothing."""
        return self._make("alice", pin=b"\0" * 4)

    def _make(self, name: str, pin: bytes = b"") -> SimulatedCard:
        """Make a card. `pin` replaces the card's own."""
        if name == "transit":
            return SimulatedCard(name, TRANSIT_ATR, None)
        if name == "juki":
            return SimulatedCard(name, JUKI_ATR, {0x0006: _token_information("JPKIAPICCTOKEN")})
        kind = next(card for card in JPKI_CARDS if card.name == name)
        try:
            authority = x509.load_pem_x509_certificate(self.ca_file.read_bytes())
            content = (self.folder / f"{name}.pem").read_bytes()
            key = _private_key(content)
            certificate = x509.load_pem_x509_certificate(content)
        except (OSError, ValueError) as error:
            raise PracticeFolderDamaged(self.folder) from error
        if not isinstance(key, rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey):
            raise PracticeFolderDamaged(self.folder)
        files: Files = {
            0x0006: _token_information("JPKIAPICCTOKEN2"),
            0x0008: DataFile(bytes.fromhex("8F8F00")),
            0x000A: _certificate_file(certificate),
            0x000B: _certificate_file(authority),
            0x0017: KeyFile(key, pin_file=0x0018),
            0x0018: PinFile(pin or kind.pin.encode(), tries=kind.tries),
            0x001B: PinFile(DIGITAL_SIGNATURE_PIN, most_tries=5, tries=5),
        }
        return SimulatedCard(name, kind.answer_to_reset, files)


@lru_cache(maxsize=64)
def _private_key(pem: bytes) -> PrivateKeyTypes:
    """The key, checked once: for an RSA key that takes 35 ms, and each visit makes its cards anew."""
    return serialization.load_pem_private_key(pem, password=None)


def practice_pin(name: str) -> str:
    """The PIN of a practice card; "" for a card without one. Raises ValueError for an unknown name."""
    _known(name)
    return next((card.pin for card in JPKI_CARDS if card.name == name), "")


def practice_cards(folder: Path, made_at: datetime | None = None) -> PracticeSet:
    """The practice cards of `folder`, made now (or as of `made_at`) if there are none yet.

    Several processes may ask at once: the set appears complete or not at all.
    """
    target = folder / SET_NAME
    if not target.exists():
        folder.mkdir(parents=True, exist_ok=True)
        draft = Path(tempfile.mkdtemp(prefix=f".{SET_NAME}-", dir=folder))
        try:
            _make_set(draft, made_at or datetime.now(UTC))
            draft.rename(target)
        except OSError:
            shutil.rmtree(draft, ignore_errors=True)
            if not target.exists():
                raise
    return PracticeSet(target)


def _make_set(folder: Path, made_at: datetime) -> None:
    home, foreign = Authority.create(made_at), Authority.create(made_at)
    (folder / "ca.pem").write_bytes(home.certificate.public_bytes(Encoding.PEM))
    people: dict[str, str] = {}
    for index, card in enumerate(JPKI_CARDS):
        key: CardPrivateKey = new_p384_key() if card.p384 else new_key()
        certificate = (foreign if card.foreign else home).issue(
            key.public_key(), f"PRACTICE{index:012}", made_at + card.valid_from, made_at + card.valid_until
        )
        people[str(certificate.serial_number)] = card.person
        private = key.private_bytes(Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
        (folder / f"{card.name}.pem").write_bytes(private + certificate.public_bytes(Encoding.PEM))
    (folder / "people.json").write_text(json.dumps(people, indent=2) + "\n", encoding="utf-8")


def _known(name: str) -> None:
    if name not in PRACTICE_CARD_NAMES:
        raise ValueError(f"there is no practice card {name!r}; there are: {', '.join(PRACTICE_CARD_NAMES)}")


def _certificate_file(certificate: x509.Certificate) -> DataFile:
    return DataFile(certificate.public_bytes(Encoding.DER).ljust(FILE_SIZE, b"\xff"))


def _token_information(label: str) -> DataFile:
    """A CK_TOKEN_INFO of 160 bytes: label 32, manufacturer 32, model 16, serial number 16, and numbers."""
    return DataFile(label.encode().ljust(32) + b"PRACTICE".ljust(32) + b" " * 32 + bytes(64))
