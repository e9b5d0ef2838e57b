"""What the keys of spoken guidance do, line by line."""

import re
import string
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from itertools import pairwise
from typing import Final

import pytest

from kiosk.campaign.load import load_campaign
from kiosk.campaign.model import Category, ItemCode
from kiosk.station.profile import GuidanceKeys
from kiosk.station.settings import load_profile
from kiosk.visit.events import ApplicantChosen, Back, Erased, Event, LanguageChosen, Typed
from kiosk.visit.model import Applicant, Screen, Topic, Visit, Warned, Work
from ui.gallery.moments import moments
from ui.speech.automatic_reading import same_line, screen
from ui.speech.guide import NORMAL_VOLUME, VOLUMES, Guide
from ui.speech.guide_commands import Command, Curtain, Hush, PinDigit, PinErased, Play, Post, ReadOut, Say, Sound
from ui.speech.keys import DIGITS, Key
from ui.speech.multi_tap import characters_of
from ui.speech.utterance import Manner, Utterance, choice, content, title

OFFER: Final = load_campaign("practice").on(datetime(2027, 1, 5, 3, 0, tzinfo=UTC))
MOMENTS: Final = moments(OFFER)


def moment(name: str, **changes: object) -> Visit:
    return replace(MOMENTS[name], language="en", **changes)  # type: ignore[arg-type]


def listening(name: str, *, privately: bool = True) -> Guide:
    guide = Guide(load_profile("lawson-copier"))
    guide.begin(moment(name), OFFER, privately=privately)
    return guide


def words(commands: tuple[Command, ...]) -> list[str]:
    return [line.text for command in commands if isinstance(command, Say) for line in command.lines]


def read_out(guide: Guide, commands: tuple[Command, ...]) -> list[str]:
    """What is said when it has been posted."""
    (asked,) = (command for command in commands if isinstance(command, ReadOut))
    return words(guide.read_out(asked.screen))


def posted(commands: tuple[Command, ...]) -> list[Event]:
    return [command.event for command in commands if isinstance(command, Post)]


def walk_to(guide: Guide, name: str) -> tuple[Command, ...]:
    for _ in guide.lines:
        commands = guide.press(Key.DOWN, 0)
        heard = commands[-1]
        assert isinstance(heard, Say)
        chosen = heard.lines[0].choice
        if chosen is not None and chosen.name == name:
            return commands
    raise AssertionError(name)


def test_a_listener_is_told_first_how_to_find_the_rest() -> None:
    guide = Guide(load_profile("lawson-copier"))
    said = words(guide.begin(moment("menu"), OFFER, privately=True))
    assert said[0].startswith("Spoken guidance. Down goes on")
    assert said[1] == "What would you like to do?"
    assert "Apply for myself  ·  I am 18 or older" in said
    assert "Quit" not in said  # what every screen has is not read out with each


def test_every_choice_can_be_reached_and_the_ends_are_heard() -> None:
    guide = listening("menu")
    first = words(guide.press(Key.UP, 0))
    assert guide.press(Key.UP, 0)[0] == Play(Sound.EDGE)
    lines = [first[0], *(words(guide.press(Key.DOWN, 0))[0] for _ in guide.lines[1:])]
    assert lines == [line.text for line in guide.lines]
    assert guide.press(Key.DOWN, 0)[0] == Play(Sound.EDGE)


def test_what_was_heard_last_is_chosen() -> None:
    guide = listening("menu")
    walk_to(guide, "do:self")
    assert posted(guide.press(Key.RIGHT, 0)) == [ApplicantChosen(Applicant.SELF)]
    walk_to(guide, "action:back")
    assert posted(guide.press(Key.RIGHT, 0)) == posted(guide.press(Key.LEFT, 0)) == [Back()]


def test_a_title_cannot_be_chosen() -> None:
    guide = listening("menu")
    assert guide.press(Key.RIGHT, 0)[0] == Play(Sound.EDGE)


def test_what_is_out_of_use_says_so_and_does_nothing() -> None:
    guide = listening("consent")
    said = words(walk_to(guide, "action:next"))
    assert said == ["Next", "Not available now.", "Still missing: I agree to the terms of use"]
    assert posted(guide.press(Key.RIGHT, 0)) == []


