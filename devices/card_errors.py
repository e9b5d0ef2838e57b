"""Card answers that end the operation, as exceptions. Each carries what a screen needs, and nothing personal.

`devices.jpki` raises them, by the status word and the retry counter in it.
"""

from enum import IntEnum, StrEnum

from devices import apdu


class Token(StrEnum):
    """The token label (CK_TOKEN_INFO) of the JPKI application: on what kind of device it is installed."""

    MY_NUMBER_CARD = "JPKIAPICCTOKEN2"
    JUKI_CARD = "JPKIAPICCTOKEN"
    ANDROID = "JPKIAPGPSETOKEN"
    IPHONE = "JPKIAPIOSTOKEN"


class CardError(Exception):
    """The card answered, and its answer ends the operation."""


class NotMyNumberCard(CardError):
    """There is no JPKI application on this card (E01)."""

    def __init__(self, status: int) -> None:
        super().__init__(f"no JPKI application on this card: {apdu.describe(status)}")
        self.status = status


class OldCard(CardError):
    """A basic resident register card (juki card), the predecessor of the My Number Card (E02)."""

    def __init__(self) -> None:
        super().__init__("this is a juki card, not a My Number Card")


class PhoneToken(CardError):
    """The JPKI application of a smartphone, which has other rules; this terminal accepts the card only."""

    def __init__(self, token: Token) -> None:
        super().__init__(f"this is a smartphone: {token}")
        self.token = token


class NoCertificate(CardError):
    """A My Number Card without a certificate for user authentication (E04)."""

    def __init__(self) -> None:
        super().__init__("no user-authentication certificate on this card")


class PinRejected(CardError):
    """The PIN is wrong; `tries_left` is at least 1."""

    def __init__(self, tries_left: int) -> None:
        super().__init__(f"the card refused the PIN, tries left: {tries_left}")
        self.tries_left = tries_left


class PinLocked(CardError):
    """No tries left: only a municipal counter can unlock the PIN (E08)."""

    def __init__(self) -> None:
        super().__init__("the PIN is locked")


class NotEntered(IntEnum):
    """Why a reader with keys of its own sent no PIN to the card: status words of PC/SC part 10."""

    TIMED_OUT = 0x6400
    CANCELLED = 0x6401
    WRONG_LENGTH = 0x6403


class PinNotEntered(CardError):
    """No whole PIN was typed at the reader; the card's retry counter is unchanged."""

    def __init__(self, reason: NotEntered) -> None:
        super().__init__(f"no PIN was entered at the reader: {reason.name.replace('_', ' ').lower()}")
        self.reason = reason


class CardAnsweredOddly(CardError):
    """An answer that no rule covers. `step` names the operation, `status` is the status word."""

    def __init__(self, step: str, status: int, detail: str = "") -> None:
        super().__init__(f"{step}: {apdu.describe(status)}" + (f", {detail}" if detail else ""))
        self.step = step
        self.status = status
