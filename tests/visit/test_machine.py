"""The rules of a visit, one per test."""

from dataclasses import replace

import pytest

from devices.reader import ReaderState, ReaderStatus
from kiosk.campaign.model import Offer
from kiosk.visit.effects import (
    Accept,
    Chime,
    Deliver,
    ErasePin,
    FetchChallenge,
    FetchStatus,
    LookAtPrinter,
    Print,
    ReadCard,
    ReleaseCard,
    Restart,
    VerifyAndSign,
    Wipe,
)
from kiosk.visit.events import (
    Accepted,
    ApplicantChosen,
    Back,
    CardRead,
    CardRefused,
    ConsentSet,
    Continue,
    DeadlineReached,
    Delivered,
    DisplayChosen,
    Erased,
    ItemAnswered,
    LanguageChosen,
    Next,
    PathChosen,
    PinConfirmed,
    PinLength,
    PinRejected,
    Printed,
    PrinterLooked,
    PrintRequested,
    Quit,
    ReaderChanged,
    ReceiptDeclined,
    ServiceChosen,
    ServiceTermsAccepted,
    Signed,
    StaffCalled,
    StationChanged,
    StatusFetched,
    StatusQuery,
    Typed,
    WorkFailed,
)
from kiosk.visit.machine import deadline
from kiosk.visit.model import (
    Applicant,
    CardFacts,
    ClosedReason,
    Consent,
    Contrast,
    Display,
    Draft,
    ItemAnswer,
    ItemStatus,
    NoticeCode,
    Outcome,
    Path,
    Screen,
    Status,
    TextSize,
    Visit,
    Warned,
    Work,
)
from kiosk.visit.rules import closed_reason
from kiosk.visit.step_bar import steps
from tests.visit.world import BEFORE, EMPTY, ENDED, NOON, OFFER, TIMEOUTS, Drive, card, result, signed


def at_signing(tries_left: int = 3) -> Drive:
    return Drive().to_pin(tries_left).enter_pin()


def signing_draft(drive: Drive) -> Draft:
    effect = drive.effect(VerifyAndSign)
    assert isinstance(effect, VerifyAndSign)
    assert isinstance(effect.what, Draft)
    return effect.what


def test_a_challenge_is_fetched_while_the_card_is_read() -> None:
    drive = Drive().choose_path()
    drive(ReaderChanged(card(1)))
    assert drive.effects == (FetchChallenge(drive.visit.number), ReadCard(drive.visit.number, 1))


def test_at_the_review_a_challenge_is_fetched_and_the_printer_looked_at() -> None:
    drive = Drive().to_review()
    assert drive.effects == (FetchChallenge(drive.visit.number), LookAtPrinter(drive.visit.number))


@pytest.mark.parametrize(("tries_left", "screen"), [(2, Screen.PIN), (1, Screen.LAST_TRY)])
def test_after_a_wrong_pin_another_challenge_is_fetched(tries_left: int, screen: Screen) -> None:
    drive = at_signing()
    drive(PinRejected(drive.visit.number, tries_left))
    assert drive.visit.screen is screen
    assert drive.effects == (FetchChallenge(drive.visit.number),)


def test_for_a_visit_that_ends_with_a_wrong_pin_nothing_is_fetched() -> None:
    drive = at_signing()
    ended = drive.visit.number
    drive(PinRejected(ended, 0))
    assert drive.effects == (Wipe(ended),)


def at_result(outcome: Outcome | None = Outcome.APPLIED) -> Drive:
    drive = at_signing()
    number = drive.visit.number
    drive(Signed(number, signed(), signing_draft(drive)), Accepted(number, result()))
    if outcome is None:
        drive.wait(TIMEOUTS.receipt)
    else:
        drive(Delivered(number, "id-1", outcome))
    assert drive.visit.screen is Screen.RESULT
    return drive


