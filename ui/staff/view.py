"""The content of a page of the areas, derived from the area's state and the desk's facts. No data of shoppers."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Final, Protocol

from devices.reader import ReaderState
from kiosk import SOFTWARE
from kiosk.campaign.japan_time import JST
from kiosk.staff import pages_and_actions, session_times
from kiosk.staff.facts import Facts, Line, Status, Tone
from kiosk.staff.model import CODE_DIGITS, Action, Area, CodeFault, CodeStep, Page, SelfTest
from kiosk.staff.status import offered_first, ordered
from kiosk.staff.words import NOTHING, Words, same
from kiosk.station.profile import TerminalProfile
from ui.staff import page_words as words
from ui.views.web_addresses import NO_CODE, Code, drawn

MENU, LINES, CODE, ENTRY, CLEAN, TARGETS, KEYS, EXPLAIN = (
    *("menu", "lines", "code", "entry", "clean", "targets", "keys", "explain"),
)
"""The kinds of pages; each has a file in qml/Kiosk/staff."""
_KINDS: Final = {
    Page.HOME: MENU,
    Page.TECHNICIAN: MENU,
    Page.CODE: CODE,
    Page.CLEAN: CLEAN,
    Page.RECEIPT: ENTRY,
    Page.ENROL: ENTRY,
    Page.DISPLAY: TARGETS,
    Page.KEYS: KEYS,
    Page.EXPLAIN: EXPLAIN,
}
_TEST_KINDS: Final = {SelfTest.DISPLAY: TARGETS, SelfTest.KEYS: KEYS}
_OFFERED: Final = {
    Page.PAPER: (Action.TEST_PRINT, Action.PAPER_LOADED),
    Page.RESTART: (Action.RESTART_PROGRAM,),
    Page.TESTS: (Action.PLAY_SOUND,),
    Page.CHECKS: (Action.REFRESH,),
    Page.NETWORK: (Action.REFRESH,),
    Page.CLOCK: (Action.REFRESH,),
    Page.PRINTER: (Action.TEST_PRINT,),
    Page.SOUND: (Action.PLAY_SOUND,),
    Page.REPORT: (Action.SAVE_REPORT,),
    Page.LOGS: (Action.LOG_TROUBLE, Action.LOG_VISITS, Action.LOG_STAFF),
    Page.BUNDLE: (Action.SEND_ERRORS, Action.SEND_BUNDLE),
    Page.CODES: (Action.NEW_SHOP_PIN, Action.NEW_OWN_CODE),
    Page.RECEIPT: (Action.LOOK_UP,),
    Page.ENROL: (Action.ENROL,),
}
"""The buttons of each page. The last one is the primary one, at the lower right."""
_TEST_BUTTONS: Final = {
    SelfTest.SOUND: (Action.PLAY_SOUND,),
    SelfTest.PRINTER: (Action.TEST_PRINT,),
}
_READER_WORDS: Final = {
    ReaderState.NO_SERVICE: (Words("no smart-card service", "カードサービスなし"), Tone.BAD),
    ReaderState.NO_READER: (Words("not found", "見つかりません"), Tone.BAD),
    ReaderState.NO_DRIVER: (Words("its driver does not work", "ドライバーが動きません"), Tone.BAD),
    ReaderState.EMPTY: (Words("works; no card on it", "正常（カードなし）"), Tone.GOOD),
    ReaderState.CARD: (Words("works; a card is on it: take it away", "正常（カードあり・お取りください）"), Tone.GOOD),
    ReaderState.MUTE: (Words("something is on it that does not answer", "応答しない物があります"), Tone.CARE),
    ReaderState.NO_ANSWER: (Words("does not answer", "応答しません"), Tone.BAD),
}


class Desk(Protocol):
    """The part of `kiosk.staff_desk.desk.StaffDesk` that is shown."""

    @property
    def area(self) -> Area:
        """The state of the area."""

    @property
    def now(self) -> float:
        """Monotonic seconds, as the moments of the area."""

    @property
    def reader(self) -> ReaderState:
        """The state of the card reader now."""

    @property
    def card_left_at(self) -> datetime | None:
        """When a card was last left on the reader since the program started (aware); None: never."""

    def moment(self) -> datetime:
        """Wall time (aware)."""

    def facts(self, key: Page | Action) -> Facts:
        """The lines of a page, or the result of an action; empty if there are none."""

    def status(self) -> Status:
        """The terminal's state in one line."""

    def typed_code(self) -> Line:
        """The check of the enrolment code that is typed (`ui.staff.typed_code`)."""


@dataclass(frozen=True, slots=True)
class Tile:
    """A button that opens a page. `locked`: the page needs a code first, as `note` says."""

    page: str
    name: str
    picture: str
    locked: bool
    note: str