MISSING: Final = {
    "consent-status": ["Still missing: I agree to the privacy notice"],
    "items": [
        "Still missing: My Number Card",
        "Still missing: Use as a health insurance card",
        "Still missing: Account to receive public funds",
    ],
    "items-none": ["There is nothing to apply for"],
    "search-nothing": ["Nothing found"],
    "field": ["Digits still missing: 6"],
    "field-ascii-empty": ["Characters still missing: 6"],
    "field-no-such-date": ["There is no such date. Please check it."],
    "phone": ["Digits still missing: 2"],
    "pin": ["Digits still missing: 2"],
}


@pytest.mark.parametrize("privately", [True, False])
@pytest.mark.parametrize("name", MISSING)
def test_the_button_that_goes_on_says_what_is_missing(name: str, privately: bool) -> None:
    guide = listening(name, privately=privately)
    for key in (Key.HASH, Key.RIGHT):
        assert words(guide.press(key, 0))[1:] == ["Not available now.", *MISSING[name]]


@pytest.mark.parametrize("name", [name for name, visit in MOMENTS.items() if visit.warning is None])
def test_no_button_that_goes_on_is_out_of_use_without_a_reason(name: str) -> None:
    guide = listening(name)
    for each in guide.lines:
        if each.choice is not None and not each.choice.enabled and each.choice.name == "action:next":
            assert all(missing.text for missing in each.choice.missing), name
            assert each.choice.missing, name


def test_at_the_end_of_the_form_the_fields_before_it_are_missing_by_their_names() -> None:
    empty = moment("phone", inputs=("", *MOMENTS["phone"].inputs[1:]), phone="")
    guide = Guide(load_profile("lawson-copier"))
    guide.begin(empty, OFFER, privately=True)
    assert words(guide.press(Key.HASH, 0))[2:] == ["Still missing: Payment service ID"]


def test_what_is_missing_does_not_talk_over_each_digit_that_is_typed() -> None:
    guide = listening("field")
    guide.press(Key.HASH, 0)
    assert words(guide.show(moment("field", inputs=("48210093775", *MOMENTS["field"].inputs[1:])), OFFER)) == []


@pytest.mark.parametrize(
    ("name", "goes_on"),
    [("attract", "action:begin"), ("consent", "action:next"), ("idle", "action:continue"), ("cap", "action:continue")],
)
def test_hash_leads_to_the_button_that_goes_on(name: str, goes_on: str) -> None:
    guide = listening(name)
    guide.press(Key.HASH, 0)
    chosen = guide.lines[guide._place.at].choice
    assert chosen is not None
    assert chosen.name == goes_on


def test_a_tick_is_heard_when_it_is_set() -> None:
    guide = listening("consent")
    assert words(walk_to(guide, "consent:terms"))[1] == "Not chosen."
    (event,) = posted(guide.press(Key.RIGHT, 0))
    ticked = moment("consent", consents=frozenset((*MOMENTS["consent"].consents, event.consent)))  # type: ignore[union-attr]
    assert words(guide.show(ticked, OFFER)) == ["I agree to the terms of use", "Chosen."]


def test_to_apply_is_chosen_twice() -> None:
    guide = listening("review")
    walk_to(guide, "action:next")
    assert words(guide.press(Key.RIGHT, 0)) == ["Press once more to apply"]
    assert len(posted(guide.press(Key.RIGHT, 0))) == 1
    walk_to(guide, "action:back")
    guide.press(Key.HASH, 0)
    guide.press(Key.RIGHT, 0)
    guide.press(Key.UP, 0)
    guide.press(Key.DOWN, 0)
    assert posted(guide.press(Key.RIGHT, 0)) == []  # another key lies between


def test_a_language_is_chosen_behind_its_button() -> None:
    guide = listening("menu")
    walk_to(guide, "action:language")
    assert words(guide.press(Key.RIGHT, 0))[0] == "Language"
    assert words(guide.press(Key.LEFT, 0))[0] == "What would you like to do?"
    walk_to(guide, "action:language")
    guide.press(Key.RIGHT, 0)
    walk_to(guide, "language:ko")
    asked = guide.press(Key.RIGHT, 0)
    assert posted(asked) == [LanguageChosen("ko")]
    assert words(guide.show(replace(moment("menu"), language="ko"), OFFER))[0] == "무엇을 하시겠습니까?"
    assert read_out(guide, asked) == []  # it was read when it came