def test_an_application_is_signed_stored_delivered_and_shown() -> None:
    drive = at_signing()
    number = drive.visit.number
    draft = signing_draft(drive)
    assert draft.inputs == ("1234", "AB")
    assert draft.phone == "5678"
    assert draft.items == ("card", "insurance"), "the item without a start date is not open yet (R17)"
    drive(Signed(number, signed(), draft))
    assert isinstance(drive.effect(Accept), Accept)
    drive(Accepted(number, result()))
    assert drive.effect(Deliver) == Deliver(number, "id-1")
    drive(Delivered(number, "id-1", Outcome.APPLIED))
    assert drive.visit.screen is Screen.RESULT
    assert drive.visit.result is not None
    assert drive.visit.result.outcome is Outcome.APPLIED
    assert drive(Next()).screen is Screen.TAKE_CARD
    drive(ReaderChanged(EMPTY))
    assert drive.visit == Visit(number=drive.visit.number, entered_at=drive.now, active_at=drive.now)


def test_both_consents_are_needed_to_apply_and_only_privacy_to_look() -> None:
    drive = Drive()
    drive(LanguageChosen("ja"), PathChosen(Path.APPLY), ApplicantChosen(Applicant.SELF))
    drive(ConsentSet(Consent.TERMS, given=True), Next())
    assert drive.visit.screen is Screen.CONSENT
    drive(ConsentSet(Consent.PRIVACY, given=True), ConsentSet(Consent.TERMS, given=False), Next())
    assert drive.visit.screen is Screen.CONSENT
    status = Drive()
    status(LanguageChosen("ja"), PathChosen(Path.STATUS), Next())
    assert status.visit.screen is Screen.CONSENT
    assert status(ConsentSet(Consent.PRIVACY, given=True), Next()).screen is Screen.CARD


def test_a_card_that_lies_there_is_read_at_once() -> None:
    drive = Drive()
    drive(ReaderChanged(card(7)))
    drive.choose_path()
    assert drive.effect(ReadCard) == ReadCard(drive.visit.number, 7)


def test_nobody_else_is_served_and_the_person_can_go_back() -> None:
    drive = Drive()
    drive(LanguageChosen("en"), PathChosen(Path.APPLY), ApplicantChosen(Applicant.OTHER))
    assert drive.visit.notice is not None
    assert drive.visit.notice.code is NoticeCode.APPLICANT_NOT_SERVED
    drive(Next())
    assert drive.visit.screen is Screen.APPLICANT
    assert drive.visit.applicant is None


@pytest.mark.parametrize(
    "code",
    [NoticeCode.NOT_MY_NUMBER, NoticeCode.EXPIRED, NoticeCode.NOT_YET_VALID, NoticeCode.UNTRUSTED, NoticeCode.OLD_CARD],
)
def test_a_refused_card_makes_room_for_another(code: NoticeCode) -> None:
    drive = Drive().choose_path()
    drive(ReaderChanged(card(1)), CardRefused(drive.visit.number, 1, code))
    assert drive.visit.notice is not None
    assert drive.visit.notice.code is code
    assert isinstance(drive.effect(ReleaseCard), ReleaseCard)
    drive(ReaderChanged(EMPTY))
    assert drive.visit.screen is Screen.CARD
    assert drive.lay_card(insertion=2).visit.screen is Screen.ITEMS


def test_a_swap_of_a_refused_card_within_one_poll_reads_the_new_one() -> None:
    drive = Drive().choose_path()
    drive(ReaderChanged(card(1)), CardRefused(drive.visit.number, 1, NoticeCode.NOT_MY_NUMBER))
    drive(ReaderChanged(card(2)))
    assert drive.effect(ReadCard) == ReadCard(drive.visit.number, 2)


def test_a_locked_card_ends_the_visit() -> None:
    drive = Drive().choose_path()
    drive(ReaderChanged(card(1)), CardRefused(drive.visit.number, 1, NoticeCode.LOCKED))
    assert drive.visit.notice is not None
    assert (drive.visit.notice.code, drive.visit.notice.tries_left) == (NoticeCode.LOCKED, 0)


