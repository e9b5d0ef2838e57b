"""Where a text or a list has pages, it begins at its beginning whenever it becomes another one; what lies over a screen
goes when it is done with, and comes where a hand reaches it."""

import re
from dataclasses import replace
from itertools import product
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QPointF, Qt
from PySide6.QtQml import QQmlProperty, qmlContext

from kiosk.campaign.hours_file import parse_hours
from kiosk.campaign.model import Category
from kiosk.visit.events import StaffCalled
from kiosk.visit.model import LANGUAGES, Consent, Display, TextSize
from tests.ui import layout, scene
from tests.ui.stage import EVERYTHING, Play, moment, play, practice_offer, until
from ui.translation.catalogue import translator
from ui.typography import ruby
from ui.views.entry import entry
from ui.views.items import items
from ui.views.services import services


def offset(stage: Play) -> float:
    (pages,) = (each for each in layout.visible_items(stage.window.window) if each.property("next") is not None)
    place: float = pages.property("offset")
    return place


@pytest.mark.parametrize(
    "display",
    [Display(TextSize.LARGEST), Display(low_reach=True), Display(TextSize.LARGE, low_reach=True)],
    ids=["size", "reach", "both"],
)
def test_a_text_begins_anew_when_its_room_becomes_another(qapp: QCoreApplication, display: Display) -> None:
    """Its lines lie elsewhere: a place on the old page is the middle of a line on the new one."""
    told = moment("info-items")
    with play(told) as stage:
        stage.touch("page:next")
        assert offset(stage) > 0
        stage.show(replace(told, display=display))
        until(lambda: offset(stage) == 0)


WIDE = LANGUAGES if EVERYTHING else ("ja-easy", "es", "th", "ne", "id", "vi")
"""The languages that take the most room, down or across; `make look` takes all."""


def pages_of(stage: Play) -> int:
    (place,) = layout.by_name(stage.window.window).get("page:place", (None,))
    return int(place.property("text").partition("/")[2]) if place else 1


@pytest.mark.parametrize(
    ("name", "size", "most"),
    [
        ("items", TextSize.NORMAL, 2),
        ("phone", TextSize.NORMAL, 1),
        ("last-try", TextSize.NORMAL, 1),
        ("item-card", TextSize.NORMAL, 3),
        ("info-get_card", TextSize.LARGEST, 19),
        ("service", TextSize.NORMAL, 5),
        ("service", TextSize.LARGEST, 6),
        ("consent", TextSize.LARGEST, 15),
        ("service-terms", TextSize.LARGEST, 4),
        ("item-account", TextSize.LARGEST, 4),
        ("review", TextSize.LARGEST, 6),
        ("status", TextSize.LARGEST, 9),
    ],
)
def test_little_is_read_in_few_pages(qapp: QCoreApplication, name: str, size: TextSize, most: int) -> None:
    """On the smallest panel; in easy Japanese the readings over the words take the room of a page."""
    with play(moment("attract"), "carrier-counter") as stage:
        found = {}
        for language in WIDE:
            stage.open(moment(name, language, Display(size)))
            found[language] = pages_of(stage) - (language == ruby.LANGUAGE and size is TextSize.NORMAL)
        assert {language: pages for language, pages in found.items() if pages > most} == {}


@pytest.mark.parametrize("size", TextSize)
def test_a_service_with_a_long_note_costs_the_others_no_page(qapp: QCoreApplication, size: TextSize) -> None:
    """On the smallest panel, in languages whose note of a service that opens later has two lines."""
    with play(moment("attract"), "carrier-counter") as stage:
        found = {}
        for language in ("es", "pt", "id", "th", "ja-easy"):
            stage.open(replace(moment("service", language, Display(size)), service=None))
            found[language] = pages_of(stage)
        assert {language: pages for language, pages in found.items() if pages > 6} == {}


def test_large_text_on_the_smallest_panel_has_its_title_on_the_first_page(qapp: QCoreApplication) -> None:
    with play(moment("review", "es", Display(TextSize.LARGEST)), "carrier-counter") as stage:
        question = translator("es")("Review", "Apply with these details?")
        assert question in read_at_once(stage)
        stage.touch("page:next")
        assert question not in read_at_once(stage)
        stage.show(moment("review", "es"))
        until(lambda: question in read_at_once(stage))
        stage.touch("page:next")
        assert question in read_at_once(stage)