def test_after_a_choice_in_a_panel_the_screen_is_read_as_it_is_then() -> None:
    guide = listening("service")
    walk_to(guide, "action:category")
    guide.press(Key.RIGHT, 0)
    walk_to(guide, "category:debit")
    asked = guide.press(Key.RIGHT, 0)
    guide.show(moment("service", category=Category.DEBIT), OFFER)
    said = read_out(guide, asked)
    assert said[0] == "Choose one payment service"
    assert "Kamome Debit  ·  For shopping" in said
    assert "Sakura Pay  ·  For charging" not in said
    walk_to(guide, "action:language")
    guide.press(Key.RIGHT, 0)
    walk_to(guide, "language:en")  # nothing changes, and yet somebody has chosen
    assert read_out(guide, guide.press(Key.RIGHT, 0))[0] == "Choose one payment service"


def test_another_screen_is_read_out_and_the_same_one_is_not() -> None:
    guide = listening("menu")
    guide.press(Key.DOWN, 0)
    assert words(guide.show(moment("menu", active_at=9.0), OFFER)) == []
    assert words(guide.show(moment("applicant"), OFFER))[0] == "Whose card is it?"
    assert words(guide.show(moment("idle"), OFFER))[0] == "Are you still there?"


# --- typing


def test_each_character_is_told_after_it_is_set() -> None:
    guide = listening("field")
    commands = guide.press(Key.SEVEN, 0)
    assert posted(commands) == [Typed("7")]
    assert words(commands) == ["7"]
    assert isinstance(commands[-1], Say)
    assert posted(guide.press(Key.STAR, 0)) == [Erased()]
    assert words(guide.press(Key.STAR, 0)) == ["Erased: 7"]


def test_without_a_headphone_a_character_is_a_tone() -> None:
    guide = listening("field", privately=False)
    assert guide.press(Key.SEVEN, 0)[:2] == (Hush(), Play(Sound.TYPED))
    assert words(guide.press(Key.SEVEN, 0)) == []
    assert words(guide.press(Key.STAR, 0)) == []


def test_what_is_personal_is_not_said_aloud() -> None:
    for name in ("field", "review", "result-applied", "status"):
        guide = listening(name, privately=False)
        guide.press(Key.UP, 0)
        said = [text for _ in guide.lines for text in words(guide.press(Key.DOWN, 0))]
        assert "This is said only in a headphone." in said
        assert [text for text in said if any(value in text for value in ("4821", "0123", "K7Q4", "Usagi"))] == []


def test_letters_come_as_on_a_telephone() -> None:
    guide = listening("field-ascii")
    assert posted(guide.press(Key.TWO, 0.0)) == [Typed("a")]
    assert posted(guide.press(Key.TWO, 1.5)) == [Erased(), Typed("b")]
    assert posted(guide.press(Key.TWO, 3.0)) == [Erased(), Typed("c")]
    assert posted(guide.press(Key.TWO, 4.0)) == [Erased(), Typed("2")]
    assert words(guide.press(Key.TWO, 5.0)) == ["capital eh"]
    assert posted(guide.press(Key.THREE, 5.1)) == [Typed("d")]
    assert posted(guide.press(Key.THREE, 7.2)) == [Typed("d")]  # too late for the next one
    guide.press(Key.UP, 7.3)
    assert posted(guide.press(Key.THREE, 7.4)) == [Typed("d")]  # another key lies between


def test_a_part_of_a_name_is_told_with_what_may_follow() -> None:
    guide = Guide(load_profile("lawson-copier"))
    guide.begin(replace(MOMENTS["search"], query="", language="ja"), OFFER, privately=True)
    walk_to(guide, "key:こ")
    asked = guide.press(Key.RIGHT, 0)
    assert posted(asked) == [Typed("こ")]
    guide.show(replace(MOMENTS["search"], query="こ", language="ja"), OFFER)
    title, query, names, *following = read_out(guide, asked)
    assert (title, query, names) == ("サービスの名前は何ですか", "こ", "こぐまカード")
    assert following[0] == "ぐ"


@pytest.mark.parametrize("privately", [True, False])
def test_a_character_that_is_chosen_by_a_switch_is_told_like_one_that_is_typed(privately: bool) -> None:
    guide = Guide(replace(load_profile("lawson-copier"), guidance_keys=GuidanceKeys.SWITCHES))
    guide.begin(moment("field"), OFFER, privately=privately)
    walk_to(guide, "key:7")
    commands = guide.press(Key.RIGHT, 0)
    assert posted(commands) == [Typed("7")]
    assert words(commands) == (["7"] if privately else [])
    assert (Play(Sound.TYPED) in commands) is not privately


