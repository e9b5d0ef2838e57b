"""What QML sees of a visit, and what it may do: facts by topic, actions as events. No rules here."""

from collections.abc import Callable
from typing import Any, Protocol

from PySide6.QtCore import Property, QObject, Slot

from kiosk.campaign.model import Offer
from kiosk.effects.pin import PinBuffer
from kiosk.station.profile import PrinterKind, TerminalProfile
from kiosk.visit.events import (
    ApplicantChosen,
    Back,
    ConsentSet,
    Continue,
    DeclarationSet,
    DisplayChosen,
    Erased,
    Event,
    LanguageChosen,
    Next,
    PathChosen,
    PinConfirmed,
    PinLength,
    PrintRequested,
    Quit,
    Reviewed,
    ServiceChosen,
    ServiceTermsSet,
    Typed,
)
from kiosk.visit.model import Applicant, Consent, Declaration, Display, Path, Screen, TextSize, Visit
from ui.model import Shown
from ui.translations import Translate, translator
from ui.views import choices, entry, frame, invitation, notice, result, review


class Runner(Protocol):
    """The part of the effect runner that the screens use."""

    @property
    def visit(self) -> Visit: ...
    @property
    def offer(self) -> Offer: ...
    @property
    def pin(self) -> PinBuffer: ...
    def post(self, event: Event) -> None: ...
    def subscribe(self, callback: Callable[[Visit, Offer], None]) -> Any: ...


class Actions(QObject):
    """What a person can do. Each slot posts one event; the machine decides what comes of it."""

    def __init__(self, runner: Runner, parent: QObject) -> None:
        super().__init__(parent)
        self._runner = runner

    @Slot(str)
    def chooseLanguage(self, code: str) -> None:  # noqa: N802 - QML's manner
        self._runner.post(LanguageChosen(code))

    @Slot(bool, bool)
    def chooseDisplay(self, large: bool, high_contrast: bool) -> None:  # noqa: N802
        size = TextSize.LARGE if large else TextSize.NORMAL
        self._runner.post(DisplayChosen(Display(size, high_contrast)))

    @Slot(str)
    def choosePath(self, path: str) -> None:  # noqa: N802
        self._runner.post(PathChosen(Path(path)))

    @Slot(str)
    def chooseApplicant(self, applicant: str) -> None:  # noqa: N802
        self._runner.post(ApplicantChosen(Applicant(applicant)))

    @Slot(str, bool)
    def setConsent(self, consent: str, given: bool) -> None:  # noqa: N802
        self._runner.post(ConsentSet(Consent(consent), given))

    @Slot(str)
    def chooseService(self, code: str) -> None:  # noqa: N802
        self._runner.post(ServiceChosen(code))

    @Slot(bool)
    def acceptServiceTerms(self, accepted: bool) -> None:  # noqa: N802
        self._runner.post(ServiceTermsSet(accepted))

    @Slot(str)
    def type(self, character: str) -> None:
        self._runner.post(Typed(character))

    @Slot()
    def erase(self) -> None:
        self._runner.post(Erased())

    @Slot()
    def eraseAll(self) -> None:  # noqa: N802
        self._runner.post(Erased(everything=True))

    @Slot(str, bool)
    def declare(self, declaration: str, given: bool) -> None:
        self._runner.post(DeclarationSet(Declaration(declaration), given))

    @Slot(int)
    def press(self, digit: int) -> None:
        """A PIN key. The digit goes into the buffer and nowhere else; the machine learns how many there are."""
        if self._runner.visit.screen is Screen.PIN:
            self._runner.post(PinLength(self._runner.pin.press(digit)))

    @Slot()
    def pinBackspace(self) -> None:  # noqa: N802
        self._runner.post(PinLength(self._runner.pin.backspace()))

    @Slot()
    def pinClear(self) -> None:  # noqa: N802
        self._runner.pin.clear()
        self._runner.post(PinLength(0))

    @Slot()
    def confirmPin(self) -> None:  # noqa: N802
        self._runner.post(PinConfirmed())

    @Slot()
    def confirmReview(self) -> None:  # noqa: N802
        """The fingerprint is taken of the same strings that stand on the screen."""
        visit, offer = self._runner.visit, self._runner.offer
        shown = review.review(visit, offer, translator(visit.language))
        self._runner.post(Reviewed(review.confirmed(shown, visit.language)))

    @Slot()
    def next(self) -> None:
        self._runner.post(Next())

    @Slot()
    def back(self) -> None:
        self._runner.post(Back())

    @Slot()
    def quit(self) -> None:
        self._runner.post(Quit())

    @Slot()
    def stay(self) -> None:
        """ "I am still here"."""
        self._runner.post(Continue())

    @Slot()
    def printReceipt(self) -> None:  # noqa: N802
        self._runner.post(PrintRequested())


def _topic(name: str) -> Property:
    return Property(QObject, lambda self: self.topic(name), constant=True)


class VisitModel(QObject):
    """Everything the screens bind to, by topic. `show` derives all of it anew from a visit and an offer."""

    def __init__(self, runner: Runner, profile: TerminalProfile, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._profile = profile
        self._actions = Actions(runner, self)
        first = self._derive(runner.visit, runner.offer)
        self._shown = {topic: Shown(value, self) for topic, value in first.items()}

    def show(self, visit: Visit, offer: Offer) -> None:
        facts = self._derive(visit, offer)
        # The frame names the screen, so it comes last: a new screen finds its facts in place.
        for topic in sorted(facts, key=lambda topic: topic == "frame"):
            self._shown[topic].show(facts[topic])

    def topic(self, name: str) -> QObject:
        topic: QObject = self._shown[name].object
        return topic

    def _derive(self, visit: Visit, offer: Offer) -> dict[str, Any]:
        say: Translate = translator(visit.language)
        on = visit.screen
        return {
            "frame": frame.frame(visit, offer, self._profile, say),
            "invitation": invitation.invitation(visit, offer, self._profile),
            "closed": invitation.closed(visit, offer, say),
            "items": invitation.items(visit, offer, say),
            "services": choices.services(visit, offer, say),
            "reading": choices.reading(visit, offer, say),
            "entry": entry.entry(visit, offer, say),
            "pin": entry.pin(visit, say),
            # What was typed is derived for the screen that shows it and for no other.
            "review": review.review(visit, offer, say) if on is Screen.REVIEW else review.EMPTY,
            "result": result.result(visit, offer, self._profile.printer is not PrinterKind.NONE, say),
            "status": result.status(visit, offer, say),
            "notice": notice.notice(visit, offer, say),
            "working": notice.working(visit, say),
        }

    actions = Property(QObject, lambda self: self._actions, constant=True)
    frame = _topic("frame")
    invitation = _topic("invitation")
    closed = _topic("closed")
    items = _topic("items")
    services = _topic("services")
    reading = _topic("reading")
    entry = _topic("entry")
    pin = _topic("pin")
    review = _topic("review")
    result = _topic("result")
    status = _topic("status")
    notice = _topic("notice")
    working = _topic("working")
