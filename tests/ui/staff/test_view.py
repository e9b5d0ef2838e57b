"""What a page of the staff areas gives to be shown, in each state of the area and of the terminal."""

from collections import Counter
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import Any, Final

import pytest

from devices.reader import ReaderState
from kiosk.staff.facts import Facts, Line, Status, Tone
from kiosk.staff.model import Action, Area, CodeFault, CodeStep, Grade, Page, SelfTest
from kiosk.staff.words import NOTHING, Words, same
from kiosk.station.settings import load_profile
from ui.staff import page_words
from ui.staff.view import CLEAN, CLOSED, CODE, ENTRY, EXPLAIN, KEYS, LINES, MENU, TARGETS, StaffScreen, staff_screen

WORKS: Final = Status(Tone.GOOD, Words("In service", "受付中"), NOTHING, "09:00", "")
PAUSED: Final = replace(WORKS, tone=Tone.CARE, headline=Words("Out of service", "休止中"), paused=True)
BROKEN: Final = Status(Tone.BAD, Words("Reader", "リーダー"), Words("Call", "電話"), "09:10", "R-12")


def line(name: str) -> Line:
    return Line(same(name), same("1"))


@dataclass
class Desk:
    area: Area
    known: Status = WORKS
    reader: ReaderState = ReaderState.EMPTY
    card_left_at: datetime | None = None
    now: float = 100.0
    told: dict[tuple[type, str], Facts] = field(default_factory=dict)

    def moment(self) -> datetime:
        return datetime(2027, 1, 5, 3, 4, 5, tzinfo=UTC)

    def facts(self, key: Page | Action) -> Facts:
        return self.told.get((type(key), key), Facts((line(f"of {key.value}"),)))

    def status(self) -> Status:
        return self.known

    def typed_code(self) -> Line:
        return line("typed")


def shown(page: Page, known: Status = WORKS, *, kiosk_id: str = "K-1", phone: str = "03-1", **area: Any) -> StaffScreen:
    around = {key: area.pop(key) for key in ("reader", "card_left_at", "told") if key in area}
    opened: dict[str, Any] = {"is_open": True, "language": "en", "page": page, "opened_at": 100.0, "active_at": 100.0}
    desk = Desk(Area(**{**opened, **area}), known, **around)
    return staff_screen(desk, load_profile("lawson-copier"), kiosk_id, phone)


def labels(screen: StaffScreen) -> list[str]:
    return [each.label for each in screen.lines]


def buttons(screen: StaffScreen) -> list[str]:
    return [each.action for each in screen.buttons]


OFFERED: Final[list[tuple[Page, Status, dict[str, Any], str]]] = [
    (Page.HOME, WORKS, {}, ""),
    (Page.PAPER, WORKS, {}, "test_print paper_loaded"),
    (Page.RECEIPT, WORKS, {}, "look_up"),
    (Page.CARD_LEFT, WORKS, {}, ""),
    (Page.SERVICE, WORKS, {}, "pause_repair pause_today pause_break"),
    (Page.SERVICE, PAUSED, {}, "reopen"),
    (Page.RESTART, WORKS, {}, "restart_program"),
    (Page.RESTART, PAUSED, {}, "restart_program"),
    (Page.TESTS, WORKS, {}, "play_sound"),
    (Page.TODAY, WORKS, {}, ""),
    (Page.CALL, WORKS, {}, ""),
    (Page.CHECKS, WORKS, {}, "refresh"),
    (Page.NETWORK, WORKS, {}, "refresh"),
    (Page.CLOCK, WORKS, {}, "refresh"),
    (Page.READER, WORKS, {}, ""),
    (Page.PRINTER, WORKS, {}, "test_print"),
    (Page.SOUND, WORKS, {}, "play_sound"),
    (Page.SELF_TEST, WORKS, {}, "begin_test"),
    (Page.SELF_TEST, WORKS, {"test": SelfTest.CHECKS}, "failed passed"),
    (Page.SELF_TEST, WORKS, {"test": SelfTest.DISPLAY}, "failed passed"),
    (Page.SELF_TEST, WORKS, {"test": SelfTest.SOUND}, "play_sound failed passed"),
    (Page.SELF_TEST, WORKS, {"test": SelfTest.READER}, "failed passed"),
    (Page.SELF_TEST, WORKS, {"test": SelfTest.PRINTER}, "test_print failed passed"),
    (Page.SELF_TEST, WORKS, {"test": SelfTest.KEYS}, "failed passed"),
    (Page.REPORT, WORKS, {}, "save_report"),
    (Page.ENROL, WORKS, {}, "enrol"),
    (Page.LOGS, WORKS, {}, "log_trouble log_visits log_staff"),
    (Page.MACHINE, WORKS, {}, "pause_repair reboot restart_program"),
    (Page.MACHINE, PAUSED, {}, "reopen reboot restart_program"),
    (Page.BUNDLE, WORKS, {}, "send_errors send_bundle"),
    (Page.CODES, WORKS, {}, "new_shop_pin new_own_code"),
]


