"""One My Number Card's public personal authentication application (JPKI) over one card connection.

User authentication only: what a terminal needs to know who may apply, and to have the card sign for it. VERIFY and SIGN
are sent at most once for each call: a lost answer may have spent a try, so only a person decides to go on.
"""

from collections.abc import Callable
from typing import Final

from devices import apdu
from devices.apdu import Command, Instruction, Response, StatusWord
from devices.apdu_log import LoggedChannel
from devices.card_errors import (
    CardAnsweredOddly,
    CardError,
    NoCertificate,
    NotEntered,
    NotMyNumberCard,
    OldCard,
    PhoneToken,
    PinLocked,
    PinNotEntered,
    PinRejected,
    Token,
)
from devices.card_keys import RSA_2048_SIGNATURE, digest_info_sha256
from devices.pinpad import Pinpad
from devices.reader import NotTransacted

__all__ = [
    "CardAnsweredOddly",
    "CardError",
    "JpkiCard",
    "NoCertificate",
    "NotEntered",
    "NotMyNumberCard",
    "OldCard",
    "PhoneToken",
    "PinLocked",
    "PinNotEntered",
    "PinRejected",
    "certificate_length",
    "digest_info_sha256",
]

APPLICATION: Final = bytes.fromhex("D392F000260100000001")
TOKEN_INFORMATION: Final = 0x0006
CERTIFICATE: Final = 0x000A
KEY: Final = 0x0017
PIN: Final = 0x0018

PIN_LENGTH: Final = 4
MOST_TRIES: Final = 3
"""The counter of a My Number Card's user-authentication PIN never shows more."""
FIRST_BLOCK: Final = apdu.SHORT_EXPECTED_LIMIT
LONGEST_CERTIFICATE: Final = 8192
"""Real ones have about 1.6 KB; what claims more than this is no certificate of a My Number Card."""
MOST_READS: Final = LONGEST_CERTIFICATE // apdu.SHORT_EXPECTED_LIMIT
TOKEN_LABEL_LENGTH: Final = 32
CURRENT_FILE: Final = 0x80
"""P2 of VERIFY and SIGN for "the file selected last"; with the low five bits set: the file of that short identifier."""

REFUSALS: Final = frozenset({0x67, 0x68, 0x69, 0x6A, 0x6B, 0x6D, 0x6E, *range(0x91, 0xA0)})
"""SW1 of a card that understood and has no such application (ISO/IEC 7816-4 5.1.3); all else is no clear answer."""


def certificate_length(first_block: bytes) -> int | None:
    """How long the DER object is that begins here; None when the file is blank (never written, or erased).

    Raises ValueError when this is no certificate: one is always a SEQUENCE with a two-byte length (`30 82 hh ll`).
    """
    if first_block and (not first_block.strip(b"\xff") or not first_block.strip(b"\x00")):
        return None
    if first_block[:2] != b"\x30\x82" or len(first_block) < 4:  # noqa: PLR2004 -- tag and length
        raise ValueError("the certificate file does not begin with a certificate")
    length = 4 + int.from_bytes(first_block[2:4])
    if not FIRST_BLOCK <= length <= LONGEST_CERTIFICATE:
        raise ValueError(f"a certificate of {length} bytes is not believable")
    return length