def test_a_wrong_pin_shows_what_is_left_and_the_last_try_must_be_dared() -> None:
    drive = at_signing()
    drive(PinRejected(drive.visit.number, 2))
    assert drive.visit.screen is Screen.PIN
    assert drive.visit.pin_wrong
    assert drive.visit.card is not None
    assert drive.visit.card.tries_left == 2
    drive = at_signing(tries_left=2)
    drive(PinRejected(drive.visit.number, 1))
    assert drive.visit.screen is Screen.LAST_TRY
    drive(PinLength(4), PinConfirmed())
    assert drive.visit.screen is Screen.LAST_TRY, "no key of this screen reaches the card"
    assert drive(Next()).screen is Screen.PIN
    drive.enter_pin()
    drive(PinRejected(drive.visit.number, 0))
    assert drive.visit.notice is not None
    assert drive.visit.notice.code is NoticeCode.LOCKED


def test_one_try_left_is_asked_before_the_pin_and_stopping_spends_nothing() -> None:
    drive = Drive().to_pin(tries_left=1)
    assert drive.visit.screen is Screen.LAST_TRY
    assert drive(Quit()).screen is Screen.TAKE_CARD
    assert not any(isinstance(effect, VerifyAndSign) for effect in drive.all_effects)


def test_three_digits_are_no_pin() -> None:
    drive = Drive().to_pin()
    drive(PinLength(3), PinConfirmed())
    assert drive.visit.screen is Screen.PIN


def test_going_back_from_the_pin_erases_it() -> None:
    drive = Drive().to_pin()
    drive(PinLength(2), Back())
    assert drive.visit.screen is Screen.REVIEW
    assert drive.effects == (ErasePin(drive.visit.number),)


@pytest.mark.parametrize(
    ("status", "code"),
    [
        (EMPTY, NoticeCode.CARD_REMOVED),
        (card(2), NoticeCode.CARD_CHANGED),
        (ReaderStatus(ReaderState.MUTE, "reader", 2), NoticeCode.CARD_CHANGED),
        (ReaderStatus(ReaderState.NO_READER), NoticeCode.READER_FAILED),
        (ReaderStatus(ReaderState.NO_SERVICE), NoticeCode.READER_FAILED),
    ],
)
@pytest.mark.parametrize("stage", ["review", "pin", "signing"])
def test_without_its_card_a_visit_is_wiped(stage: str, status: ReaderStatus, code: NoticeCode) -> None:
    drive = Drive().to_review() if stage == "review" else Drive().to_pin() if stage == "pin" else at_signing()
    number = drive.visit.number
    drive(ReaderChanged(status))
    assert drive.visit.notice is not None
    assert drive.visit.notice.code is code
    assert drive.effect(Wipe) == Wipe(number)
    assert (drive.visit.inputs, drive.visit.phone, drive.visit.card, drive.visit.service) == ((), "", None, None)
    assert drive.visit.number > number


def test_a_signature_that_comes_after_the_card_left_is_not_used() -> None:
    drive = at_signing()
    number, draft = drive.visit.number, signing_draft(drive)
    drive(ReaderChanged(EMPTY), Signed(number, signed(), draft))
    assert not any(isinstance(effect, Accept) for effect in drive.all_effects)


@pytest.mark.parametrize("stage", ["pin", "signing", "accepting"])
def test_a_late_result_of_the_visit_before_does_nothing_in_this_one(stage: str) -> None:
    drive = at_signing()
    late, draft = drive.visit.number, signing_draft(drive)
    drive(ReaderChanged(EMPTY), Next())
    drive.to_review(insertion=2).declare()
    if stage != "pin":
        drive.enter_pin()
    if stage == "accepting":
        drive(Signed(drive.visit.number, signed("id-2"), signing_draft(drive)))
    before = drive.visit
    for event in (
        Signed(late, signed(), draft),
        PinRejected(late, 2),
        Accepted(late, result()),
        Delivered(late, "id-1", Outcome.APPLIED),
        WorkFailed(late, NoticeCode.ANSWER_LOST),
    ):
        drive(event)
        assert drive.visit == before
        assert drive.effects == ()