def test_capitals_where_the_field_has_only_those() -> None:
    guide = listening("field-upper")
    assert [posted(guide.press(Key.SEVEN, at / 10))[-1] for at in range(6)] == [
        *map(Typed, "PQRS7"),
        Typed("P"),
    ]


def test_of_the_pin_no_digit_is_ever_said() -> None:
    for privately in (True, False):
        guide = listening("pin", privately=privately)
        for digit in "8361":
            commands = guide.press(Key(digit), 0)
            assert commands == (Hush(), Play(Sound.TYPED), PinDigit(int(digit)))
            assert "8361"[0] not in repr(commands)
        assert guide.press(Key.STAR, 0) == (Hush(), Play(Sound.ERASED), PinErased())
        assert words(guide.show(moment("pin", pin_length=3), OFFER)) == ["Digits entered: 3"]


def test_a_secret_is_heard_by_who_listens_alone() -> None:
    guide = listening("field-secret")
    value = next(line for line in guide.lines if line.private)
    assert (value.text, value.manner) == ("Pa55-w0rd!", Manner.SPELLED)
    assert all("Pa55" not in line.text for line in listening("field-secret", privately=False).lines)


# --- the other keys


def test_speed_and_volume_go_in_steps_and_are_told() -> None:
    guide = listening("menu")
    assert words(guide.press(Key.SIX, 0)) == ["Speed: 125 percent"]
    said = [words(guide.press(Key.SIX, 0))[0] for _ in range(9)]
    assert said[-1] == "Speed: 200 percent"
    said = [words(guide.press(Key.FOUR, 0))[0] for _ in range(9)]
    assert said[-1] == "Speed: 50 percent"
    assert words(guide.press(Key.NINE, 0)) == [f"Volume: {NORMAL_VOLUME + 2} of {len(VOLUMES)}"]
    assert max(after - before for before, after in pairwise(VOLUMES)) <= 10
    guide.forget()
    assert (guide.rate, guide.decibels) == (100, 0)


def test_again_spelled_and_all_of_it() -> None:
    guide = listening("menu")
    walk_to(guide, "do:status")
    assert words(guide.press(Key.ONE, 0)) == ["Check status"]
    (spelled,) = guide.press(Key.TWO, 0)
    assert isinstance(spelled, Say)
    assert spelled.lines[0].manner is Manner.SPELLED
    assert words(guide.press(Key.THREE, 0)) == [line.text for line in guide.lines]
    assert words(guide.press(Key.STAR, 0)) == ["What would you like to do?"]


def test_the_screen_can_be_dark() -> None:
    guide = listening("menu")
    assert guide.press(Key.EIGHT, 0)[0] == Curtain(True)
    assert guide.press(Key.EIGHT, 0)[0] == Curtain(False)


KEYS: Final = [(key, name) for key in Key for name in ("menu", "field", "field-ascii", "pin")]


@pytest.mark.parametrize(("key", "name"), KEYS)
def test_a_held_key_says_what_it_does_and_does_nothing(key: Key, name: str) -> None:
    guide = listening(name)
    before = guide.lines
    (said,) = words(guide.held(key))
    assert said
    assert guide.lines == before


CHANGES: Final[dict[Key, tuple[str, Callable[[Guide], int]]]] = {
    Key.FOUR: ("4: slower.", lambda guide: -guide.rate),
    Key.SIX: ("6: faster.", lambda guide: guide.rate),
    Key.SEVEN: ("7: quieter.", lambda guide: -guide.decibels),
    Key.NINE: ("9: louder.", lambda guide: guide.decibels),
    Key.EIGHT: ("8: the screen dark, or bright again.", lambda guide: guide.curtain),
    Key.DOWN: ("Down: the next line.", lambda guide: guide._place.at),
    Key.HASH: ("Hash: to the button that goes on.", lambda guide: guide._place.at),
}


@pytest.mark.parametrize("key", CHANGES)
def test_a_key_does_what_is_said_of_it(key: Key) -> None:
    told, value = CHANGES[key]
    guide = listening("consent")
    before = value(guide)
    assert words(guide.held(key)) == [told]
    guide.press(key, 0)
    assert value(guide) > before