class JpkiCard:
    """The card behind one connection. Keep it for as long as the connection; `identify` comes first.

    It learns what the card and the reader can do (short file identifiers, extended length) from the steps before the
    PIN, so that VERIFY and SIGN never have to be tried twice. Every method raises `CardError` for an answer that ends
    it and lets `devices.reader.ConnectionFailed` through.
    """

    def __init__(self, transmit: Callable[[bytes], bytes]) -> None:
        self._channel = LoggedChannel(transmit)
        self._short_identifiers = True
        self._extended_length = True
        self._tries: int | None = None
        """What the card said last."""

    @property
    def apdus(self) -> int:
        """Command APDUs sent so far."""
        return self._channel.count

    def identify(self) -> None:
        """Select the application by its name: the ATR says nothing certain about a My Number Card.

        Raises NotMyNumberCard. Some cards answer 6F00 to the first command after power-up; that one is sent again.
        """
        command = Command(0x00, Instruction.SELECT, 0x04, 0x0C, APPLICATION)
        response = self._channel.send(command)
        if response.status == StatusWord.NO_PRECISE_DIAGNOSIS and self.apdus == 1:
            response = self._channel.send(command)
        if response.succeeded:
            return
        if response.status >> 8 in REFUSALS:
            raise NotMyNumberCard(response.status)
        raise CardAnsweredOddly("select application", response.status)

    def tries_left(self) -> int:
        """PIN tries left, 0 when locked. Spends none. A number that no My Number Card shows is none.

        Says nothing about being verified: the card answers the same right after a VERIFY that it accepted. That it is
        locked must be said twice: a person is sent away for it.
        """
        response = self._query_tries()
        tries = apdu.tries_left(response.status)
        if tries is None or tries > MOST_TRIES:
            raise self._explain("tries left", response)
        if tries == 0 and apdu.tries_left(self._query_tries().status) != 0:
            raise CardAnsweredOddly("tries left", response.status, "locked, and then not")
        self._tries = tries
        return tries

    def certificate(self) -> bytes:
        """The user-authentication certificate, DER, not checked. Raises NoCertificate, OldCard, PhoneToken.

        Two reads: the first block tells the length, the second fetches exactly the rest. Every wasted kilobyte takes a
        second at a contact card's 9600 bit/s.
        """
        first = self._read_first_block()
        if not first.succeeded:
            raise self._explain("certificate", first)
        try:
            length = certificate_length(first.data)
        except ValueError as error:
            raise CardAnsweredOddly("certificate", first.status, str(error)) from None
        if length is None:
            raise self._explain("certificate", Response(b"", StatusWord.FILE_NOT_FOUND))
        content = bytearray(first.data[:length])
        for _ in range(MOST_READS):
            if len(content) >= length:
                return bytes(content)
            content += self._read_on(len(content), length - len(content))
        raise CardAnsweredOddly("certificate", StatusWord.SUCCESS, "too many pieces")

    def verify(self, pin: bytearray) -> None:
        """Present the PIN, four ASCII digits, once; `pin` is overwritten whatever happens.

        Raises PinRejected, PinLocked. After a `ConnectionFailed`, or when the answer contradicts what the card said
        before, it is unknown whether a try was spent: power the card off, begin anew and ask `tries_left`.
        """
        try:
            if len(pin) != PIN_LENGTH or not pin.isdigit():
                raise ValueError("the PIN has four digits")  # a card would count this as a wrong try
            reference = self._reference(PIN, "verify")
            response = self._channel.send(Command(0x00, Instruction.VERIFY, 0x00, reference, pin))
        finally:
            pin[:] = bytes(len(pin))
        self._judge(response)

    def verify_at_reader(self, pinpad: Pinpad) -> None:
        """Let the person type the PIN at the reader's own keys, once. It never comes here.

        Raises PinRejected, PinLocked, PinNotEntered (no try was spent: the card's counter was asked), and what `verify`
        does. `ReaderRefuses` comes through: the reader has sent nothing.
        """
        reference = self._reference(PIN, "verify")
        response = self._channel.send_by(pinpad.verify, Command(0x00, Instruction.VERIFY, 0x00, reference))
        try:
            reason = NotEntered(response.status)
        except ValueError:
            self._judge(response)
            return
        before, left = self._tries, self.tries_left()
        if left == before:
            raise PinNotEntered(reason)
        # The reader said that nothing reached the card. The card knows better.
        raise PinLocked if left == 0 else PinRejected(left)

    def _judge(self, response: Response) -> None:
        """What the card answered to a PIN."""
        if response.succeeded and not response.data:
            self._tries = MOST_TRIES
            return
        match apdu.tries_left(response.status):
            case None:
                raise CardAnsweredOddly("verify", response.status)
            case tries if not self._follows(tries):
                raise CardAnsweredOddly("verify", response.status, f"there were {self._tries} tries left")
            case 0:
                self._tries = 0
                raise PinLocked
            case tries:
                self._tries = tries
                raise PinRejected(tries)

    def sign(self, to_sign: bytes, lengths: range = RSA_2048_SIGNATURE) -> bytes:
        """Sign with the user-authentication key; the card's answer as it came. Needs a `verify` in this connection.

        `to_sign` and the possible `lengths` of the answer are the key's affair (`devices.card_keys`). Sent once.
        """
        reference = self._reference(KEY, "sign")
        long = lengths[-1] > apdu.SHORT_EXPECTED_LIMIT
        expected = lengths[-1] if long else apdu.SHORT_EXPECTED_LIMIT
        command = Command(
            0x80, Instruction.PERFORM_SECURITY_OPERATION, 0x00, reference, to_sign, expected, extended=long
        )
        response = self._channel.send(command)
        if not response.succeeded:
            raise CardAnsweredOddly("sign", response.status)
        if len(response.data) not in lengths:
            raise CardAnsweredOddly("sign", response.status, f"{len(response.data)} bytes are no signature")
        return response.data

    def check_token(self) -> None:
        """Read what the application says it lives on. Raises OldCard, PhoneToken; silent where it says nothing clear.

        Costs two commands, so it is asked only where something else is odd.
        """
        label = ""
        if self._select(TOKEN_INFORMATION).succeeded:
            label = self._read(0, TOKEN_LABEL_LENGTH).data.decode("ascii", "replace").rstrip("\x00 ")
        match label:
            case Token.JUKI_CARD:
                raise OldCard
            case Token.ANDROID | Token.IPHONE:
                raise PhoneToken(Token(label))
            case _:
                return

    def _follows(self, tries: int) -> bool:
        """Whether `tries` can be left after a wrong PIN: exactly one is spent, and a locked card stays locked."""
        if self._tries is None:
            return tries < MOST_TRIES
        return tries == max(self._tries - 1, 0)

    def _query_tries(self) -> Response:
        """VERIFY without a PIN: four bytes, no data, no try spent."""
        if self._short_identifiers:
            response = self._channel.send(Command(0x00, Instruction.VERIFY, 0x00, CURRENT_FILE | PIN))
            if apdu.tries_left(response.status) is not None:
                return response
        selected = self._select(PIN)
        if not selected.succeeded:
            return selected
        response = self._channel.send(Command(0x00, Instruction.VERIFY, 0x00, CURRENT_FILE))
        if apdu.tries_left(response.status) is not None:
            self._short_identifiers = False  # the same question by selection worked
        return response

    def _read_first_block(self) -> Response:
        if self._short_identifiers:
            command = Command(0x00, Instruction.READ_BINARY, CURRENT_FILE | CERTIFICATE, 0x00, expected=FIRST_BLOCK)
            response = self._channel.send(command)
            if response.succeeded or response.status == StatusWord.SECURITY_STATUS_NOT_SATISFIED:
                return response
        selected = self._select(CERTIFICATE)
        if not selected.succeeded:
            return selected
        response = self._read(0, FIRST_BLOCK)
        if response.succeeded:
            self._short_identifiers = False
        return response

    def _read_on(self, offset: int, wanted: int) -> bytes:
        """At least one and at most `wanted` bytes of the current file. The first refusal ends extended length."""
        if self._extended_length and wanted > apdu.SHORT_EXPECTED_LIMIT:
            try:
                response = self._read(offset, wanted, extended=True)
            except NotTransacted:  # some drivers refuse long commands instead of asking the card; reading again is free
                response = Response(b"", StatusWord.WRONG_LENGTH)
            if response.succeeded and 0 < len(response.data) <= wanted:
                return response.data
            self._extended_length = False
        piece = min(wanted, apdu.SHORT_EXPECTED_LIMIT)
        response = self._read(offset, piece)
        if not response.succeeded:
            raise CardAnsweredOddly("certificate", response.status)
        if not 0 < len(response.data) <= piece:
            raise CardAnsweredOddly("certificate", response.status, f"{len(response.data)} bytes for {piece}")
        return response.data

    def _reference(self, file: int, step: str) -> int:
        """P2 that names `file`; selects it where short identifiers do not work."""
        if self._short_identifiers:
            return CURRENT_FILE | file
        selected = self._select(file)
        if not selected.succeeded:
            raise CardAnsweredOddly(step, selected.status)
        return CURRENT_FILE

    def _read(self, offset: int, expected: int, *, extended: bool = False) -> Response:
        """READ BINARY of the current file."""
        high, low = offset.to_bytes(2)
        return self._channel.send(
            Command(0x00, Instruction.READ_BINARY, high, low, expected=expected, extended=extended)
        )

    def _select(self, file: int) -> Response:
        return self._channel.send(Command(0x00, Instruction.SELECT, 0x02, 0x0C, file.to_bytes(2)))

    def _explain(self, step: str, response: Response) -> CardError:
        """What an odd answer means, told by the token label."""
        try:
            self.check_token()
        except CardError as other:
            return other
        if response.status in {StatusWord.FILE_NOT_FOUND, StatusWord.REFERENCE_DATA_NOT_FOUND}:
            return NoCertificate()
        return CardAnsweredOddly(step, response.status)