def test_a_line_that_is_seen_whole_offers_no_further_page(qapp: QCoreApplication) -> None:
    """In the room that boxes leave on the smallest panel, which may be a little higher than a line, or a little lower.

    "More" would turn to nothing.
    """
    with play(moment("attract"), "carrier-counter") as stage:
        for name in ("field-birth_date-empty", "field", "field-no-such-date"):
            for language in LANGUAGES:
                stage.open(moment(name, language, Display(TextSize.LARGEST)))
                more = [each for each in layout.by_name(stage.window.window).get("page:next", ()) if each.isEnabled()]
                assert bool(more) is (pages_of(stage) > 1), (name, language)


@pytest.mark.parametrize("agreed", [False, True])
def test_large_text_asks_for_the_card_below_the_boxes(qapp: QCoreApplication, agreed: bool) -> None:
    asked = "Place your card on the reader" if agreed else "Tick the boxes, then place your card on the reader."
    visit = replace(moment("consent"), display=Display(TextSize.LARGEST))
    with play(replace(visit, consents=frozenset(Consent if agreed else ())), "carrier-counter") as stage:
        for _ in range(1, pages_of(stage)):
            stage.touch("page:next")
        assert asked in read_at_once(stage)
        assert {"consent:privacy", "consent:terms"} <= set(layout.by_name(stage.window.window))
        assert ("card:asked" in layout.by_name(stage.window.window)) is agreed


def test_large_text_repeats_the_question_above_its_answers(qapp: QCoreApplication) -> None:
    with play(moment("preregistration", "vi", Display(TextSize.LARGEST)), "carrier-counter") as stage:
        question = stage.item("title").property("words")
        stage.touch("page:next")
        assert question in read_at_once(stage)
        assert {"preregistration:yes", "preregistration:no"} <= set(layout.by_name(stage.window.window))


@pytest.mark.parametrize("terminal", ["carrier-counter", "lawson-copier"])
def test_the_question_is_above_the_answers_on_every_page(qapp: QCoreApplication, terminal: str) -> None:
    """Each page with an item of a question has this question, too; and no page ends with a question."""
    with play(moment("attract"), terminal) as stage:
        for language, size in product(LANGUAGES, TextSize):
            visit = moment("items", language, Display(size))
            asked = items(visit, practice_offer(), translator(language)).questions
            stage.open(visit)
            for at, page in enumerate(scene.pages(stage.window.window), 1):
                seen = read_on(page)
                shown = {control.name for control in page.controls}
                for number, question in enumerate(asked, 1):
                    answered = any(f"item:{row.code}" in shown for row in question.rows)
                    read = f"{number}. {question.text}" in seen
                    assert (language, size, at, read) == (language, size, at, answered)


@pytest.mark.parametrize("terminal", ["carrier-counter", "seven-bank-atm", "post-office"])
def test_that_nothing_can_be_applied_for_is_told_on_every_page(qapp: QCoreApplication, terminal: str) -> None:
    """In the place of the button, which would lead nowhere; above the questions on an upright panel."""
    with play(moment("attract"), terminal) as stage:
        for language, size in product(WIDE, TextSize):
            stage.open(moment("items-none", language, Display(size)))
            told = translator(language)("Item", "There is nothing to apply for")
            for page in range(1, pages_of(stage) + 1):
                assert told in read_at_once(stage), (language, size, page)
                if page < pages_of(stage):
                    stage.touch("page:next")