def test_once_signed_the_card_may_go_and_nothing_typed_stays() -> None:
    drive = at_signing()
    number = drive.visit.number
    drive(Signed(number, signed(), signing_draft(drive)), ReaderChanged(EMPTY))
    assert (drive.visit.inputs, drive.visit.phone, drive.visit.draft) == ((), "", None)
    drive(Accepted(number, result()))
    drive.wait(TIMEOUTS.receipt)
    assert drive.visit.screen is Screen.RESULT
    assert drive(Next()).screen is Screen.ATTRACT


def test_silence_of_upstream_is_shown_as_waiting_and_a_late_receipt_still_counts() -> None:
    drive = at_result(outcome=None)
    assert drive.visit.result is not None
    assert drive.visit.result.outcome is None
    drive(Delivered(drive.visit.number, "other-id", Outcome.APPLIED))
    assert drive.visit.result.outcome is None
    drive(Delivered(drive.visit.number, "id-1", Outcome.APPLIED))
    assert drive.visit.result is not None
    assert drive.visit.result.outcome is Outcome.APPLIED


def test_a_correctable_refusal_opens_service_and_input_three_times_at_most() -> None:
    drive = at_result(Outcome.ID_OR_CODE_REJECTED)
    for time in range(1, 4):
        drive(Next())
        assert drive.visit.screen is Screen.SERVICE
        assert drive.visit.corrections == time
        assert drive.visit.inputs == ("1234", "AB"), "the inputs stay for a correction"
        drive(Next())
        refuse_again(drive, f"id-{time + 1}")
    drive(Next())
    assert drive.visit.screen is Screen.TAKE_CARD


def test_after_a_service_that_has_closed_another_one_is_chosen() -> None:
    drive = at_result(Outcome.SERVICE_CLOSED)
    drive(Next())
    assert drive.visit.screen is Screen.SERVICE
    assert (drive.visit.service, drive.visit.inputs) == (None, ()), "the closed service and its inputs are removed"


def refuse_again(drive: Drive, application_id: str) -> None:
    drive(ServiceTermsAccepted(), Next(), Next(), Next())
    drive.declare().enter_pin()
    number, draft = drive.visit.number, signing_draft(drive)
    drive(Signed(number, signed(application_id), draft), Accepted(number, result(application_id)))
    drive(Delivered(number, application_id, Outcome.ID_IN_USE))
    assert drive.visit.screen is Screen.RESULT


def test_a_final_refusal_and_a_waiting_one_cannot_be_corrected() -> None:
    for outcome in (Outcome.ALREADY_APPLIED, None):
        drive = at_result(outcome)
        drive(Next())
        assert drive.visit.screen is Screen.TAKE_CARD


def test_what_cannot_be_kept_is_said_and_nothing_was_applied() -> None:
    drive = at_signing()
    number = drive.visit.number
    drive(Signed(number, signed(), signing_draft(drive)), WorkFailed(number, NoticeCode.NOT_ACCEPTED))
    assert drive.visit.notice is not None
    assert drive.visit.notice.code is NoticeCode.NOT_ACCEPTED


@pytest.mark.parametrize(("stage", "code"), [("signing", "reader_failed"), ("accepting", "outcome_unknown")])
def test_a_device_that_hangs_ends_the_process(stage: str, code: str) -> None:
    drive = at_signing()
    if stage == "accepting":
        drive(Signed(drive.visit.number, signed(), signing_draft(drive)))
    drive.wait(max(TIMEOUTS.signing, TIMEOUTS.accepting))
    assert drive.visit.notice is not None
    assert drive.visit.notice.code.value == code
    assert any(isinstance(effect, Restart) for effect in drive.all_effects)


