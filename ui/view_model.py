"""The interface between QML and a visit: the content of the screens by topic, and actions that post events.

It contains no rules: `kiosk.visit.machine` decides, and `ui.views` derive the content.
"""

from collections.abc import Callable
from dataclasses import fields, replace
from typing import Any, Protocol

from PySide6.QtCore import Property, QObject, Signal, Slot

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
    Contrast,
    ItemAnswer,
    Path,
    Screen,
    TextSize,
    Topic,
    Visit,
)
from kiosk.visit.rules import pin_at_reader
from ui.qt_properties import QtProperties
from ui.signed_text import confirmed
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
    working,
)
from ui.views.key_words import key_rows
from ui.views.staff_line import NOBODY_KNOWN, StaffContact


class VisitRunner(Protocol):
    """The part of `kiosk.effects.runner.Runner` that the screens use. GUI thread only."""

    @property
    def visit(self) -> Visit:
        """The visit after the newest event."""

    @property
    def offer(self) -> Offer:
        """The offer with which the newest event was handled."""

    @property
    def pin(self) -> PinBuffer:
        """The digits of the PIN, which are in no event."""

    def post(self, event: Event) -> None:
        """Handle the event; see `Runner.post`."""

    def subscribe(self, callback: Callable[[Visit, Offer], None]) -> Any:
        """Call `callback` with the visit and the offer after each change of one of them."""


