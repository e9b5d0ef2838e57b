"""The parts around every screen: step of the visit, card, language, display settings, and the buttons of the bars."""

from dataclasses import dataclass
from typing import Final

from devices.reader import ReaderState
from kiosk.campaign.model import Offer
from kiosk.station.profile import TerminalProfile
from kiosk.visit import rules
from kiosk.visit.model import LANGUAGES, Screen, Visit, Warned, Work
from kiosk.visit.screen_timeouts import MORE_TIME
from kiosk.visit.step_bar import Step, current_step, steps
from kiosk.visit.timeout_values import Timeouts
from ui.translation.catalogue import Translate
from ui.views.key_words import key_line
from ui.views.staff_line import NOBODY_KNOWN, StaffContact

AUTONYMS: Final = {
    "ja": "日本語",
    "ja-easy": "やさしい日本語",
    "en": "English",
    "zh": "中文",
    "ko": "한국어",
    "es": "Español",
    "pt": "Português",
    "th": "ภาษาไทย",
    "ne": "नेपाली भाषा",
    "id": "Bahasa Indonesia",
    "vi": "Tiếng Việt",
}
"""Languages by their own names (R100)."""


@dataclass(frozen=True, slots=True)
class Choice:
    """A language: its code, and its own name."""

    code: str
    name: str


@dataclass(frozen=True, slots=True)
class Frame:
    """The content around a screen."""

    number: int
    """The visit's number."""
    language: str
    languages: tuple[Choice, ...]
    text_size: str
    """"normal", "large" or "largest"."""
    contrast: str
    """"normal", "high", "dark" or "low_glare"."""
    low_reach: bool
    more_time: bool
    less_motion: bool
    can_call_staff: bool
    card: str
    """"absent", "present", "reading", "mute" (it does not answer) or "left" (the person has left it)."""
    step: int
    """From 1; 0 if the screen belongs to no step."""
    steps: int
    step_name: str
    can_next: bool
    can_back: bool
    can_quit: bool
    can_switch_language: bool
    warning: str
    """"idle" (the person is away), "cap" (the longest visit is nearly over), or ""."""
    warning_seconds: int
    """Seconds from the warning to the end of the visit."""
    practice: bool
    contact: bool
    """Whether cards are inserted into the reader, and not laid on it."""
    reader_place: str
    """"below", "left" or "right": where the reader is, seen from the screen."""
    slow: str
    """The request to wait, while the card takes too long to answer; otherwise ""."""
    keys: str
    """The functions of the keys beside the screen; "" without such keys."""
    screen: str
    """A value of `Screen`. The last field: QML creates a new screen when it changes, and the others are new then."""


def frame(
    visit: Visit, offer: Offer, profile: TerminalProfile, translate: Translate, contact: StaffContact = NOBODY_KNOWN
) -> Frame:
    """The content around the screen of `visit`. `contact`: staff can be called only where its sound is heard."""
    way = steps(visit)
    step = current_step(visit)
    at = way.index(step) + 1 if step in way else 0
    return Frame(
        number=visit.number,
        language=visit.language,
        languages=tuple(Choice(code, AUTONYMS[code]) for code in LANGUAGES),
        text_size=visit.display.text_size.value,
        contrast=visit.display.contrast.value,
        low_reach=visit.display.low_reach,
        more_time=visit.display.more_time,
        less_motion=visit.display.less_motion,
        can_call_staff=profile.attended and rules.may_call_staff(visit) and contact.heard(),
        card=_card(visit),
        step=at,
        steps=len(way),
        step_name=step_name(step, translate) if at and step else "",
        can_next=rules.can_go_next(visit, offer),
        can_back=rules.can_go_back(visit),
        can_quit=rules.can_quit(visit),
        can_switch_language=rules.language_switchable(visit) and visit.screen is not Screen.ATTRACT,
        warning=visit.warning.value if visit.warning else "",
        warning_seconds=_warning_seconds(visit, profile.timeouts),
        practice=offer.campaign.practice,
        contact=profile.reader_kind.value == "contact",
        reader_place=profile.reader_place,
        slow=_slow(visit, translate),
        keys=key_line(profile.keys, translate),
        screen=visit.screen.value,
    )


def _slow(visit: Visit, translate: Translate) -> str:
    """The request to wait, if the person waits for a card that takes longer than a good card."""
    if not visit.reader_timed_out or visit.work not in (Work.READING, Work.SIGNING):
        return ""
    return translate("Frame", "The card does not answer yet. Please wait and leave it still.")


def _warning_seconds(visit: Visit, timeouts: Timeouts) -> int:
    """Seconds from the warning to the end of the visit."""
    if visit.warning is Warned.CAP:
        return int(timeouts.cap_warning)
    return int(timeouts.warning) * (MORE_TIME if visit.display.more_time else 1)


def _card(visit: Visit) -> str:
    if visit.card_left:
        return "left"
    if visit.reader is ReaderState.MUTE:
        return "mute"
    if visit.insertion == 0:
        return "absent"
    return "reading" if visit.work is Work.READING else "present"


def step_name(step: Step, translate: Translate) -> str:
    """The name of a step in the bar."""
    match step:
        case Step.PREPARE:
            return translate("Step", "Preparation")
        case Step.CARD:
            return translate("Step", "Card")
        case Step.SERVICE:
            return translate("Step", "Service")
        case Step.ENTER:
            return translate("Step", "Details")
        case Step.REVIEW:
            return translate("Step", "Review")
        case Step.PIN:
            return translate("Step", "PIN")
        case Step.DONE:
            return translate("Step", "Finish")