def test_the_last_answer_moves_no_row_to_another_page(qapp: QCoreApplication) -> None:
    with play(moment("attract"), "seven-bank-atm") as stage:
        for language in LANGUAGES:
            pages = []
            for name in ("items", "items-answered"):
                stage.open(moment(name, language))
                pages.append(pages_of(stage))
            assert (language, pages[0]) == (language, pages[1])


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("phone", "Only for questions to the call centre."),
        ("field-doubt", "Is this really the number of the service? Never type your My Number here."),
    ],
)
@pytest.mark.parametrize("size", [TextSize.LARGE, TextSize.LARGEST])
@pytest.mark.parametrize("terminal", ["carrier-counter", "seven-bank-atm", "lawson-copier", "store-counter"])
def test_what_is_told_of_a_number_is_at_once_seen(
    qapp: QCoreApplication, terminal: str, size: TextSize, name: str, told: str
) -> None:
    """A part of it could say the opposite: "type your My Number here"."""
    # In easy Japanese the readings take the room of the second sentence.
    tightest = {(ruby.LANGUAGE, "field-doubt")} if (terminal, size) == ("carrier-counter", TextSize.LARGEST) else set()
    with play(moment("attract"), terminal) as stage:
        divided = []
        for language in WIDE:
            stage.open(moment(name, language, Display(size)))
            if translator(language)("Entry", told) not in read_at_once(stage) and (language, name) not in tightest:
                divided.append(language)
        assert divided == []


@pytest.mark.parametrize(
    ("terminal", "name", "most"),
    [
        ("post-office", "consent", 2),
        ("post-office", "info-get_card", 3),
        ("municipal-counter", "consent-status", 3),
        ("municipal-counter", "status", 2),
        ("lawson-copier", "service-terms", 2),
    ],
)
def test_within_low_reach_what_is_read_begins_at_the_top_and_what_is_touched_is_below(
    qapp: QCoreApplication, terminal: str, name: str, most: int
) -> None:
    """A text that would need no pages below stays with its title in the lower part."""
    with play(moment("attract"), terminal) as stage:
        for language in ("es", "th", "vi"):
            stage.open(moment(name, language, Display(low_reach=True)))
            assert pages_of(stage) <= most, language
            title = stage.item("title").mapToScene(QPointF(0, 0)).y()
            assert title < 0.15 * stage.window.window.height()
        stage.open(moment("preregistration", "en", Display(low_reach=True)))
        assert stage.item("title").mapToScene(QPointF(0, 0)).y() > 0.2 * stage.window.window.height()


def read_at_once(stage: Play) -> set[str]:
    """The texts whose every line is on the page that is shown."""
    return read_on(scene.Scene(stage.window.window))


def read_on(page: scene.Scene) -> set[str]:
    whole = [text.seen.item for text in page.texts if all(line.shown for line in text.lines)]
    return {str(item.property("words") or item.property("text")) for item in whole}


def pages_read(stage: Play) -> list[set[str]]:
    """`read_at_once` of each page."""
    pages = [read_at_once(stage)]
    for _ in range(1, pages_of(stage)):
        stage.touch("page:next")
        pages.append(read_at_once(stage))
    return pages


def apart(pages: list[set[str]], *texts: str) -> bool:
    return not any(page.issuperset(texts) for page in pages)


def test_whom_to_call_is_on_the_page_of_what_for(qapp: QCoreApplication) -> None:
    with play(moment("attract"), "carrier-counter") as stage:
        divided = {}
        for language in LANGUAGES:
            stage.open(moment("info-help", language))
            pages = pages_read(stage)
            blocks = [block for block in stage.window.model.topic("information").property("blocks") if block["help"]]
            for heading, numbers in ((block["heading"], [row["number"] for row in block["help"]]) for block in blocks):
                own = numbers if numbers[-1] == "0570-064-738" else numbers[:1]
                if apart(pages, heading, *own):
                    divided[language, heading] = own
        assert divided == {}


@pytest.mark.parametrize("size", TextSize)
def test_an_address_is_whole_and_on_the_page_of_its_code(qapp: QCoreApplication, size: TextSize) -> None:
    """In one line: at the end of a line its full stop might be the end of the sentence."""
    with play(moment("attract"), "carrier-counter") as stage:
        for name, language in product(("info-places", "info-help", "info-items"), ("ja-easy", "ne", "vi")):
            stage.open(moment(name, language, Display(size)))
            for page in range(1, pages_of(stage) + 1):
                seen = scene.Scene(stage.window.window)
                hosts = [
                    [line.shown for line in text.lines]
                    for text in seen.texts
                    if re.fullmatch(r"[a-z.-]+\.jp", str(text.seen.item.property("words")))
                ]
                codes = [each for each in seen.items if scene.kind_of(each.item) == "QrPicture"]
                shown = [code for code in codes if code.visible.height() > 0]
                assert all(len(lines) == 1 for lines in hosts), (name, language)
                assert sum(lines == [True] for lines in hosts) == len(shown), (name, language, page)
                if page < pages_of(stage):
                    stage.touch("page:next")


