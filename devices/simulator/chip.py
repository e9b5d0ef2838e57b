"""A simulated card that answers as far as is known like a My Number Card, command by command.

It replaces a real card in practice, in tests, and (through `devices.simulator.vpcd`) in a real pcscd. It shares no code
with the terminal's side of the protocol, so a mistake of the terminal is answered as a card would answer it.
"""

from collections.abc import Callable
from dataclasses import replace
from typing import Final

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa, utils

from devices.apdu import Command, Instruction, Response, StatusWord
from devices.simulator.content import CardPrivateKey, DataFile, Files, KeyFile, PinFile, Quirks

JPKI: Final = bytes.fromhex("D392F000260100000001")
"""Application identifier (AID) of JPKI."""
OTHER_APPLICATIONS: Final = frozenset(
    bytes.fromhex(name)
    for name in (
        "A0000001510000",  # issuer security domain
        "D3921000310001010100",  # common card application
        "D3921000310001010401",  # resident register
        "D3921000310001010402",  # card face
        "D3921000310001010408",  # card face, input support
    )
)
"""Other applications that SELECT finds."""
USER_AUTHENTICATION_PIN: Final = 0x0018
"""Elementary file of the user-authentication PIN."""
CURRENT_FILE, IDENTIFIER_BITS = 0x80, 0x1F
LONGEST_DIGEST_INFO = 245  # of an RSA-2048 key
SHA384_LENGTH = 48
"""Bytes of a SHA-384 digest."""
SIGN_VERBATIM = 0x00
"""P1 of SIGN: pad and sign the data as it is."""


class Unpowered(Exception):
    """A command reached a card without power: nothing comes back."""


class Silent(Exception):
    """The card has received the command and does not answer; the caller waits until the card is removed."""


