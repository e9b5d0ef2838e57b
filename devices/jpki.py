"""The public personal authentication application (JPKI) of a My Number Card, over one card connection.

User authentication only: the certificate, and a signature with its key. VERIFY and SIGN are sent at most once for each
call: a lost answer may have spent a try, so only a person decides to go on.
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
from devices.pinpad import PIN_DIGITS, Pinpad
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
"""Application identifier (AID) of JPKI."""
TOKEN_INFORMATION: Final = 0x0006
"""Elementary file with CK_TOKEN_INFO."""
CERTIFICATE: Final = 0x000A
"""Elementary file of the user-authentication certificate."""
KEY: Final = 0x0017
"""Elementary file of the user-authentication key."""
PIN: Final = 0x0018
"""Elementary file of the user-authentication PIN."""

MOST_TRIES: Final = 3
"""Largest value of the retry counter of the user-authentication PIN."""
FIRST_BLOCK: Final = apdu.SHORT_EXPECTED_LIMIT
"""Bytes of the first read of the certificate."""
LONGEST_CERTIFICATE: Final = 8192
"""Real certificates have about 1.6 kB; a longer one than this is not one of a My Number Card."""
MOST_READS: Final = LONGEST_CERTIFICATE // apdu.SHORT_EXPECTED_LIMIT
"""Reads in the short form that the longest certificate takes."""
TOKEN_LABEL_LENGTH: Final = 32
"""Bytes of the label in CK_TOKEN_INFO."""
CURRENT_FILE: Final = 0x80
"""P2 of VERIFY and SIGN: the current file; with the low five bits set, the file of that short identifier."""

REFUSALS: Final = frozenset({0x67, 0x68, 0x69, 0x6A, 0x6B, 0x6D, 0x6E, *range(0x91, 0xA0)})
"""SW1 of a card without this application (ISO/IEC 7816-4 5.1.3). Any other SW1 is no clear answer."""


def certificate_length(first_block: bytes) -> int | None:
    """Length in bytes of the DER object that begins here; None for a blank file (never written, or erased).

    Raises ValueError unless it begins as every certificate: a SEQUENCE with a two-byte length (`30 82 hh ll`).
    """
    if first_block and (not first_block.strip(b"\xff") or not first_block.strip(b"\x00")):
        return None
    if first_block[:2] != b"\x30\x82" or len(first_block) < 4:  # noqa: PLR2004 -- tag and length
        raise ValueError("the certificate file does not begin with a certificate")
    length = 4 + int.from_bytes(first_block[2:4])
    if not FIRST_BLOCK <= length <= LONGEST_CERTIFICATE:
        raise ValueError(f"a certificate of {length} bytes is too long")
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
        """The retry counter that the card told last."""

    @property
    def apdus(self) -> int:
        """Command APDUs sent so far."""
        return self._channel.count

    def identify(self) -> None:
        """Select the application by its AID: an ATR does not identify a My Number Card.

        Raises NotMyNumberCard. Some cards answer 6F00 to the first command after power-up; it is then sent again.
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
        """The retry counter of the PIN, 0 when locked. Spends no try. Raises CardAnsweredOddly above MOST_TRIES.

        It does not tell whether the PIN is verified: the answer is the same after a successful VERIFY. A locked card is
        asked twice, because its holder is sent to a municipal counter.
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
        """The user-authentication certificate, DER, not verified. Raises NoCertificate, OldCard, PhoneToken.

        Two reads: the first block tells the length, the second fetches exactly the rest. Every wasted kilobyte takes a
        second with a contact card at 9600 bit/s.
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
        """Present the PIN, four ASCII digits, once. `pin` is overwritten in every case.

        Raises PinRejected, PinLocked. After a `ConnectionFailed`, or an answer that contradicts the counter told
        before, it is unknown whether a try was spent: power the card off, connect again and ask `tries_left`.
        """
        try:
            if len(pin) != PIN_DIGITS or not pin.isdigit():
                raise ValueError("the PIN has four digits")  # a card would count this as a wrong try
            reference = self._reference(PIN, "verify")
            response = self._channel.send(Command(0x00, Instruction.VERIFY, 0x00, reference, pin))
        finally:
            pin[:] = bytes(len(pin))
        self._judge(response)

    def verify_at_reader(self, pinpad: Pinpad) -> None:
        """Let the person type the PIN at the reader's own keys, once. The PIN never enters this program.

        Raises PinRejected, PinLocked, PinNotEntered (after asking the card that no try was spent), and what `verify`
        raises. `ReaderRefuses` passes through: the reader has sent nothing.
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
        # The reader reported that nothing reached the card; the card's counter confirms or refutes it.
        raise PinLocked if left == 0 else PinRejected(left)

    def _judge(self, response: Response) -> None:
        """Take over the counter from the answer to VERIFY, and raise for a refusal."""
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
        """Sign with the user-authentication key and return the card's answer unchanged. Needs a `verify` in this
        connection.

        `to_sign` and the allowed `lengths` of the answer come from `devices.card_keys.CardKey`. Sent once.
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
        """Read the token label. Raises OldCard, PhoneToken; returns where the label is missing or unknown.

        It costs two commands, so it is read only after another unexpected answer.
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
        """VERIFY without a PIN (four bytes, no data): returns the counter and spends no try."""
        if self._short_identifiers:
            response = self._channel.send(Command(0x00, Instruction.VERIFY, 0x00, CURRENT_FILE | PIN))
            if apdu.tries_left(response.status) is not None:
                return response
        selected = self._select(PIN)
        if not selected.succeeded:
            return selected
        response = self._channel.send(Command(0x00, Instruction.VERIFY, 0x00, CURRENT_FILE))
        if apdu.tries_left(response.status) is not None:
            self._short_identifiers = False  # the same query worked after a SELECT of the file
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
        """The error of an unexpected answer: by the token label if that explains it."""
        try:
            self.check_token()
        except CardError as other:
            return other
        if response.status in {StatusWord.FILE_NOT_FOUND, StatusWord.REFERENCE_DATA_NOT_FOUND}:
            return NoCertificate()
        return CardAnsweredOddly(step, response.status)