def test_each_page_offers_what_can_be_done_there_now() -> None:
    for page, known, area, actions in OFFERED:
        screen = shown(page, known, **area)
        assert buttons(screen) == actions.split(), (page, known.paused, area)
        assert [each.primary for each in screen.buttons] == [False] * (len(screen.buttons) - 1) + [True][: len(actions)]
        assert [each.text for each in screen.buttons] == [
            page_words.BUTTONS[Action(each)].en for each in buttons(screen)
        ]


@pytest.mark.parametrize(
    ("area", "enabled"),
    [
        ({"page": Page.PAPER}, True),
        ({"page": Page.PAPER, "checking": True}, False),
        ({"page": Page.RECEIPT}, False),
        ({"page": Page.RECEIPT, "typed": "K"}, True),
        ({"page": Page.ENROL}, False),
        ({"page": Page.ENROL, "typed": "K"}, True),
        ({"page": Page.ENROL, "typed": "K", "checking": True}, False),
    ],
)
def test_a_button_works_when_there_is_something_to_send_and_nothing_runs(area: dict[str, Any], enabled: bool) -> None:
    assert {each.enabled for each in shown(**area).buttons} == {enabled}


def test_each_page_is_of_its_kind() -> None:
    kinds = {Page.HOME: MENU, Page.TECHNICIAN: MENU, Page.CODE: CODE, Page.CLEAN: CLEAN, Page.RECEIPT: ENTRY}
    kinds |= {Page.ENROL: ENTRY, Page.DISPLAY: TARGETS, Page.KEYS: KEYS, Page.EXPLAIN: EXPLAIN}
    assert {page: shown(page).kind for page in Page} == {page: kinds.get(page, LINES) for page in Page}
    tests = {test: shown(Page.SELF_TEST, test=test).kind for test in SelfTest}
    assert tests == dict.fromkeys(SelfTest, LINES) | {SelfTest.DISPLAY: TARGETS, SelfTest.KEYS: KEYS}
    assert shown(Page.HOME, is_open=False) == CLOSED


def test_no_two_pages_and_no_two_actions_have_the_same_name() -> None:
    for named in (page_words.TITLES, page_words.BUTTONS):
        for language in ("en", "ja"):
            names = Counter(words.in_(language) for words in named.values())
            twice = {name for name, count in names.items() if count > 1}
            assert twice <= {"Restart", "再起動"}, named


def test_the_title_is_that_of_the_step_or_of_the_page_that_waits() -> None:
    assert shown(Page.SELF_TEST).title == "Self-test"
    assert [shown(Page.SELF_TEST, test=test).title for test in SelfTest] == [f"Self-test {at}/6" for at in range(1, 7)]
    assert shown(Page.CODE).title == "Code"
    assert shown(Page.CODE, wanted=Page.RESTART).title == "Restart"


SENTENCES: Final[list[tuple[dict[str, Any], str]]] = [
    ({"page": Page.CODE, "wanted": Page.SERVICE}, "Enter the shop's PIN (6 digits)."),
    ({"page": Page.CODE, "wanted": Page.CHECKS}, "Enter your personal code (8 digits)."),
    ({"page": Page.CODE, "wanted": Page.CLEAN, "free_at": 101.0}, "Cleaned often: again from 12:05, or now with the"),
    ({"page": Page.CODE, "wanted": Page.CHECKS, "code_step": CodeStep.NEW}, "Enter the new one."),
    ({"page": Page.CODE, "wanted": Page.CHECKS, "code_step": CodeStep.AGAIN}, "Enter the new one again."),
    ({"page": Page.RESTART}, "The program starts anew in about a minute."),
    ({"page": Page.RESTART, "chosen": Action.RESTART_PROGRAM, "asked": True}, "Really? Press once more."),
    ({"page": Page.SELF_TEST}, ""),
    ({"page": Page.SELF_TEST, "test": SelfTest.SOUND}, "Play the sound. Are three rising tones heard clearly?"),
    ({"page": Page.RECEIPT}, "Type the receipt number."),
    ({"page": Page.RECEIPT, "chosen": Action.LOOK_UP}, ""),
]


@pytest.mark.parametrize(("area", "sentence"), SENTENCES)
def test_the_sentence_says_what_is_to_be_done_now(area: dict[str, Any], sentence: str) -> None:
    told = Facts() if area.get("chosen") is None else Facts((line("found"),))
    said = shown(**area, told={(Page, Page.RECEIPT): Facts(), (Action, Action.LOOK_UP): told}).sentence
    assert said.startswith(sentence)
    assert bool(said) is bool(sentence)