class SimulatedCard:
    """One card. Call `power_on` before `transmit`. Retry counters live as long as this object, like a card's own
    memory.

    `on_command` is called with every command before the card executes it: tests remove the card, or wait, from there.
    """

    def __init__(
        self,
        name: str,
        answer_to_reset: bytes,
        files: Files | None,
        *,
        quirks: Quirks | None = None,
        on_command: Callable[[bytes], None] | None = None,
    ) -> None:
        """`files`: the files of the JPKI application; None: the card has no such application."""
        self.name = name
        self.answer_to_reset = answer_to_reset
        self.quirks = quirks or Quirks()
        self.on_command = on_command
        self.powered = False
        self.commands = 0
        self._files = files
        """The files of the JPKI application; None: the card has no such application."""
        self._tries = {number: file.tries for number, file in (files or {}).items() if isinstance(file, PinFile)}
        self._forget()

    def __repr__(self) -> str:
        return f"SimulatedCard({self.name!r})"

    @property
    def files(self) -> Files | None:
        """A copy of the card's files; None: it has no JPKI application."""
        return None if self._files is None else dict(self._files)

    @property
    def tries_left(self) -> int | None:
        """The retry counter of the user-authentication PIN; None without such a PIN."""
        return self._tries.get(USER_AUTHENTICATION_PIN)

    def with_file(self, number: int, content: bytes | None) -> "SimulatedCard":
        """A new card with this content in file `number`, or without that file (None)."""
        files = {each: file for each, file in (self._files or {}).items() if each != number}
        if content is not None:
            files[number] = DataFile(content)
        return SimulatedCard(self.name, self.answer_to_reset, files, quirks=self.quirks, on_command=self.on_command)

    def with_quirks(self, **quirks: bool) -> "SimulatedCard":
        """A new card with the same files and other quirks."""
        return SimulatedCard(
            self.name,
            self.answer_to_reset,
            self._files,
            quirks=replace(self.quirks, **quirks),
            on_command=self.on_command,
        )

    def power_on(self) -> bytes:
        """Cold reset: returns the answer to reset, empty when the card is mute."""
        self.power_off()
        if self.quirks.mute:
            return b""
        self.powered = True
        self._refuse_next = self.quirks.first_6f00
        return self.answer_to_reset

    def reset(self) -> bytes:
        """Warm reset: selection is lost, *verified PINs are not*, as measured on real cards."""
        if not self.powered:
            return self.power_on()
        self._select_application(None)
        return self.answer_to_reset

    def power_off(self) -> None:
        """Lose selection and verified PINs."""
        self.powered = False
        self._forget()

    def transmit(self, command: bytes) -> bytes:
        """Answer one command. Raises Unpowered."""
        if not self.powered:
            raise Unpowered
        if self.on_command is not None:
            self.on_command(command)
        self.commands += 1
        return self._answer(command).encode()

    def _forget(self) -> None:
        self._verified: set[int] = set()
        self._refuse_next = False
        self._select_application(None)

    def _select_application(self, name: bytes | None) -> None:
        self._application = name
        self._current: int | None = None

    def _answer(self, encoded: bytes) -> Response:
        if self._refuse_next:
            self._refuse_next = False
            return _status(StatusWord.NO_PRECISE_DIAGNOSIS)
        try:
            command = Command.parse(encoded)
        except ValueError:
            return _status(StatusWord.WRONG_LENGTH)
        if command.extended and self.quirks.no_extended:
            return _status(StatusWord.WRONG_LENGTH)
        match command.cla, command.ins:
            case 0x00, Instruction.SELECT:
                return _status(self._select(command))
            case _ if self._application != JPKI:
                return _status(StatusWord.INSTRUCTION_NOT_SUPPORTED)
            case 0x00, Instruction.READ_BINARY:
                return self._read(command)
            case 0x00, Instruction.VERIFY:
                return _status(self._verify(command))
            case 0x80, Instruction.PERFORM_SECURITY_OPERATION:
                return self._sign(command)
            case 0x00 | 0x80, _:
                return _status(StatusWord.INSTRUCTION_NOT_SUPPORTED)
            case _:
                return _status(StatusWord.CLASS_NOT_SUPPORTED)

    def _select(self, command: Command) -> int:
        match command.p1, command.p2:
            case 0x04, 0x0C:
                return self._select_by_name(bytes(command.data))
            case 0x02, 0x0C if self._application == JPKI and self._files is not None:
                number = int.from_bytes(command.data)
                if number not in self._files:
                    return StatusWord.FILE_NOT_FOUND
                self._current = number
                return StatusWord.SUCCESS
            case _:
                return StatusWord.INCORRECT_P1_P2

    def _select_by_name(self, name: bytes) -> int:
        if self._files is None or not (name == JPKI or name in OTHER_APPLICATIONS):
            return StatusWord.FILE_NOT_FOUND
        if name != self._application and self._application is not None:
            self._verified.clear()  # the security state belongs to one application
        self._select_application(name)
        return StatusWord.SUCCESS

    def _find(self, reference: int) -> tuple[int, DataFile | PinFile | KeyFile] | StatusWord:
        """The file that P1 or P2 names: the current one, or by short identifier."""
        assert self._files is not None  # noqa: S101 -- the application was selected
        number = reference & IDENTIFIER_BITS
        if reference != CURRENT_FILE | number:
            return StatusWord.INCORRECT_P1_P2
        if number and self.quirks.no_sfi:
            return StatusWord.INCORRECT_P1_P2
        if not number and self._current is None:
            return StatusWord.NO_CURRENT_FILE
        number = number or self._current or 0
        if number not in self._files:
            return StatusWord.FILE_NOT_FOUND
        return number, self._files[number]

    def _read(self, command: Command) -> Response:
        if command.p1 & CURRENT_FILE:
            found, offset = self._find(command.p1), command.p2
        else:
            found, offset = self._find(CURRENT_FILE), command.p1 << 8 | command.p2
        match found:
            case number, DataFile(content):
                self._current = number
            case StatusWord() as refused:
                return _status(refused)
            case _:
                return _status(StatusWord.SECURITY_STATUS_NOT_SATISFIED)
        if command.data or command.expected is None:
            return _status(StatusWord.WRONG_LENGTH)
        if offset >= len(content):
            return _status(StatusWord.WRONG_OFFSET)
        return Response(content[offset : offset + command.expected], StatusWord.SUCCESS)

    def _verify(self, command: Command) -> int:
        match self._find(command.p2):
            case StatusWord() as refused:
                return refused
            case number, PinFile() as file if command.p1 == 0:
                pass
            case _:
                return StatusWord.INCORRECT_P1_P2
        if self._tries[number] == 0:
            return StatusWord.REFERENCE_DATA_NOT_USABLE
        if not command.data:  # the counter, whether the PIN is verified or not; changes nothing
            return StatusWord.COUNTER_ZERO | self._tries[number]
        if bytes(command.data) == file.pin:
            self._tries[number] = file.most_tries
            self._verified.add(number)
            return StatusWord.SUCCESS
        self._verified.discard(number)
        self._tries[number] -= 1
        return StatusWord.COUNTER_ZERO | self._tries[number]

    def _sign(self, command: Command) -> Response:
        if command.p1 != SIGN_VERBATIM:
            return _status(StatusWord.INCORRECT_P1_P2)
        match self._find(command.p2):
            case StatusWord() as refused:
                return _status(refused)
            case _, KeyFile(key, pin_file):
                pass
            case _:
                return _status(StatusWord.INCORRECT_P1_P2)
        if not _may_sign(key, len(command.data)):
            return _status(StatusWord.WRONG_LENGTH)
        if pin_file not in self._verified:
            return _status(StatusWord.SECURITY_STATUS_NOT_SATISFIED)
        return Response(_signature(key, bytes(command.data), raw=self.quirks.raw_signature), StatusWord.SUCCESS)


def _may_sign(key: CardPrivateKey, length: int) -> bool:
    """Any DigestInfo that fits an RSA key; exactly a SHA-384 digest for the next generation (an assumption)."""
    if isinstance(key, rsa.RSAPrivateKey):
        return 1 <= length <= LONGEST_DIGEST_INFO
    return length == SHA384_LENGTH


def _signature(key: CardPrivateKey, data: bytes, *, raw: bool) -> bytes:
    if isinstance(key, rsa.RSAPrivateKey):
        return key.sign(data, padding.PKCS1v15(), utils.NoDigestInfo())
    signature = key.sign(data, ec.ECDSA(utils.Prehashed(hashes.SHA384())))
    if not raw:
        return signature
    return b"".join(number.to_bytes(SHA384_LENGTH) for number in utils.decode_dss_signature(signature))


def _status(status: int) -> Response:
    return Response(b"", status)