@dataclass(frozen=True, slots=True)
class ShownLine:
    """A `Line` in the area's language. `tone` is a value of `Tone`; `remedy` has the commands on lines of their own."""

    label: str
    value: str
    tone: str
    remedy: str


@dataclass(frozen=True, slots=True)
class Button:
    """A button for an action; `action` is a value of `Action`. The `primary` one is at the lower right."""

    action: str
    text: str
    primary: bool
    enabled: bool


@dataclass(frozen=True, slots=True)
class StaffScreen:
    """The content of a page. Texts are in the language of the area."""

    kind: str = ""
    """The kind of the page, one of `MENU` to `EXPLAIN`; "" while the area is closed."""
    page: str = ""
    """A value of `Page`."""
    language: str = "ja"
    title: str = ""
    sentence: str = ""
    terminal: str = ""
    """The kiosk id."""
    tone: str = "plain"
    """The tone of the terminal's state, a value of `Tone`."""
    headline: str = ""
    instruction: str = ""
    since: str = ""
    technician: str = ""
    """The fault code to read out on the telephone, and the technician's number."""
    tiles: tuple[Tile, ...] = ()
    lines: tuple[ShownLine, ...] = ()
    buttons: tuple[Button, ...] = ()
    code_digits: int = 0
    """Digits of the code that is asked for."""
    code_length: int = 0
    """Digits entered."""
    code_fault: str = ""
    keys_work: bool = True
    """Whether the keypad for codes takes digits now."""
    typed: str = field(default="", repr=False)
    """The receipt number or enrolment code typed so far, in groups."""
    placeholder: str = ""
    seconds: int = 0
    """Seconds until the screen takes touches again, while it is cleaned."""
    countdown: str = ""
    """The warning that the area closes soon; "" before it."""
    code: Code = NO_CODE
    """On the CALL page: the QR code for the technician's phone."""
    cells: int = 0
    """The number of cells of the display test."""
    touched: tuple[int, ...] = ()
    """The numbers of the cells that were touched."""
    keys: tuple[str, ...] = ()
    """The keys pressed on the KEYS page, newest last."""
    step: str = ""
    at_first: bool = True
    at_last: bool = True
    close: str = ""
    other_language: str = ""
    stay: str = ""
    previous: str = ""
    next: str = ""


CLOSED: Final = StaffScreen()


def staff_screen(desk: Desk, profile: TerminalProfile, kiosk_id: str, phone: str) -> StaffScreen:
    """The content of the area's page; `CLOSED` while it is closed.

    `kiosk_id` and `phone` (the technician's number) are "" if not known.
    """
    area = desk.area
    if not area.is_open:
        return CLOSED
    language = area.language
    known = desk.status()
    status_code = known.fault_code
    left = session_times.seconds_left(area, desk.now)
    lines = tuple(_shown(line, language) for line in _lines(area, desk, known, kiosk_id, phone))
    # The result replaces the question, because the keyboard leaves room for only one of them.
    sentence = NOTHING if area.page in pages_and_actions.TYPES and lines else _sentence(area, desk)
    closing = Words("Closes in {seconds} s", "{seconds}秒で閉じます").fill(seconds=left)
    return StaffScreen(
        kind=_kind(area),
        page=area.page.value,
        language=language,
        title=_title(area).in_(language),
        sentence=sentence.in_(language),
        terminal=kiosk_id or "-",
        tone=known.tone.value,
        headline=known.headline.in_(language),
        instruction=known.instruction.in_(language),
        since=Words("since {since}", "{since}から").fill(since=known.since).in_(language),
        technician=_technician(phone, status_code).in_(language),
        tiles=_tiles(area, desk, known, profile),
        lines=lines,
        buttons=_buttons(area, known),
        code_digits=CODE_DIGITS.get(pages_and_actions.wanted_grade(area), 0),
        code_length=area.code_length,
        code_fault=_fault(area, desk.now).in_(language),
        keys_work=not area.checking and session_times.locked_seconds(area, desk.now) == 0,
        typed=_typed(area),
        placeholder="XXXX-XXXX-X" if area.page is Page.RECEIPT else "XXXXX-XXXXX-…",
        seconds=session_times.cleaning_seconds(area, desk.now),
        countdown=closing.in_(language) if left else "",
        code=_qr(area, known, kiosk_id, desk.moment()),
        cells=pages_and_actions.TOUCH_CELLS,
        touched=tuple(sorted(area.touched)),
        keys=area.keys,
        step=f"{area.step + 1} / {pages_and_actions.EXAMPLES}",
        at_first=area.step == 0,
        at_last=area.step == pages_and_actions.EXAMPLES - 1,
        close=Words("Close", "閉じる").in_(language),
        other_language="English" if language == "ja" else "日本語",
        stay=Words("Stay", "続ける").in_(language),
        previous=Words("Previous", "前へ").in_(language),
        next=Words("Next", "次へ").in_(language),
    )


