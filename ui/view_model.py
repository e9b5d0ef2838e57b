"""What QML sees of a visit, and what it may do: facts by topic, actions as events. No rules here."""

from collections.abc import Callable
from dataclasses import fields, replace
from typing import Any, Protocol

from PySide6.QtCore import Property, QObject, Slot

from kiosk.campaign.model import Category, ItemCode, Offer
from kiosk.effects.pin_buffer import PinBuffer
from kiosk.station.profile import PrinterKind, ReaderKind, TerminalProfile
from kiosk.visit.events import (
    ApplicantChosen,
    Back,
    CategoryChosen,
    ConsentSet,
    Continue,
    DisplayChosen,
    EditAsked,
    Erased,
    Event,
    FieldAsked,
    ItemAnswered,
    ItemAsked,
    LanguageChosen,
    Next,
    PathChosen,
    PinConfirmed,
    PinLength,
    PreregistrationAnswered,
    PrintRequested,
    Quit,
    ReceiptDeclined,
    Revealed,
    Reviewed,
    SearchOpened,
    ServiceChosen,
    ServiceTermsAccepted,
    StaffCalled,
    TopicChosen,
    Typed,
)
from kiosk.visit.model import (
    Applicant,
    Consent,
    ItemAnswer,
    Path,
    Screen,
    TextSize,
    Topic,
    Visit,
)
from kiosk.visit.rules import pin_at_reader
from ui.qt_properties import QtProperties
from ui.review_fingerprint import confirmed
from ui.translation.catalogue import Translate, translator
from ui.views import (
    applicants,
    attract,
    closed,
    entry,
    frame,
    information,
    items,
    notice,
    result,
    review,
    services,
    status,
    terms,
)
from ui.views.staff_line import NOBODY_KNOWN, StaffContact