class Actions(QObject):
    """The actions of a person. Each slot posts one event, and the machine decides what follows.

    A string from QML that is not a value of the enumeration raises `ValueError`.
    """

    def __init__(self, runner: VisitRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._runner = runner

    @Slot(str)
    def chooseLanguage(self, code: str) -> None:  # noqa: N802 - QML's manner
        """`code`: one of `kiosk.visit.model.LANGUAGES`."""
        self._runner.post(LanguageChosen(code))

    @Slot(str)
    def chooseTextSize(self, size: str) -> None:  # noqa: N802
        """`size`: a value of `TextSize`. The other display settings stay."""
        self._runner.post(DisplayChosen(replace(self._runner.visit.display, text_size=TextSize(size))))

    @Slot(str)
    def chooseContrast(self, contrast: str) -> None:  # noqa: N802
        """`contrast`: a value of `Contrast`. The other display settings stay."""
        self._runner.post(DisplayChosen(replace(self._runner.visit.display, contrast=Contrast(contrast))))

    @Slot(str, bool)
    def setDisplay(self, option: str, wanted: bool) -> None:  # noqa: N802
        """Set one boolean field of `Display`, by its name. Raises `ValueError` for another name."""
        display = self._runner.visit.display
        if option not in {each.name for each in fields(display) if each.type is bool}:
            raise ValueError(f"there is no display option {option!r}")
        self._runner.post(DisplayChosen(replace(display, **{option: wanted})))  # type: ignore[arg-type]

    @Slot(str)
    def choosePath(self, path: str) -> None:  # noqa: N802
        """`path`: "apply" or "status"."""
        self._runner.post(PathChosen(Path(path)))

    @Slot(str)
    def chooseTopic(self, topic: str) -> None:  # noqa: N802
        """Show information without a card; `topic`: a value of `Topic`."""
        self._runner.post(TopicChosen(Topic(topic)))

    @Slot(str)
    def chooseApplicant(self, applicant: str) -> None:  # noqa: N802
        """`applicant`: a value of `Applicant`."""
        self._runner.post(ApplicantChosen(Applicant(applicant)))

    @Slot(str, bool)
    def setConsent(self, consent: str, given: bool) -> None:  # noqa: N802
        """Give or take back a consent; `consent`: "privacy" or "terms"."""
        self._runner.post(ConsentSet(Consent(consent), given))

    @Slot(str)
    def askItem(self, item: str) -> None:  # noqa: N802
        """Show the details of an item; `item`: a value of `ItemCode`."""
        self._runner.post(ItemAsked(ItemCode(item)))

    @Slot(str, str)
    def answerItem(self, item: str, answer: str) -> None:  # noqa: N802
        """`item`: a value of `ItemCode`; `answer`: one of `ItemAnswer`."""
        self._runner.post(ItemAnswered(ItemCode(item), ItemAnswer(answer)))

    @Slot(str)
    def chooseCategory(self, category: str) -> None:  # noqa: N802
        """List one category of payment services; `category`: a value of `Category`, or "" for all."""
        self._runner.post(CategoryChosen(Category(category) if category else None))

    @Slot()
    def openSearch(self) -> None:  # noqa: N802
        """Open the search for a payment service."""
        self._runner.post(SearchOpened())

    @Slot(bool)
    def answerPreregistration(self, done: bool) -> None:  # noqa: N802
        """Whether the person has registered with the payment service already, as some services require."""
        self._runner.post(PreregistrationAnswered(done))

    @Slot(bool)
    def reveal(self, shown: bool) -> None:
        """Show masked inputs (True, when the button is pressed) or mask them again (False, when it is released)."""
        self._runner.post(Revealed(shown))

    @Slot()
    def callStaff(self) -> None:  # noqa: N802
        """Call a member of staff, at an attended terminal."""
        self._runner.post(StaffCalled())

    @Slot(str)
    def chooseService(self, code: str) -> None:  # noqa: N802
        """`code`: the code of a payment service of the offer."""
        self._runner.post(ServiceChosen(code))

    @Slot()
    def acceptServiceTerms(self) -> None:  # noqa: N802
        """Agree to the terms of the payment service, which are on the screen (R49)."""
        self._runner.post(ServiceTermsAccepted())

    @Slot(int)
    def askField(self, at: int) -> None:  # noqa: N802
        """Choose the field to type into, from 0, on a screen with several. The phone number follows the last field."""
        self._runner.post(FieldAsked(at))

    @Slot(str)
    @Slot(str, bool)
    def type(self, character: str, moves_on: bool = False) -> None:
        """Type one character. `moves_on`: when the field is full, the next empty one is typed into (`Typed`)."""
        self._runner.post(Typed(character, moves_on))

    @Slot()
    def erase(self) -> None:
        """Erase the last character of the current field, the phone number or the search."""
        self._runner.post(Erased())

    @Slot()
    def eraseAll(self) -> None:  # noqa: N802
        """Erase all of the current field, the phone number or the search."""
        self._runner.post(Erased(everything=True))

    @Slot(str, int)
    def edit(self, screen: str, at: int) -> None:
        """Go from the review to one part of it; `screen`: "items", "service" or "field", then with its number `at`."""
        self._runner.post(EditAsked(Screen(screen), at))

    @Slot(bool)
    def declineReceipt(self, declined: bool) -> None:  # noqa: N802
        """Whether the receipt is not to be printed."""
        self._runner.post(ReceiptDeclined(declined))

    @Slot(int)
    def press(self, digit: int) -> None:
        """A digit of the PIN, 0 to 9. It goes into the `PinBuffer` and nowhere else; the event has only their number.

        It has no effect on other screens, or if the PIN is typed at the reader's own keys.
        """
        visit = self._runner.visit
        if visit.screen is Screen.PIN and not pin_at_reader(visit):
            self._runner.post(PinLength(self._runner.pin.press(digit)))

    @Slot()
    def pinBackspace(self) -> None:  # noqa: N802
        """Erase the last digit of the PIN."""
        self._runner.post(PinLength(self._runner.pin.backspace()))

    @Slot()
    def pinClear(self) -> None:  # noqa: N802
        """Overwrite all digits of the PIN."""
        self._runner.pin.clear()
        self._runner.post(PinLength(0))

    @Slot()
    def confirmPin(self) -> None:  # noqa: N802
        """Present the PIN to the card."""
        self._runner.post(PinConfirmed())

    @Slot()
    def confirmReview(self) -> None:  # noqa: N802
        """Confirm the review, with the fingerprint of its text (`ui.signed_text`)."""
        self._runner.post(Reviewed(confirmed(self._runner.visit, self._runner.offer)))

    @Slot()
    def next(self) -> None:
        """The primary action of the screen."""
        self._runner.post(Next())

    @Slot()
    def back(self) -> None:
        """Go back by one screen."""
        self._runner.post(Back())

    @Slot()
    def quit(self) -> None:
        """End the visit."""
        self._runner.post(Quit())

    @Slot()
    def stay(self) -> None:
        """Answer the idle warning: the person is still here."""
        self._runner.post(Continue())

    @Slot()
    def printReceipt(self) -> None:  # noqa: N802
        """Ask for the receipt on paper, from the result."""
        self._runner.post(PrintRequested())


def _topic(name: str) -> Property:
    return Property(QObject, lambda self: self.topic(name), constant=True)


class ViewModel(QObject):
    """Everything that the shopper's screens bind to, by topic, and their `actions`.

    Each topic is a QObject whose properties are the fields of a dataclass of `ui.views` (`ui.qt_properties`).
    """

    leaving = Signal()
    """Another screen comes, and nothing has changed yet: what is shown need not follow the changes."""

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

    def show(self, visit: Visit, offer: Offer, before_signals: Callable[[], None] | None = None) -> None:
        """Derive the content of all topics anew, and signal the properties that differ.

        `before_signals` is called when the screen that is left is gone, and nothing has changed yet.
        """
        facts = self._derive(visit, offer)
        if facts["frame"].screen != self._shown["frame"].value.screen:
            self.leaving.emit()
        if before_signals is not None:
            before_signals()
        # The frame names the screen, so it comes last: the content of a new screen is complete when it is loaded.
        for topic in sorted(facts, key=lambda topic: topic == "frame"):
            self._shown[topic].show(facts[topic])

    def topic(self, name: str) -> QObject:
        """The QObject of a topic. Raises `KeyError` for an unknown name."""
        topic: QObject = self._shown[name].object
        return topic

    def _derive(self, visit: Visit, offer: Offer) -> dict[str, Any]:
        say: Translate = translator(visit.language)
        on = visit.screen
        return {
            "frame": frame.frame(visit, offer, self._profile, say, self._contact),
            "information": information.information(visit, offer, say, key_rows(self._profile.keys, say))
            if on is Screen.INFO
            else information.EMPTY,
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
            # What a person typed is derived only for the screen that shows it.
            "review": review.review(visit, offer, say) if on is Screen.REVIEW else review.EMPTY,
            "result": result.result(visit, offer, self._profile.printer is not PrinterKind.NONE, say),
            "status": status.status(visit, offer, say),
            "notice": notice.notice(visit, offer, say, contact=self._profile.reader_kind is ReaderKind.CONTACT),
            "working": working.working(visit, say),
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