def _kind(area: Area) -> str:
    if area.page is Page.SELF_TEST and area.test is not None:
        return _TEST_KINDS.get(area.test, LINES)
    return _KINDS.get(area.page, LINES)


def _title(area: Area) -> Words:
    if area.page is Page.SELF_TEST and area.test is not None:
        steps = tuple(SelfTest)
        at = f" {steps.index(area.test) + 1}/{len(steps)}"
        return Words(words.TITLES[area.page].en + at, words.TITLES[area.page].ja + at)
    if area.page is Page.CODE and area.wanted is not None:
        return words.TITLES[area.wanted]
    return words.TITLES[area.page]


def _sentence(area: Area, desk: Desk) -> Words:
    if area.page is Page.CODE and area.free_at:
        return words.CLEANED_TOO_OFTEN.fill(at=_wall_time(area.free_at, desk))
    if area.page is Page.CODE:
        if area.code_step is CodeStep.ENTER:
            return words.ASKED.get(pages_and_actions.wanted_grade(area), NOTHING)
        return words.NEW_CODE[area.code_step]
    if area.page is Page.SELF_TEST:
        return words.TEST_SENTENCES.get(area.test, NOTHING) if area.test else NOTHING
    if area.asked:
        return words.REALLY
    return words.SENTENCES.get(area.page, NOTHING)


def _technician(phone: str, fault_code: str) -> Words:
    called = Words("technician {phone}", "保守 {phone}").fill(phone=phone) if phone else NOTHING
    fault = Words("fault {code}", "故障 {code}").fill(code=fault_code) if fault_code else NOTHING
    between = "   " if called.en and fault.en else ""
    return Words(fault.en + between + called.en, fault.ja + between + called.ja)


def _tiles(area: Area, desk: Desk, known: Status, profile: TerminalProfile) -> tuple[Tile, ...]:
    if area.page is Page.HOME:
        pages = (*ordered(offered_first(known, profile.hours, desk.moment())), Page.TECHNICIAN)
    elif area.page is Page.TECHNICIAN:
        pages = pages_and_actions.TECHNICIAN_PAGES
    else:
        return ()

    def tile(page: Page) -> Tile:
        locked = pages_and_actions.needed(page) > area.granted
        note = words.LOCKED_SIGN.in_(area.language) if locked else ""
        return Tile(page.value, words.TITLES[page].in_(area.language), words.PICTURES.get(page, ""), locked, note)

    return tuple(map(tile, pages))


def _lines(area: Area, desk: Desk, known: Status, kiosk_id: str, phone: str) -> tuple[Line, ...]:
    page = area.page
    if page is Page.CARD_LEFT:
        return tuple(_card_left(desk))
    if page is Page.CALL:
        return _call(known, kiosk_id, phone)
    answer = _answer(area, desk)
    facts = desk.facts(page)
    waiting = (Line(_WAIT, NOTHING),) if facts.waiting or answer.waiting else ()
    live = _live(area, desk)
    if page in (Page.LOGS, Page.CHECKS, Page.NETWORK, Page.CLOCK, Page.PAPER, Page.REPORT) and area.chosen:
        return (*waiting, *answer.lines)  # the newest result replaces the earlier lines
    if page is Page.SELF_TEST:
        # Before and after the test all results are shown; during a step only the lines of that step.
        shown = answer.lines if area.chosen not in (Action.BEGIN_TEST, Action.PASSED, Action.FAILED) else ()
        record = answer.lines or facts.lines
        return (*waiting, *live, *shown) if area.test is not None else (*waiting, *record)
    if page in (Page.SERVICE, Page.RESTART, Page.MACHINE):
        now = Line(Words("Now", "現在"), known.headline, known.tone)
        return (now, *waiting, *answer.lines)
    return (*waiting, *live, *answer.lines, *facts.lines)


def _answer(area: Area, desk: Desk) -> Facts:
    """The result of the chosen action, or from when it may be used again."""
    if area.chosen is None:
        return Facts()
    if area.free_at:
        again = words.AGAIN_FROM.fill(at=_wall_time(area.free_at, desk))
        return Facts((Line(words.BUTTONS[area.chosen], again, Tone.CARE, words.TOO_OFTEN),))
    return desk.facts(area.chosen)


def _wall_time(moment: float, desk: Desk) -> str:
    """The wall time of a moment of the area, to the next full minute."""
    at = desk.moment() + timedelta(seconds=moment - desk.now + 59)
    return f"{at.astimezone(JST):%H:%M}"