CODE_FAULTS: Final[list[tuple[dict[str, Any], str, bool]]] = [
    ({}, "", True),
    ({"checking": True}, "", False),
    ({"fault": CodeFault.WRONG}, "That was not right.", True),
    ({"fault": CodeFault.LOCKED, "locked_until": 130.0}, "Too many wrong ones. Wait 30\N{NO-BREAK SPACE}s.", False),
    ({"fault": CodeFault.LOCKED, "locked_until": 100.0}, "", True),
    ({"fault": CodeFault.NOT_SET}, "No code is set.", True),
    ({"fault": CodeFault.UNREADABLE}, "The codes cannot be read.", True),
    ({"fault": CodeFault.WRONG, "code_step": CodeStep.AGAIN}, "They differ, or it is too easily guessed.", True),
    ({"fault": CodeFault.WRONG, "page": Page.HOME}, "", True),
]


@pytest.mark.parametrize(("area", "fault", "works"), CODE_FAULTS)
def test_why_a_code_was_refused_is_said_while_it_is_so(area: dict[str, Any], fault: str, works: bool) -> None:
    screen = shown(**{"page": Page.CODE, "wanted": Page.SERVICE, **area})
    assert screen.code_fault.startswith(fault)
    assert bool(screen.code_fault) is bool(fault)
    assert screen.keys_work is works


def test_a_code_has_the_digits_of_its_grade() -> None:
    asked: tuple[dict[str, Any], ...] = (
        {"wanted": Page.SERVICE},
        {"wanted": Page.CHECKS},
        {"new_code_for": Grade.SHOP},
        {},
    )
    assert [shown(Page.CODE, **area).code_digits for area in asked] == [6, 8, 6, 0]


def test_a_tile_says_whether_its_page_asks_for_a_code() -> None:
    locked = {each.page for each in shown(Page.HOME).tiles if each.locked}
    assert locked == {Page.SERVICE, Page.RESTART, Page.EXPLAIN, Page.TECHNICIAN}
    for grade, left in ((Grade.SHOP, {Page.TECHNICIAN}), (Grade.TECHNICIAN, set())):
        tiles = shown(Page.HOME, granted=grade).tiles
        assert {each.page for each in tiles if each.locked} == left
        assert [each.note for each in tiles if each.locked != bool(each.note)] == []
    assert shown(Page.PAPER).tiles == ()


WAITING: Final = Facts(waiting=True)
ANSWER: Final = Facts((line("answer"),))
LINES_OF: Final[list[tuple[dict[str, Any], list[str]]]] = [
    ({"page": Page.PAPER}, ["of paper"]),
    ({"page": Page.PAPER, "chosen": Action.TEST_PRINT}, ["answer"]),
    ({"page": Page.LOGS}, ["of logs"]),
    ({"page": Page.LOGS, "chosen": Action.LOG_STAFF}, ["answer"]),
    ({"page": Page.CHECKS, "chosen": Action.REFRESH}, ["answer"]),
    ({"page": Page.TESTS}, ["Readers", "of tests"]),
    ({"page": Page.TESTS, "chosen": Action.PLAY_SOUND}, ["Readers", "answer", "of tests"]),
    ({"page": Page.READER}, ["Readers", "of reader"]),
    ({"page": Page.CLOCK}, ["This terminal's clock", "of clock"]),
    ({"page": Page.CLOCK, "chosen": Action.REFRESH}, ["answer"]),
    ({"page": Page.ENROL, "typed": "K"}, ["typed", "of enrol"]),
    ({"page": Page.ENROL, "chosen": Action.ENROL}, ["answer", "of enrol"]),
    ({"page": Page.SERVICE}, ["Now"]),
    ({"page": Page.RESTART, "chosen": Action.RESTART_PROGRAM}, ["Now", "answer"]),
    ({"page": Page.MACHINE, "chosen": Action.REBOOT}, ["Now", "answer"]),
    ({"page": Page.SELF_TEST}, ["of self_test"]),
    ({"page": Page.SELF_TEST, "chosen": Action.BEGIN_TEST}, ["answer"]),
    ({"page": Page.SELF_TEST, "test": SelfTest.SOUND, "chosen": Action.BEGIN_TEST}, []),
    ({"page": Page.SELF_TEST, "test": SelfTest.SOUND, "chosen": Action.PASSED}, []),
    ({"page": Page.SELF_TEST, "test": SelfTest.SOUND, "chosen": Action.FAILED}, []),
    ({"page": Page.SELF_TEST, "test": SelfTest.SOUND, "chosen": Action.PLAY_SOUND}, ["answer"]),
    ({"page": Page.SELF_TEST, "test": SelfTest.READER}, ["Readers"]),
]