def test_a_card_that_is_never_read_ends_the_process() -> None:
    drive = Drive().choose_path()
    drive(ReaderChanged(card(1)))
    drive.wait(TIMEOUTS.card_read)
    assert any(isinstance(effect, Restart) for effect in drive.all_effects)


def test_idle_is_warned_then_wiped_and_a_touch_goes_on() -> None:
    drive = Drive().to_review()
    drive.wait(TIMEOUTS.reading)
    assert drive.visit.warning is Warned.IDLE
    assert drive(Continue()).warning is None
    drive.wait(TIMEOUTS.reading + TIMEOUTS.warning)
    assert drive.visit.notice is not None
    assert drive.visit.notice.code is NoticeCode.TIMED_OUT
    assert drive.visit.inputs == ()
    drive.wait(TIMEOUTS.notice)
    assert drive.visit.screen is Screen.TAKE_CARD
    drive.wait(TIMEOUTS.take_card)
    assert any(isinstance(effect, Chime) for effect in drive.all_effects)
    assert drive(ReaderChanged(EMPTY)).screen is Screen.ATTRACT


def test_a_warning_that_comes_late_leaves_the_whole_time_to_answer_it() -> None:
    drive = Drive().to_review()
    drive.now += 10 * TIMEOUTS.reading  # the machine was suspended
    drive(DeadlineReached())
    assert drive.visit.warning is Warned.IDLE
    drive.wait(TIMEOUTS.warning - 1)
    assert drive.visit.screen is Screen.REVIEW
    assert drive.wait(1).screen is Screen.NOTICE


def test_one_who_leaves_before_the_card_leaves_no_farewell() -> None:
    drive = Drive()
    drive(LanguageChosen("en"))
    drive.wait(TIMEOUTS.reading + TIMEOUTS.warning)
    assert drive.visit.screen is Screen.ATTRACT
    assert drive.visit.language == "ja"


def test_the_next_card_on_the_reader_takes_the_result_away() -> None:
    drive = at_result()
    drive(ReaderChanged(card(9)))
    assert drive.visit.screen is Screen.ATTRACT
    assert drive.visit.insertion == 9


def test_language_and_display_change_without_losing_input_and_reset_at_home() -> None:
    drive = Drive().to_review()
    inputs = drive.visit.inputs
    drive(LanguageChosen("zh"), DisplayChosen(Display(TextSize.LARGE, contrast=Contrast.LOW_GLARE)))
    assert (drive.visit.language, drive.visit.inputs, drive.visit.screen) == ("zh", inputs, Screen.REVIEW)
    drive(Quit())
    assert drive.visit.language == "zh", "the farewell keeps the visit's language"
    drive(ReaderChanged(EMPTY))
    assert (drive.visit.language, drive.visit.display) == ("ja", Display())


def test_unknown_languages_and_foreign_choices_change_nothing() -> None:
    drive = Drive()
    drive(LanguageChosen("xx"), ServiceChosen("sakura"), Typed("1"), PrintRequested())
    assert drive.visit.screen is Screen.ATTRACT


def test_only_open_services_can_be_chosen_and_a_change_forgets_the_input() -> None:
    drive = Drive().to_review()
    for _ in range(5):
        drive(Back())
    assert drive.visit.screen is Screen.SERVICE
    drive(ServiceChosen("closed"))
    assert drive.visit.service == "sakura"
    drive(ServiceChosen("other"))
    assert drive.visit.inputs == ("",)
    assert not drive.visit.service_terms


def test_fields_take_what_their_schema_allows() -> None:
    drive = Drive().to_review()
    drive(Back(), Back())
    drive(Erased(everything=True), *map(Typed, "a-1Z９Bあ7"))
    assert drive.visit.inputs[1] == "1ZB", "upper case and digits, at most three, none full-width"
    drive(Back(), Erased(everything=True), *map(Typed, "０0７7"), Next())
    assert drive.visit.inputs[0] == "0077", "a digits field converts full-width digits and keeps zeros"
    drive(Erased())
    assert drive.visit.inputs[1] == "1Z"
    drive(Next(), Erased())
    assert drive.visit.phone == "567"
    drive(Next())
    assert drive.visit.at_field == 2, "four digits or none (R46)"