_WAIT: Final = Words("Please wait…", "お待ちください…")


def _live(area: Area, desk: Desk) -> tuple[Line, ...]:
    """The lines that change while the page is open: the reader's state, the code typed, the clock."""
    if area.page in (Page.TESTS, Page.READER) or area.test is SelfTest.READER:
        said, tone = _READER_WORDS[desk.reader]
        return (Line(words.TITLES[Page.READER], said, tone),)
    if area.page is Page.ENROL and area.chosen is None:
        return (desk.typed_code(),)
    if area.page is Page.CLOCK:
        return (
            Line(
                Words("This terminal's clock", "端末の時計"),
                same(f"{desk.moment().astimezone(JST):%Y-%m-%d %H:%M:%S} JST"),
            ),
        )
    return ()


def _card_left(desk: Desk) -> list[Line]:
    moment = desk.card_left_at
    never = Words("none since the program started", "起動してからはありません")
    shown = same(f"{moment.astimezone(JST):%m-%d %H:%M} JST") if moment else never
    here = desk.reader is ReaderState.CARD
    lying = Words("a card lies there now: take it away", "カードが置かれています。お取りください。")
    steps = [Line(same(str(number)), step) for number, step in enumerate(words.CARD_LEFT_STEPS, 1)]
    found = [Line(Words("Left behind at", "置き忘れの時刻"), shown)]
    return [*found, *([Line(words.TITLES[Page.READER], lying, Tone.CARE)] if here else []), *steps]


def _call(known: Status, kiosk_id: str, phone: str) -> tuple[Line, ...]:
    ask = Words("ask the shop's manager", "店長に確認してください")
    return (
        Line(Words("Telephone", "電話番号"), same(phone) if phone else ask),
        Line(Words("Terminal", "端末番号"), same(kiosk_id or "-")),
        Line(Words("Fault code", "故障コード"), same(known.fault_code) if known.fault_code else Words("none", "なし")),
        Line(Words("State", "状態"), known.headline, known.tone),
        Line(Words("Since", "発生時刻"), same(f"{known.since} JST")),
    )


def _qr(area: Area, known: Status, kiosk_id: str, moment: datetime) -> Code:
    """The QR code of the CALL page: terminal, fault, version of the program and time. It contains no web address."""
    if area.page is not Page.CALL:
        return NO_CODE
    return drawn(
        f"KIOSK {kiosk_id or '-'} {known.fault_code or 'OK'} {SOFTWARE} {moment.astimezone(JST):%Y-%m-%dT%H:%M}+09:00"
    )


def _shown(line: Line, language: str) -> ShownLine:
    remedy = "\n".join((line.remedy.in_(language), *(f"$ {command}" for command in line.commands)))
    return ShownLine(line.label.in_(language), line.value.in_(language), line.tone.value, remedy)


def _buttons(area: Area, known: Status) -> tuple[Button, ...]:
    actions = _offered(area, known)
    complete = bool(area.typed) if area.page in pages_and_actions.TYPES else True
    return tuple(
        Button(
            action.value,
            words.BUTTONS[action].in_(area.language),
            primary=number == len(actions) - 1,
            enabled=not area.checking and complete,
        )
        for number, action in enumerate(actions)
    )


def _offered(area: Area, known: Status) -> tuple[Action, ...]:
    match area.page:
        case Page.SERVICE if known.paused:
            return (Action.REOPEN,)
        case Page.SERVICE:
            return (Action.PAUSE_REPAIR, Action.PAUSE_TODAY, Action.PAUSE_BREAK)
        case Page.MACHINE:
            pause = Action.REOPEN if known.paused else Action.PAUSE_REPAIR
            return (pause, Action.REBOOT, Action.RESTART_PROGRAM)
        case Page.SELF_TEST if area.test is None:
            return (Action.BEGIN_TEST,)
        case Page.SELF_TEST:
            return (*_TEST_BUTTONS.get(area.test, ()), Action.FAILED, Action.PASSED) if area.test else ()
        case page:
            return _OFFERED.get(page, ())


def _fault(area: Area, now: float) -> Words:
    if area.page is not Page.CODE or area.fault is None:
        return NOTHING
    if area.code_step is not CodeStep.ENTER:
        return words.NEW_REFUSED
    seconds = session_times.locked_seconds(area, now)
    if area.fault is CodeFault.LOCKED and seconds == 0:
        return NOTHING
    return words.FAULTS[area.fault].fill(seconds=seconds)


def _typed(area: Area) -> str:
    """The text typed, in the groups in which it is printed."""
    plain = area.typed.replace("-", "").replace(" ", "")
    size = 4 if area.page is Page.RECEIPT else 5
    return "-".join(plain[start : start + size] for start in range(0, len(plain), size))