@pytest.mark.parametrize(("area", "wanted"), LINES_OF)
def test_the_newest_result_stands_where_it_is_looked_for(area: dict[str, Any], wanted: list[str]) -> None:
    answers = {(Action, action): ANSWER for action in Action}
    assert labels(shown(**area, told=answers)) == wanted
    page = area["page"]
    waits = shown(**area, told=answers | {(Page, page): WAITING})
    asks = page not in (Page.CARD_LEFT, Page.CALL)
    assert ("Please wait…" in labels(waits)) is asks


def test_what_was_used_too_often_says_from_when_it_may_be_used_again() -> None:
    screen = shown(Page.TESTS, chosen=Action.PLAY_SOUND, free_at=101.0)
    again = next(each for each in screen.lines if each.label == "Play the sound")
    assert (again.value, again.tone, again.remedy) == ("again from 12:05", "care", page_words.TOO_OFTEN.en)


READERS: Final = {
    ReaderState.NO_SERVICE: ("no smart-card service", "bad"),
    ReaderState.NO_READER: ("not found", "bad"),
    ReaderState.NO_DRIVER: ("its driver does not work", "bad"),
    ReaderState.EMPTY: ("works; no card on it", "good"),
    ReaderState.CARD: ("works; a card is on it: take it away", "good"),
    ReaderState.MUTE: ("something is on it that does not answer", "care"),
    ReaderState.NO_ANSWER: ("does not answer", "bad"),
}


def test_the_reader_is_shown_as_it_is_now() -> None:
    lines = {state: shown(Page.READER, reader=state).lines[0] for state in ReaderState}
    assert {state: (each.value, each.tone) for state, each in lines.items()} == READERS


def test_of_a_card_that_was_left_the_time_is_shown_and_whether_one_lies_there() -> None:
    screen = shown(Page.CARD_LEFT)
    assert labels(screen) == ["Left behind at", "1", "2", "3"]
    assert screen.lines[0].value == "none since the program started"
    left = datetime(2027, 1, 5, 3, tzinfo=UTC)
    screen = shown(Page.CARD_LEFT, card_left_at=left, reader=ReaderState.CARD)
    assert [(each.label, each.value, each.tone) for each in screen.lines[:2]] == [
        ("Left behind at", "01-05 12:00 JST", "plain"),
        ("Readers", "a card lies there now: take it away", "care"),
    ]


def test_a_technician_is_told_the_fault_and_its_terminal() -> None:
    told = {each.label: (each.value, each.tone) for each in shown(Page.CALL, BROKEN).lines}
    assert told == {
        "Telephone": ("03-1", "plain"),
        "Terminal": ("K-1", "plain"),
        "Fault code": ("R-12", "plain"),
        "State": ("Reader", "bad"),
        "Since": ("09:10 JST", "plain"),
    }
    unknown = {each.label: each.value for each in shown(Page.CALL, kiosk_id="", phone="").lines}
    assert (unknown["Telephone"], unknown["Terminal"], unknown["Fault code"]) == (
        "ask the shop's manager",
        "-",
        "none",
    )
    assert shown(Page.CALL).code.size
    assert shown(Page.CALL).code != shown(Page.CALL, BROKEN).code
    assert not shown(Page.HOME).code.size


@pytest.mark.parametrize(
    ("known", "phone", "told"),
    [
        (WORKS, "", ""),
        (WORKS, "03-1", "technician 03-1"),
        (BROKEN, "", "fault R-12"),
        (BROKEN, "03-1", "fault R-12   technician 03-1"),
    ],
)
def test_every_page_says_whom_to_call_about_what(known: Status, phone: str, told: str) -> None:
    screen = shown(Page.HOME, known, phone=phone)
    assert screen.technician == told
    assert (screen.tone, screen.headline, screen.since) == (known.tone, known.headline.en, f"since {known.since}")


def test_what_is_typed_stands_in_the_groups_in_which_it_is_printed() -> None:
    assert shown(Page.RECEIPT, typed="K7Q4-19MD5").typed == "K7Q4-19MD-5"
    assert shown(Page.ENROL, typed="ABCDE FGHIJK").typed == "ABCDE-FGHIJ-K"
    assert (shown(Page.RECEIPT).placeholder, shown(Page.ENROL).placeholder) == ("XXXX-XXXX-X", "XXXXX-XXXXX-…")


def test_the_examples_are_counted() -> None:
    steps = [shown(Page.EXPLAIN, step=step) for step in (0, 1, 6)]
    assert [(each.step, each.at_first, each.at_last) for each in steps] == [
        ("1 / 7", True, False),
        ("2 / 7", False, False),
        ("7 / 7", False, True),
    ]


def test_the_other_language_is_named_in_itself() -> None:
    assert (shown(Page.HOME).other_language, shown(Page.HOME, language="ja").other_language) == ("日本語", "English")
    assert shown(Page.HOME, language="ja").title == "店舗スタッフ用"