def test_the_terms_of_a_service_are_agreed_to_before_anything_is_typed() -> None:
    """R49."""
    drive = Drive().choose_path().lay_card()
    drive(*(ItemAnswered(item.code, ItemAnswer.APPLY) for item in OFFER.items))
    drive(ServiceChosen("sakura"), Next(), Next())
    assert drive.visit.screen is Screen.SERVICE_TERMS
    assert drive(ServiceTermsAccepted()).screen is Screen.FIELD


def test_nothing_goes_on_without_id_and_code() -> None:
    """R45."""
    drive = Drive().to_review()
    drive(Back(), Back(), Back())
    for at in range(2):
        whole = drive.visit.inputs[at]
        for missing in (Erased(), Erased(everything=True)):
            drive(missing, Next())
            assert (drive.visit.screen, drive.visit.at_field) == (Screen.FIELD, at)
        drive(*map(Typed, whole), Next())
    assert (drive.visit.screen, drive.visit.at_field) == (Screen.FIELD, 2)


def test_a_service_that_closes_meanwhile_is_said_before_a_try_is_spent() -> None:
    drive = Drive().to_pin()
    drive.offer = ENDED
    drive.enter_pin()
    assert drive.visit.notice is not None
    assert drive.visit.notice.code is NoticeCode.CLOSED_MEANWHILE
    assert not any(isinstance(effect, VerifyAndSign) for effect in drive.all_effects)


def test_a_terminal_that_cannot_keep_it_says_so_before_a_try_is_spent() -> None:
    drive = Drive().to_pin()
    drive(StationChanged(ClosedReason.STORAGE))
    drive.enter_pin()
    assert drive.visit.notice is not None
    assert drive.visit.notice.code is NoticeCode.NOT_ACCEPTED


@pytest.mark.parametrize(("offer", "reason"), [(ENDED, ClosedReason.ENDED), (BEFORE, ClosedReason.NOT_BEGUN)])
def test_outside_the_campaign_the_terminal_is_closed(offer: Offer, reason: ClosedReason) -> None:
    drive = Drive(offer=offer)
    drive(StationChanged(None))
    assert drive.visit.screen is Screen.CLOSED
    assert closed_reason(drive.visit, drive.offer) is reason
    drive(LanguageChosen("en"))
    assert drive.visit.screen is Screen.CLOSED


def test_while_it_starts_the_attract_screen_stands_and_nobody_can_begin() -> None:
    drive = Drive()
    drive(StationChanged(ClosedReason.STARTING), LanguageChosen("ne"))
    assert (drive.visit.screen, drive.visit.language) == (Screen.ATTRACT, "ja")
    drive(StationChanged(None), LanguageChosen("ne"))
    assert (drive.visit.screen, drive.visit.language) == (Screen.MENU, "ne")


def test_what_a_start_finds_wrong_closes_it() -> None:
    drive = Drive()
    drive(StationChanged(ClosedReason.STARTING), StationChanged(ClosedReason.CLOCK))
    assert drive.visit.screen is Screen.CLOSED


def test_a_dead_reader_closes_and_a_living_one_opens_again() -> None:
    drive = Drive()
    drive(ReaderChanged(ReaderStatus(ReaderState.NO_READER)))
    assert drive.visit.screen is Screen.CLOSED
    assert drive(ReaderChanged(EMPTY)).screen is Screen.ATTRACT