@pytest.mark.parametrize("size", TextSize)
@pytest.mark.parametrize("terminal", ["carrier-counter", "post-office"])
def test_a_day_is_in_one_line_with_its_hours(qapp: QCoreApplication, terminal: str, size: TextSize) -> None:
    """And no line begins with the dot between price and hours."""
    with play(moment("attract"), terminal) as stage:
        week = parse_hours({"weekdays": "09:30-20:00", "weekends_and_holidays": "09:30-17:30"})
        lines = stage.stage.offer.campaign.help_lines
        campaign = replace(stage.stage.offer.campaign, help_lines=tuple(replace(each, hours=week) for each in lines))
        # The longer hours of easy Japanese are wider than a line of the largest text.
        others = [language for language in LANGUAGES if language != "ja-easy"]
        today, by_day = stage.stage.offer, campaign.on(stage.stage.offer.moment)
        for offer, language in [*product([today], LANGUAGES), *product([by_day], others)]:
            stage.stage.offer = offer
            stage.open(moment("info-help", language, Display(size)))
            blocks = stage.window.model.topic("information").property("blocks")
            hours = {each for block in blocks for row in block["help"] for each in row["hours"]}
            seen = [
                [layout.plain(line.line.words).strip() for line in text.lines]
                for text in scene.Scene(stage.window.window).texts
                if any(each in layout.plain(str(text.seen.item.property("text"))) for each in hours)
            ]
            assert seen
            for told in seen:
                assert told[0].split("  ·  ")[1:] == [] or told[1:] == [], (language, told)
                assert {each for line in told for each in line.split("  ·  ")} & hours, (language, told)
                assert all(line in hours for line in told[1:]), (language, told)


@pytest.mark.parametrize("size", TextSize)
@pytest.mark.parametrize("terminal", ["carrier-counter", "seven-bank-atm"])
def test_what_must_be_known_of_the_pin_is_at_once_seen(qapp: QCoreApplication, terminal: str, size: TextSize) -> None:
    """The tries left, what happens without one, and that nobody may know the PIN."""
    with play(moment("attract"), terminal) as stage:
        hidden = {}
        for language in LANGUAGES if size is TextSize.LARGEST else WIDE:
            say = translator(language)
            secret = say("Pin", "Never tell it to anyone, not even staff.")
            tries = say("Pin", "Tries left: {n}")
            wrong = {say("Pin", "The PIN was not right."), tries.format(n=2), say("Pin", "At 0 it is locked.")}
            last = {tries.format(n=1), say("LastTry", "If it is wrong once more, the PIN will be locked.")}
            for name, known in {"pin": {secret}, "pin-wrong": wrong | {secret}, "last-try": last}.items():
                stage.open(moment(name, language, Display(size)))
                if missing := known - read_at_once(stage):
                    hidden[language, name] = missing
        assert hidden == {}


def test_the_keys_are_to_be_covered_is_told_with_what_must_be_known(qapp: QCoreApplication) -> None:
    """On the first page, if there is room for it; on the smallest panel it stood on the second one."""
    with play(moment("attract"), "carrier-counter") as stage:
        for language, size in product(LANGUAGES, TextSize):
            stage.open(moment("pin", language, Display(size)))
            assert translator(language)("Pin", "Cover the keys.") in read_at_once(stage), (language, size)


def test_the_pin_is_asked_for_on_one_page(qapp: QCoreApplication) -> None:
    """On an upright panel within low reach the text is above the keys; a warning was divided there."""
    with play(moment("attract"), "carrier-counter") as stage:
        for language in ("en", "zh", "ko", "th", "ne", "vi"):
            stage.open(moment("pin", language))
            assert (language, pages_of(stage)) == (language, 1)
    with play(moment("attract"), "post-office") as stage:
        for language, size, name in product(LANGUAGES, TextSize, ("pin", "pin-wrong")):
            stage.open(moment(name, language, Display(size, low_reach=True)))
            assert (language, size, name, pages_of(stage)) == (language, size, name, 1)