class VisitRunner(Protocol):
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

    def __init__(self, runner: VisitRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._runner = runner

    @Slot(str)
    def chooseLanguage(self, code: str) -> None:  # noqa: N802 - QML's manner
        self._runner.post(LanguageChosen(code))

    @Slot(str)
    def chooseTextSize(self, size: str) -> None:  # noqa: N802
        self._runner.post(DisplayChosen(replace(self._runner.visit.display, text_size=TextSize(size))))

    @Slot(str, bool)
    def setDisplay(self, option: str, wanted: bool) -> None:  # noqa: N802
        """One of the yes-or-no options of `Display`, by its name."""
        display = self._runner.visit.display
        if option not in {each.name for each in fields(display) if each.name != "text_size"}:
            raise ValueError(f"there is no display option {option!r}")
        self._runner.post(DisplayChosen(replace(display, **{option: wanted})))  # type: ignore[arg-type]

    @Slot(str)
    def choosePath(self, path: str) -> None:  # noqa: N802
        self._runner.post(PathChosen(Path(path)))

    @Slot(str)
    def chooseTopic(self, topic: str) -> None:  # noqa: N802
        self._runner.post(TopicChosen(Topic(topic)))

    @Slot(str)
    def chooseApplicant(self, applicant: str) -> None:  # noqa: N802
        self._runner.post(ApplicantChosen(Applicant(applicant)))

    @Slot(str, bool)
    def setConsent(self, consent: str, given: bool) -> None:  # noqa: N802
        self._runner.post(ConsentSet(Consent(consent), given))

    @Slot(str)
    def askItem(self, item: str) -> None:  # noqa: N802
        self._runner.post(ItemAsked(ItemCode(item)))

    @Slot(str, str)
    def answerItem(self, item: str, answer: str) -> None:  # noqa: N802
        self._runner.post(ItemAnswered(ItemCode(item), ItemAnswer(answer)))

    @Slot(str)
    def chooseCategory(self, category: str) -> None:  # noqa: N802
        """ "" lists every kind."""
        self._runner.post(CategoryChosen(Category(category) if category else None))

    @Slot()
    def openSearch(self) -> None:  # noqa: N802
        self._runner.post(SearchOpened())

    @Slot(bool)
    def answerPreregistration(self, done: bool) -> None:  # noqa: N802
        self._runner.post(PreregistrationAnswered(done))

    @Slot(bool)
    def reveal(self, shown: bool) -> None:
        """What is masked, as long as the button is held."""
        self._runner.post(Revealed(shown))

    @Slot()
    def callStaff(self) -> None:  # noqa: N802
        self._runner.post(StaffCalled())

    @Slot(str)
    def chooseService(self, code: str) -> None:  # noqa: N802
        self._runner.post(ServiceChosen(code))

    @Slot()
    def acceptServiceTerms(self) -> None:  # noqa: N802
        self._runner.post(ServiceTermsAccepted())

    @Slot(int)
    def askField(self, at: int) -> None:  # noqa: N802
        """Of several fields on one screen, the one to type into; after the last comes the phone number."""
        self._runner.post(FieldAsked(at))

    @Slot(str)
    @Slot(str, bool)
    def type(self, character: str, moves_on: bool = False) -> None:
        """One character. `moves_on`: the fields stand together, and a full one gives way to the next."""
        self._runner.post(Typed(character, moves_on))

    @Slot()
    def erase(self) -> None:
        self._runner.post(Erased())

    @Slot()
    def eraseAll(self) -> None:  # noqa: N802
        self._runner.post(Erased(everything=True))

    @Slot(str, int)
    def edit(self, screen: str, at: int) -> None:
        """From the review back to one part of it; `at` counts the fields."""
        self._runner.post(EditAsked(Screen(screen), at))

    @Slot(bool)
    def declineReceipt(self, declined: bool) -> None:  # noqa: N802
        self._runner.post(ReceiptDeclined(declined))

    @Slot(int)
    def press(self, digit: int) -> None:
        """A PIN key. The digit goes into the buffer and nowhere else; the machine learns how many there are."""
        visit = self._runner.visit
        if visit.screen is Screen.PIN and not pin_at_reader(visit):
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
        """With the fingerprint of the strings that stand on the screen."""
        self._runner.post(Reviewed(confirmed(self._runner.visit, self._runner.offer)))

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


class ViewModel(QObject):
    """Everything the screens bind to, by topic. `show` derives all of it anew from a visit and an offer."""

    def __init__(
        self,
        runner: VisitRunner,
        profile: TerminalProfile,
        parent: QObject | None = None,
        *,
        contact: StaffContact = NOBODY_KNOWN,
    ) -> None:
        super().__init__(parent)
        self._profile = profile
        self._contact = contact
        self._actions = Actions(runner, self)
        first = self._derive(runner.visit, runner.offer)
        self._shown = {topic: QtProperties(value, self) for topic, value in first.items()}

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
            "frame": frame.frame(visit, offer, self._profile, say, self._contact),
            "information": information.information(visit, offer, say) if on is Screen.INFO else information.EMPTY,
            "attract": attract.attract(visit, offer, self._profile),
            "closed": closed.closed(visit, offer, say, self._contact),
            "applicants": applicants.applicants(visit, say),
            "items": items.items(visit, offer, say),
            "item": items.about(visit, offer, say),
            "services": services.services(visit, offer, say),
            "search": services.search(visit, offer),
            "papers": terms.papers(visit, offer, say),
            "entry": entry.entry(visit, offer, say),
            "pin": entry.pin(visit, say),
            # What was typed is derived for the screen that shows it and for no other.
            "review": review.review(visit, offer, say) if on is Screen.REVIEW else review.EMPTY,
            "result": result.result(visit, offer, self._profile.printer is not PrinterKind.NONE, say),
            "status": status.status(visit, offer, say),
            "notice": notice.notice(visit, offer, say, contact=self._profile.reader_kind is ReaderKind.CONTACT),
            "working": notice.working(visit, say),
        }

    actions = Property(QObject, lambda self: self._actions, constant=True)
    frame = _topic("frame")
    information = _topic("information")
    attract = _topic("attract")
    closed = _topic("closed")
    applicants = _topic("applicants")
    items = _topic("items")
    item = _topic("item")
    services = _topic("services")
    search = _topic("search")
    papers = _topic("papers")
    entry = _topic("entry")
    pin = _topic("pin")
    review = _topic("review")
    result = _topic("result")
    status = _topic("status")
    notice = _topic("notice")
    working = _topic("working")