def test_the_status_is_signed_fetched_shown_and_leads_to_an_application_with_its_own_pin() -> None:
    drive = Drive().choose_path(Path.STATUS).lay_card()
    assert drive.visit.screen is Screen.PIN
    drive.enter_pin()
    number = drive.visit.number
    drive(Signed(number, signed(""), StatusQuery()))
    assert isinstance(drive.effect(FetchStatus), FetchStatus)
    assert (
        drive(StatusFetched(number, Status(True, (ItemStatus("card", "not_applied"),), None, ""))).screen
        is Screen.STATUS
    )
    drive(PathChosen(Path.APPLY), ApplicantChosen(Applicant.SELF))
    assert drive(ConsentSet(Consent.TERMS, given=True), Next()).screen is Screen.ITEMS, "the card was read already"
    drive.fill_in().declare()
    assert drive.visit.screen is Screen.PIN
    assert drive.visit.work is None


def test_who_has_applied_is_not_offered_to_apply_again() -> None:
    drive = Drive().choose_path(Path.STATUS).lay_card().enter_pin()
    number = drive.visit.number
    drive(Signed(number, signed(""), StatusQuery()))
    drive(StatusFetched(number, Status(True, (ItemStatus("card", "applied"),), "sakura", "1234")))
    drive(PathChosen(Path.APPLY))
    assert drive.visit.screen is Screen.STATUS


def test_a_status_that_does_not_come_is_said() -> None:
    drive = Drive().choose_path(Path.STATUS).lay_card().enter_pin()
    drive(Signed(drive.visit.number, signed(""), StatusQuery()))
    drive.wait(TIMEOUTS.status)
    assert drive.visit.notice is not None
    assert drive.visit.notice.code is NoticeCode.STATUS_UNAVAILABLE


def test_the_receipt_is_printed_once() -> None:
    drive = at_result()
    drive(PrintRequested())
    assert isinstance(drive.effect(Print), Print)
    drive(Printed(drive.visit.number, succeeded=True), PrintRequested())
    assert drive.effects == ()


def test_two_touches_print_one_receipt() -> None:
    drive = at_result()
    drive(PrintRequested(), PrintRequested())
    assert [type(effect) for effect in drive.all_effects].count(Print) == 1


def test_a_receipt_that_did_not_come_out_is_not_called_printed() -> None:
    drive = at_result()
    drive(PrintRequested(), Printed(drive.visit.number, succeeded=False))
    assert (drive.visit.printing, drive.visit.receipt_printed) == (False, False)


def test_while_it_is_delivered_only_the_answer_to_this_application_counts() -> None:
    drive = at_signing()
    number = drive.visit.number
    drive(Signed(number, signed(), signing_draft(drive)), Accepted(number, result()))
    drive(Delivered(number, "id-of-the-one-before", Outcome.APPLIED))
    assert drive.visit.screen is Screen.WORKING


def test_a_touch_does_not_put_off_the_end_of_work_that_is_late() -> None:
    drive = at_signing()
    drive.wait(TIMEOUTS.signing - 1)
    drive(Continue())
    assert drive.wait(1).screen is Screen.NOTICE


def test_who_quits_is_wiped() -> None:
    drive = Drive().to_pin()
    number = drive.visit.number
    drive(Quit())
    assert drive.effects[0] == Wipe(number), "the digits, the connection to the card, the challenge"


def test_the_review_is_left_only_with_its_text() -> None:
    drive = Drive().to_review()
    drive(Next())
    assert drive.visit.screen is Screen.REVIEW
    assert drive.visit.card is not None


@pytest.mark.parametrize("outcome", [Outcome.APPLIED, None])
def test_the_receipt_comes_out_by_itself_where_a_printer_is_ready(outcome: Outcome | None) -> None:
    drive = with_printer()
    drive = to_result_of(drive, outcome)
    assert drive.visit.printing
    printed = drive.effect(Print)
    assert isinstance(printed, Print)
    assert (printed.result, printed.language) == (drive.visit.result, "ja")
    assert drive(PrintRequested()).printing
    assert sum(isinstance(effect, Print) for effect in drive.all_effects) == 1


