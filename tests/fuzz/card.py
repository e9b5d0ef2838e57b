"""One card over one connection, with any answers: `JpkiCard` with a twisted card.

After the lines of `twisted`, `do STEP...` may list the steps; default: those of a visit.
"""

import logging

from hypothesis import strategies as st

from devices.apdu import Instruction, Response, describe
from devices.apdu_log import TRAFFIC
from devices.card_keys import P384_ANSWER, RSA_2048_SIGNATURE
from devices.jpki import LONGEST_CERTIFICATE, CardError, JpkiCard, digest_info_sha256
from devices.reader import ConnectionFailed
from tests.fuzz.corpus import Script
from tests.fuzz.twisted import PIN, TWISTED, TwistedCard

VISIT = ("identify", "tries", "certificate", "verify", "sign")
DIGEST_INFO, DIGEST = digest_info_sha256(bytes(range(32))), bytes(range(48))
MOST = {"identify": 2, "tries": 5, "certificate": 38, "verify": 2, "sign": 2}
"""Most commands per step. For the certificate: three for the first block, one refused long READ BINARY and 32 short
ones, or two that examine an odd answer."""

_steps = st.lists(st.sampled_from(VISIT), min_size=1, max_size=7).map(lambda steps: "do " + " ".join(steps))
SCRIPTS = st.one_of(TWISTED, st.builds(lambda script, steps: (*script, steps), TWISTED, _steps))


class _Listener(logging.Handler):
    """Collects the log of the card's commands."""

    def __init__(self) -> None:
        super().__init__(TRAFFIC)
        self.said: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.said.append(record.getMessage())


def play(script: Script) -> None:
    """Every step ends with a result, a CardError or a ConnectionFailed, after a bounded number of commands."""
    steps = next((line.split()[1:] for line in script if line.startswith("do ")), VISIT)
    twisted = TwistedCard(tuple(line for line in script if not line.startswith("do ")))
    card = JpkiCard(twisted.transmit)
    said = _Listener()
    log = logging.getLogger("devices.apdu_log")
    before = log.level, log.propagate
    log.addHandler(said)
    log.setLevel(TRAFFIC)
    log.propagate = False
    try:
        for step in steps:
            said.said += _take(step, card, twisted)
    finally:
        log.removeHandler(said)
        log.setLevel(before[0])
        log.propagate = before[1]
    told = "\n".join(said.said).replace(" ", "").lower()
    assert PIN.hex() not in told
    answers = [each.answer for each in twisted.seen if each.answer is not None and len(each.answer) > 1]
    statuses = {describe(Response.parse(answer).status) for answer in answers}
    if PIN.decode() not in statuses:
        assert PIN.decode() not in told


def _take(step: str, card: JpkiCard, twisted: TwistedCard) -> list[str]:
    """Take one step. Returns the text of its error."""
    begun = len(twisted.seen)
    verified, signed = twisted.sent(Instruction.VERIFY), twisted.sent(Instruction.PERFORM_SECURITY_OPERATION)
    pin = bytearray(PIN)
    told: list[str] = []
    try:
        match step:
            case "identify":
                card.identify()
            case "tries":
                assert card.tries_left() in range(16)
            case "certificate":
                _assert_read_whole(card.certificate(), twisted, begun)
            case "verify":
                card.verify(pin)
            case "sign":
                p384 = "p384" in twisted.laid.split()
                signature = card.sign(DIGEST, P384_ANSWER) if p384 else card.sign(DIGEST_INFO, RSA_2048_SIGNATURE)
                assert twisted.seen[-1].answer == signature + b"\x90\x00"
    except (CardError, ConnectionFailed) as refused:
        told = [str(refused), repr(refused)]
    assert len(twisted.seen) - begun <= MOST[step], step
    assert twisted.sent(Instruction.VERIFY) - verified <= (step == "verify")
    assert twisted.sent(Instruction.PERFORM_SECURITY_OPERATION) - signed <= (step == "sign")
    assert card.apdus == len(twisted.seen)
    if step == "verify":
        assert pin == bytes(len(PIN))
    return told


def _assert_read_whole(certificate: bytes, twisted: TwistedCard, begun: int) -> None:
    """The certificate equals the card's answers, joined, and has the length of its own header."""
    answered = b"".join(
        each.answer[:-2]
        for each in twisted.seen[begun:]
        if each.command.ins == Instruction.READ_BINARY and each.answer is not None and each.answer[-2:] == b"\x90\x00"
    )
    assert len(certificate) == 4 + int.from_bytes(certificate[2:4]) <= LONGEST_CERTIFICATE
    assert answered[:256].startswith(certificate[:256])
    assert len(answered) >= len(certificate)