def test_each_digit_is_explained_by_its_number() -> None:
    guide = listening("menu")
    explained = {key: words(guide.held(Key(key)))[0] for key in sorted(DIGITS)}
    assert [told.partition(": ")[0] for told in explained.values()] == sorted(DIGITS)
    functions = {
        "1": "say it again",
        "2": "spell it",
        "3": "read everything",
        "5": "where am I?",
        "0": "what the keys do",
    }
    assert [key for key, words in functions.items() if words not in explained[key]] == []


def test_what_all_keys_do_is_told() -> None:
    def all_of(guide: Guide) -> Iterator[str]:
        for key in Key:
            yield from words(guide.held(key))

    guide = listening("menu")
    assert set(all_of(guide)) <= set(words(guide.press(Key.ZERO, 0)))


def test_nothing_of_a_visit_is_left_with_a_guide_that_forgot() -> None:
    guide = listening("review")
    guide.forget()
    assert "4821" not in re.sub(" at 0x[0-9a-f]+", "", repr(vars(guide)))
    assert guide.lines == ()


@pytest.mark.parametrize("given", [False, True])
def test_a_line_that_is_ticked_stays_the_same_where_lines_come_before_it(given: bool) -> None:
    def tick(ticked: bool) -> Utterance:
        return choice("consent:terms", "I agree", given=ticked)

    before, error = (title("Consent"), tick(not given)), content("! Something is wrong")
    assert same_line(before, (title("Consent"), error, tick(given)), 1) == 2
    assert same_line(before, (title("Consent"), choice("consent:privacy", "I agree")), 1) == 1


def test_of_two_lines_with_the_same_words_the_one_that_was_heard_stays() -> None:
    lines = (title("Read"), content("A practice text."), content("Terms"), content("A practice text."), content("End"))
    assert [same_line(lines, lines, at) for at in range(5)] == [0, 1, 2, 3, 4]
    assert same_line(lines, (title("Read"), content("New"), *lines[1:]), 3) == 4


# --- the keys of a telephone


ON_KEYS = {"2": "abc", "3": "def", "4": "ghi", "5": "jkl", "6": "mno", "7": "pqrs", "8": "tuv", "9": "wxyz"}
"""ITU-T E.161."""
TYPED = {
    "digits": string.digits,
    "upper": string.digits + string.ascii_uppercase,
    "search": string.digits + string.ascii_lowercase,
    "ascii": string.digits + string.ascii_letters + string.punctuation + " ",
}


@pytest.mark.parametrize("keyboard", TYPED)
def test_each_character_is_on_one_key_and_letters_are_where_a_telephone_has_them(keyboard: str) -> None:
    keys = {digit: characters_of(Key(digit), keyboard) for digit in DIGITS}
    assert sorted("".join(keys.values())) == sorted(TYPED[keyboard])
    for digit, typed in keys.items():
        assert digit in typed
        letters = {each.lower() for each in typed if each.isalpha()}
        assert "".join(sorted(letters)) == (ON_KEYS.get(digit, "") if keyboard != "digits" else "")
    if keyboard == "ascii":
        assert (keys["0"], keys["1"][0], " " in keys["1"]) == ("0 ", "1", False)


# --- a screen that has become another is read out anew

OTHERWISE: Final[dict[str, object]] = {
    "number": 99, "screen": Screen.MENU, "at_field": 1, "topic": Topic.SAFETY, "item": ItemCode.CARD,
    "work": Work.SIGNING, "warning": Warned.IDLE, "language": "ne", "pins_refused": 1,
}  # fmt: skip


@pytest.mark.parametrize("name", OTHERWISE)
def test_what_makes_another_screen_has_it_read_out_anew(name: str) -> None:
    before = moment("attract")
    after = replace(before, **{name: OTHERWISE[name]})  # type: ignore[arg-type]
    assert screen(before) != screen(after)
    assert screen(before) == screen(replace(before, query="a", revealed=True))


def test_what_cannot_be_chosen_now_is_told_as_such() -> None:
    guide = listening("service")
    offered = {each.choice.name: each.choice.enabled for each in guide.lines if each.choice}
    services = {code: OFFER.service(code) is not None for code in (each.code for each in OFFER.campaign.services)}
    assert not all(services.values())
    assert {code: offered[f"service:{code}"] for code in services} == services