def test_the_last_try_is_asked_about_where_there_is_room(qapp: QCoreApplication) -> None:
    """Readings over the words need the room of the question at the largest size only."""
    with play(moment("last-try", ruby.LANGUAGE, Display(TextSize.LARGE)), "carrier-counter") as stage:
        assert translator(ruby.LANGUAGE)("LastTry", "Are you sure of your PIN?") in read_at_once(stage)


def test_the_hint_of_a_field_stays_while_it_is_typed_in(qapp: QCoreApplication) -> None:
    """Where there is room above the box; in the box it would go at the first key."""
    for terminal in ("lawson-copier", "store-counter"):
        with play(moment("attract"), terminal) as stage:
            for language, name in product(("ko", "zh", "id", "pt"), ("field-ascii", "field-upper")):
                visit = moment(name, language, Display(TextSize.LARGE))
                stage.open(visit)
                hint = entry(visit, practice_offer(), translator(language)).hint
                assert hint in read_at_once(stage), (terminal, language, name)


@pytest.mark.parametrize(
    ("terminal", "language", "size"),
    [
        ("municipal-counter", "ko", TextSize.NORMAL),
        ("lawson-copier", "vi", TextSize.NORMAL),
        ("post-office", "ja", TextSize.LARGEST),
    ],
)
def test_the_rules_for_a_photo_are_on_the_page_of_their_pictures(
    qapp: QCoreApplication, terminal: str, language: str, size: TextSize
) -> None:
    """Unless they are higher than a page."""
    with play(moment("info-get_card", language, Display(size)), terminal) as stage:
        topic: Any = stage.window.model.topic("information")
        (block,) = (each for each in topic.shown.blocks if each.picture == "photo")
        captions = {translator(language)("PhotoRules", each) for each in ("Hat", "Sunglasses")}
        shown = [set(read_at_once(stage))]
        for _ in range(1, pages_of(stage)):
            stage.touch("page:next")
            shown.append(set(read_at_once(stage)))
        assert any({block.heading, *block.words} | captions <= page for page in shown)


def test_whoever_types_the_pin_on_a_further_page_sees_the_boxes(qapp: QCoreApplication) -> None:
    read = moment("pin", "ja")
    with play(read, "carrier-counter") as stage:
        stage.touch("page:next")
        assert offset(stage) > 0
        stage.show(replace(read, pin_length=1))
        until(lambda: offset(stage) == 0)


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_a_child_needs_a_service_of_its_own_is_on_the_first_page(qapp: QCoreApplication, language: str) -> None:
    """On the smallest panel. Two children cannot share an account, and the choice is final."""
    with play(moment("representative-child", language), "carrier-counter") as stage:
        told = translator(language)(
            "Applicant",
            "An account of a payment service takes the points of one person only. In your own name you need a service "
            "that you did not use for yourself, and another one for each child.",
        )
        assert told in read_at_once(stage)


def test_the_bar_tells_how_many_pages_there_are_and_on_which_one_is(qapp: QCoreApplication) -> None:
    with play(moment("consent-status")) as stage:
        place = stage.item("page:place")
        context = qmlContext(place)
        assert context is not None
        pages = int(place.property("text").partition("/")[2])
        assert pages > 3
        for page in range(1, pages + 1):
            assert place.property("text") == f"{page}/{pages}"
            assert QQmlProperty.read(place, "Accessible.name", context) == f"Page {page} of {pages}"
            assert stage.item("page:next").isEnabled() == (page < pages)
            stage.touch("page:next")


def listed(stage: Play) -> list[str]:
    names = layout.by_name(stage.window.window)
    return [name.removeprefix("service:") for name in names if name.startswith("service:")]


