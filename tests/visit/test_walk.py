"""Hypothesis walks the whole machine; the invariants hold in every state."""

from dataclasses import replace

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from devices.reader import ReaderState, ReaderStatus
from kiosk.campaign.model import Category, ItemCode, Offer
from kiosk.visit import events as happened
from kiosk.visit.commit import draft_of
from kiosk.visit.effects import Accept, Effect, FetchChallenge, ReadCard, VerifyAndSign, Wipe
from kiosk.visit.machine import deadline
from kiosk.visit.model import (
    Applicant,
    CardFacts,
    ClosedReason,
    Consent,
    Display,
    Draft,
    ItemAnswer,
    NoticeCode,
    Outcome,
    Path,
    Review,
    Screen,
    Status,
    TextSize,
    Topic,
    Visit,
    Work,
)
from kiosk.visit.rules import pin_at_reader
from kiosk.visit.try_limits import may_ask_for_pin
from tests.visit.world import BEFORE, ENDED, NOON, OFFER, TIMEOUTS, Drive, result, signed

HOME = (Screen.ATTRACT, Screen.CLOSED)
PERSON = st.one_of(
    st.builds(happened.LanguageChosen, st.sampled_from(["ja", "en", "zh", "xx"])),
    st.builds(happened.DisplayChosen, st.builds(Display, st.sampled_from(TextSize), more_time=st.booleans())),
    st.builds(happened.TopicChosen, st.sampled_from(Topic)),
    st.builds(happened.ItemAsked, st.sampled_from(ItemCode)),
    st.builds(happened.ItemAnswered, st.sampled_from(ItemCode), st.sampled_from(ItemAnswer)),
    st.builds(happened.CategoryChosen, st.sampled_from([None, *Category])),
    st.builds(happened.PreregistrationAnswered, st.booleans()),
    st.builds(happened.Revealed, st.booleans()),
    st.sampled_from([happened.SearchOpened(), happened.StaffCalled()]),
    st.builds(happened.PathChosen, st.sampled_from(Path)),
    st.builds(happened.ApplicantChosen, st.sampled_from(Applicant)),
    st.builds(happened.ConsentSet, st.sampled_from(Consent), st.booleans()),
    st.builds(happened.ServiceChosen, st.sampled_from(["sakura", "other", "closed", "registered", "none"])),
    st.just(happened.ServiceTermsAccepted()),
    st.builds(happened.Typed, st.characters(), st.booleans()),
    st.builds(happened.FieldAsked, st.integers(-1, 4)),
    st.builds(happened.Erased, st.booleans()),
    st.builds(happened.EditAsked, st.sampled_from(Screen), st.integers(-1, 2)),
    st.builds(happened.ReceiptDeclined, st.booleans()),
    st.builds(happened.Reviewed, st.just(Review("ab" * 32, "ja"))),
    st.builds(happened.PinLength, st.integers(0, 4)),
    st.sampled_from(
        [happened.PinConfirmed(), happened.Back(), happened.Quit(), happened.Continue(), happened.PrintRequested()]
    ),
    st.just(happened.Next()),
)