def test_a_receipt_that_was_declined_does_not_come_out_but_can_be_asked_for() -> None:
    drive = with_printer(ReceiptDeclined(declined=True))
    drive = to_result_of(drive, Outcome.APPLIED)
    assert (drive.visit.printing, drive.effects) == (False, ())
    assert drive(PrintRequested()).printing


@pytest.mark.parametrize("outcome", [Outcome.ID_IN_USE, Outcome.ALREADY_APPLIED])
def test_no_receipt_comes_out_where_nothing_was_applied_for(outcome: Outcome) -> None:
    assert to_result_of(with_printer(), outcome).effects == ()


def with_printer(*events: ReceiptDeclined) -> Drive:
    drive = Drive().to_review()
    drive(PrinterLooked(drive.visit.number, ready=True), *events)
    return drive.declare().enter_pin()


def to_result_of(drive: Drive, outcome: Outcome | None) -> Drive:
    drive.sign().accept()
    if outcome is None:
        drive.wait(TIMEOUTS.receipt)
    else:
        drive.deliver(outcome)
    return drive


@pytest.mark.parametrize("ready", [True, False])
def test_a_receipt_is_offered_unless_it_is_known_that_none_comes_out(*, ready: bool) -> None:
    drive = at_result()
    drive(PrinterLooked(drive.visit.number, ready), PrintRequested())
    assert any(isinstance(effect, Print) for effect in drive.effects) is ready


def test_nobody_is_called_to_look_at_a_result() -> None:
    drive = at_result()
    drive(StaffCalled())
    assert (drive.visit.screen, drive.effects) == (Screen.RESULT, ())


def test_who_is_at_the_pin_is_asked_after_the_time_that_is_set_for_it() -> None:
    drive = Drive().to_pin()
    assert deadline(drive.visit, replace(TIMEOUTS, pin=41)) == drive.now + 41


def test_the_language_stays_while_card_and_disk_are_at_work() -> None:
    drive = at_signing()
    drive(LanguageChosen("zh"))
    assert drive.visit.language == "ja"


def test_a_right_pin_sets_the_counter_back() -> None:
    drive = at_signing(tries_left=2)
    drive(Signed(drive.visit.number, signed(), signing_draft(drive)))
    assert drive.visit.card is not None
    assert drive.visit.card.tries_left == 3


def test_a_stale_reading_of_a_card_that_was_changed_is_not_taken() -> None:
    drive = Drive().choose_path()
    drive(ReaderChanged(card(1)), ReaderChanged(card(2)))
    drive(CardRead(drive.visit.number, CardFacts(1, 3, NOON)))
    assert drive.visit.work is Work.READING


def test_the_steps_follow_the_path() -> None:
    assert steps(Visit()) == ()
    assert len(steps(Visit(path=Path.APPLY))) > len(steps(Visit(path=Path.STATUS))) > 0


def test_the_longest_visit_never_takes_the_result_away() -> None:
    """A slow person may be writing it down, and the number is shown nowhere else."""
    drive = Drive().to_pin().enter_pin()
    drive(Signed(drive.visit.number, signed(), signing_draft(drive)), Accepted(drive.visit.number, result()))
    drive.wait(TIMEOUTS.receipt)
    assert drive.visit.screen is Screen.RESULT
    late = replace(drive.visit, began_at=drive.now - 2 * TIMEOUTS.cap)
    assert deadline(late, TIMEOUTS) == drive.now + TIMEOUTS.result


def test_who_is_told_late_that_the_visit_ends_has_the_whole_warning_all_the_same() -> None:
    drive = Drive().choose_path()
    drive(Back())
    assert drive.visit.screen is Screen.CONSENT
    told = replace(drive.visit, began_at=drive.now - 2 * TIMEOUTS.cap, cap_told_at=drive.now, warning=Warned.CAP)
    assert deadline(told, TIMEOUTS) == drive.now + TIMEOUTS.cap_warning