@pytest.mark.parametrize(("category", "query"), [(Category.PREPAID, ""), (None, "a")], ids=["kind", "search"])
def test_another_list_of_services_begins_at_its_beginning(
    qapp: QCoreApplication, category: Category | None, query: str
) -> None:
    everything = replace(moment("service"), service=None)
    another = replace(everything, category=category, query=query)
    with play(everything) as stage:
        beginning = listed(stage)
        stage.touch("page:next")
        assert not set(listed(stage)) & set(beginning)
        stage.show(another)
        rows = [row.code for row in services(another, practice_offer(), translator("en")).rows]
        until(lambda: listed(stage)[:1] == rows[:1])
        stage.show(everything)
        until(lambda: listed(stage) == beginning)


def test_the_list_opens_at_the_service_that_was_chosen(qapp: QCoreApplication) -> None:
    with play(moment("service")) as stage:
        assert moment("service").service in listed(stage)


# --- what lies over a screen


def test_escape_closes_the_panel_and_so_does_calling_somebody(qapp: QCoreApplication) -> None:
    """Within low reach the staff are called from the panel; what comes then must not be under it."""
    with play(replace(moment("menu"), display=Display(low_reach=True))) as stage:
        stage.touch("action:display")
        stage.touch("action:staff")
        assert stage.stage.posted == [StaffCalled()]
        assert "action:close" not in layout.by_name(stage.window.window)
        stage.touch("action:display")
        stage.key(Qt.Key.Key_Escape)
        assert "action:close" not in layout.by_name(stage.window.window)


def test_the_warning_comes_down_to_who_cannot_reach_up(qapp: QCoreApplication) -> None:
    with play(moment("idle"), "lawson-copier") as stage:
        above = layout.scene_rect(stage.item("action:continue")).center().y()
        stage.show(replace(moment("idle"), display=Display(low_reach=True)))
        until(lambda: layout.scene_rect(stage.item("action:continue")).center().y() > above + 20)


def test_each_size_of_text_is_offered_in_that_size(qapp: QCoreApplication) -> None:
    with play(moment("menu"), "lawson-copier") as stage:
        stage.touch("action:display")
        sizes = [stage.item(f"display:{size}").property("nameSize") for size in TextSize]
        assert sizes == sorted(set(sizes))


def test_the_key_to_other_characters_names_those_that_come(qapp: QCoreApplication) -> None:
    with play(moment("field-ascii")) as stage:
        for label, comes in (("ABC", "key:Q"), ("#+=", "key:#"), ("abc", "key:q")):
            assert stage.item("key:page").property("text") == label
            stage.touch("key:page")
            assert comes in layout.by_name(stage.window.window)


def test_a_frame_is_on_its_page_with_its_edges(qapp: QCoreApplication) -> None:
    """Nothing of it is at the end of the page before."""
    shown = [moment("review", language) for language in ("ja", "ne", "vi")]
    shown += [moment("pin-reader", language, Display(TextSize.LARGEST)) for language in ("ja", "ja-easy")]
    shown += [moment("pin-wrong", ruby.LANGUAGE, Display(TextSize.LARGEST, low_reach=True))]
    with play(moment("attract"), "carrier-counter") as stage:
        for visit in shown:
            stage.open(visit)
            boxes = [each for page in scene.pages(stage.window.window) for each in page.boxes if each.frame]
            assert any(not any(above.is_control for above in box.above) for box in boxes)
            cut = [f"{box.name}: {box.visible}" for box in boxes if box.visible.height() < box.rect.height() - 0.5]
            assert (visit.language, visit.screen, cut) == (visit.language, visit.screen, [])


@pytest.mark.parametrize("name", ["info-places", "notice-timed_out", "staff"])
def test_a_word_longer_than_its_line_is_broken_and_not_cut(qapp: QCoreApplication, name: str) -> None:
    """Of what stands on one line on purpose, there is nothing on these screens but the words of signs."""
    with play(moment(name)) as stage:
        running = [each for each in layout.visible_items(stage.window.window) if scene.kind_of(each) == "RunningText"]
        texts = [each for each in running if scene.kind_of(each.parentItem()) not in ("Tag", "CardSign")]
        for text in texts:
            text.setProperty("words", "M" * 300)
        stage.window.grab()
        assert len(texts) > 2
        wide = [text.property("contentWidth") - text.width() for text in texts]
        assert max(wide) < 1
