"""What a card's answers can mean that ends what was asked. Each carries what a screen needs, and nothing personal."""

from enum import IntEnum, StrEnum

from devices import apdu


class Token(StrEnum):
    """Token labels: the application says what kind of thing it lives on."""

    MY_NUMBER_CARD = "JPKIAPICCTOKEN2"
    JUKI_CARD = "JPKIAPICCTOKEN"
    ANDROID = "JPKIAPGPSETOKEN"
    IPHONE = "JPKIAPIOSTOKEN"


class CardError(Exception):
    """The card answered, and the answer ends what was asked."""


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
    """The application lives in a smartphone, whose rules differ; this terminal takes the card itself."""

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
    """No tries left: only a municipal counter can help (E08)."""

    def __init__(self) -> None:
        super().__init__("the PIN is locked")


class NotEntered(IntEnum):
    """Why the reader sent no PIN from its own keys to the card: status words of PC/SC part 10."""

    TIMED_OUT = 0x6400
    CANCELLED = 0x6401
    WRONG_LENGTH = 0x6403


class PinNotEntered(CardError):
    """No whole PIN was typed at the reader; the card's retry counter is unchanged."""

    def __init__(self, reason: NotEntered) -> None:
        super().__init__(f"no PIN was entered at the reader: {reason.name.replace('_', ' ').lower()}")
        self.reason = reason


class CardAnsweredOddly(CardError):
    """An answer that no rule covers: `step` names what was asked, `status` is the status word."""

    def __init__(self, step: str, status: int, detail: str = "") -> None:
        super().__init__(f"{step}: {apdu.describe(status)}" + (f", {detail}" if detail else ""))
        self.step = step
        self.status = status