class Walk(RuleBasedStateMachine):
    """Any event at any time, judged with a record of the earlier events."""

    @initialize(
        applicant=st.sampled_from([each for each in Applicant if each is not Applicant.OTHER]),
        last_try_allowed=st.booleans(),
    )
    def start(self, applicant: Applicant, *, last_try_allowed: bool) -> None:
        self.drive = Drive(visit=Visit(last_try_allowed=last_try_allowed))
        self.last_try_allowed = last_try_allowed
        self.refused: dict[int, int] = {}
        self.reviewed: Draft | None = None
        self.applicant = applicant
        self.insertions = 0
        self.in_flight = 0
        self.pending: list[Effect] = []
        self.challenge_wanted = False

    def send(self, event: happened.Event) -> None:
        before = self.drive.visit
        self.drive(event)
        after, effects = self.drive.visit, self.drive.effects
        for effect in effects:
            if isinstance(effect, FetchChallenge):
                assert effect.visit == before.number == after.number, "only for the current visit"
                self.challenge_wanted = True
            if isinstance(effect, VerifyAndSign):
                assert self.challenge_wanted, "each attempt requests its own challenge"
                self.challenge_wanted = False
                assert isinstance(event, happened.PinConfirmed), "only the person's confirmation may sign"
                assert before.screen is Screen.PIN
                assert before.pin_length == 4 or pin_at_reader(before)
                assert effect.insertion == before.insertion == (before.card.insertion if before.card else None)
                assert self.refused.get(before.number, 0) < 2, "a third PIN after two wrong ones in one visit"
                asked = happened.StatusQuery() if before.path is Path.STATUS else self.reviewed
                assert effect.what == asked, "only the content confirmed at the review"
            if isinstance(effect, Accept):
                assert isinstance(event, happened.Signed)
                assert event.visit == before.number == effect.visit
                assert before.insertion == (before.card.insertion if before.card else None), (
                    "the card must be the one that was read"
                )
                self.in_flight += 1
            if isinstance(effect, Wipe):
                assert effect.visit == before.number
                assert after.number > before.number
                assert clean(after)
        if before.screen is Screen.REVIEW and isinstance(event, happened.Reviewed) and after.review is not None:
            self.reviewed = draft_of(replace(before, review=event.review), self.drive.offer)
        if (
            before.work in (Work.TYPING, Work.SIGNING)
            and isinstance(event, happened.PinRejected)
            and event.visit == before.number
        ):
            self.refused[before.number] = self.refused.get(before.number, 0) + 1
        if after.number != before.number:
            assert clean(after)
            self.in_flight = 0
        if before.work in (Work.ACCEPTING, Work.DELIVERING) and after.work is None:
            self.in_flight = 0
        assert self.in_flight <= 1
        self.pending = [*self.pending, *effects][-6:]

    @rule(event=PERSON)
    def touch(self, event: happened.PersonEvent) -> None:
        self.send(event)

    @rule()
    def go_on(self) -> None:
        """The action of a person in a hurry, so that walks get far."""
        visit = self.drive.visit
        match visit.screen:
            case Screen.ATTRACT:
                self.send(happened.LanguageChosen("en"))
            case Screen.MENU:
                self.send(happened.PathChosen(Path.APPLY))
            case Screen.APPLICANT:
                self.send(happened.ApplicantChosen(self.applicant))
            case Screen.CONSENT:
                for consent in Consent:
                    self.send(happened.ConsentSet(consent, given=True))
                self.send(happened.Next())
            case Screen.CARD:
                self.lay()
            case Screen.SERVICE:
                self.send(happened.ServiceChosen("sakura"))
            case Screen.SERVICE_TERMS:
                self.send(happened.ServiceTermsAccepted())
            case Screen.FIELD:
                for character in "1234":
                    self.send(happened.Typed(character))
                self.send(happened.Next())
            case Screen.ITEMS:
                for item in self.drive.offer.items:
                    self.send(happened.ItemAnswered(item.code, ItemAnswer.APPLY))
            case Screen.REVIEW:
                self.send(happened.Reviewed(Review("ab" * 32, "en")))
            case Screen.PIN:
                self.send(happened.PinLength(4))
                self.send(happened.PinConfirmed())
            case _:
                self.send(happened.Next())

    @rule()
    def lay(self) -> None:
        self.insertions += 1
        self.send(happened.ReaderChanged(ReaderStatus(ReaderState.CARD, "", self.insertions)))

    @rule(state=st.sampled_from([s for s in ReaderState if s is not ReaderState.CARD]))
    def disturb_reader(self, state: ReaderState) -> None:
        insertion = 0
        if state is ReaderState.MUTE:
            self.insertions += 1
            insertion = self.insertions
        self.send(happened.ReaderChanged(ReaderStatus(state, "", insertion)))

    @precondition(lambda self: self.pending)
    @rule(data=st.data())
    def answer(self, data: st.DataObject) -> None:
        """Answer any earlier effect, in time or late, with success or failure."""
        effect = data.draw(st.sampled_from(self.pending))
        number = effect.visit
        self.answer_of(effect, number - 1, data)
        self.answer_of(effect, number, data)

    def answer_of(self, effect: Effect, number: int, data: st.DataObject) -> None:
        stale = number != self.drive.visit.number
        before = self.drive.visit
        match effect:
            case ReadCard(insertion=insertion):
                tries = data.draw(st.integers(0, 3))
                read = happened.CardRead(
                    number, CardFacts(insertion, tries, NOON, pin_at_reader=data.draw(st.booleans()))
                )
                refused = happened.CardRefused(number, insertion, data.draw(st.sampled_from(NoticeCode)))
                answers: list[happened.Event] = [read, refused]
            case VerifyAndSign(what=what):
                good = happened.Signed(number, signed(f"id-{number}"), what)
                # A card's counter may be wrong, or reset.
                wrong = happened.PinRejected(number, data.draw(st.integers(0, 3)))
                lost = happened.WorkFailed(number, NoticeCode.ANSWER_LOST)
                nothing, taken = happened.PinNotEntered(number), happened.PinTaken(number)
                answers = [good, good, wrong, lost, nothing, taken, taken]
            case _:
                answers = [
                    happened.Accepted(number, result(f"id-{number}")),
                    happened.WorkFailed(number, NoticeCode.NOT_ACCEPTED),
                    happened.Delivered(number, f"id-{number}", data.draw(st.sampled_from(Outcome))),
                    happened.StatusFetched(number, Status(False, (), None, "")),
                    happened.Printed(number, succeeded=True),
                    happened.PrinterLooked(number, ready=data.draw(st.booleans())),
                ]
        self.send(data.draw(st.sampled_from(answers)))
        if stale:
            assert self.drive.visit == before, "a result of another visit is ignored"

    @rule(seconds=st.floats(0, 400))
    def wait(self, seconds: float) -> None:
        until = self.drive.now + seconds
        while (due := deadline(self.drive.visit, TIMEOUTS)) is not None and due <= until:
            self.drive.now = due
            self.send(happened.DeadlineReached())
        self.drive.now = until

    @rule(offer=st.sampled_from([OFFER, ENDED, BEFORE]), closed=st.sampled_from([None, *ClosedReason]))
    def change_the_world(self, offer: Offer, closed: ClosedReason | None) -> None:
        self.drive.offer = offer
        self.send(happened.StationChanged(closed))

    @invariant()
    def every_screen_but_home_has_a_deadline(self) -> None:
        visit = self.drive.visit
        as_found = visit.screen in HOME and (visit.language, visit.display) == ("ja", Display())
        assert (deadline(visit, TIMEOUTS) is None) == as_found

    @invariant()
    def home_is_empty(self) -> None:
        visit = self.drive.visit
        if visit.screen in HOME:
            assert clean(visit)

    @invariant()
    def the_card_of_the_visit_is_the_card_on_the_reader(self) -> None:
        visit = self.drive.visit
        if visit.card is not None and visit.screen not in (Screen.RESULT, Screen.STATUS):
            assert visit.card.insertion == visit.insertion

    @invariant()
    def a_pin_is_asked_for_only_where_no_card_is_in_danger(self) -> None:
        visit = self.drive.visit
        assert visit.last_try_allowed == self.last_try_allowed
        if visit.screen in (Screen.PIN, Screen.LAST_TRY):
            assert may_ask_for_pin(visit)
        if visit.screen is Screen.PIN and visit.card is not None and visit.card.tries_left == 1:
            assert visit.last_try_accepted
            assert self.last_try_allowed

    @invariant()
    def a_review_lacks_nothing(self) -> None:
        visit = self.drive.visit
        if visit.screen is Screen.REVIEW:
            assert visit.service_terms
            assert len(visit.phone) in (0, 4)
            assert visit.inputs
            assert all(visit.inputs)

    @invariant()
    def work_is_only_on_the_working_screen(self) -> None:
        assert (self.drive.visit.work is not None) == (self.drive.visit.screen is Screen.WORKING)

    def teardown(self) -> None:
        """Removing the card and waiting always leads home."""
        if not hasattr(self, "drive"):
            return
        self.drive(happened.ReaderChanged(ReaderStatus(ReaderState.EMPTY)))
        self.drive.wait(3600)
        assert self.drive.visit.screen in HOME
        assert (self.drive.visit.language, self.drive.visit.display) == ("ja", Display())


def clean(visit: Visit) -> bool:
    """Whether no personal data is left in it."""
    return not any(
        [
            visit.inputs,
            visit.phone,
            visit.card,
            visit.service,
            visit.consents,
            visit.review,
            visit.draft,
            visit.result,
            visit.status,
            visit.pin_length,
            visit.pins_refused,
            visit.applicant,
            visit.item_answers,
            visit.query,
            visit.category,
            visit.revealed,
            visit.editing,
            visit.printer_ready is not None,
            visit.read_failures,
            visit.resume,
            visit.work,
            visit.path,
        ]
    )


Walk.TestCase.settings = settings(
    max_examples=150, stateful_step_count=60, deadline=None, suppress_health_check=list(HealthCheck)
)
TestWalk = Walk.TestCase
