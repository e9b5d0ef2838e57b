"""What is said of each moment in each language: the same pieces everywhere, and what is personal is marked."""

import re
from collections import Counter
from dataclasses import replace
from datetime import UTC, datetime
from itertools import pairwise
from typing import Final

import pytest

from devices.reader import ReaderState
from kiosk.campaign.load import load_campaign
from kiosk.station.profile import ReaderKind
from kiosk.station.settings import load_profile
from kiosk.visit.events import Typed
from kiosk.visit.model import LANGUAGES, Screen, Visit
from ui.gallery.moments import moments
from ui.speech.read_aloud.spoken_form import spoken_pieces
from ui.speech.spoken_screen import utterances
from ui.speech.utterance import Kind, Manner, Panel, Utterance
from ui.translation.catalogue import translator
from ui.views.notice import notice
from ui.views.result import result
from ui.views.review import review
from ui.views.status import status

OFFER: Final = load_campaign("practice").on(datetime(2027, 1, 5, 3, 0, tzinfo=UTC))
PROFILE: Final = load_profile("lawson-copier")
MOMENTS: Final = moments(OFFER)


def said(name: str, language: str = "en", panel: Panel = Panel.NONE) -> tuple[Utterance, ...]:
    return utterances(replace(MOMENTS[name], language=language), OFFER, PROFILE, panel=panel)


def shape(pieces: tuple[Utterance, ...]) -> list[tuple[Kind, Manner, bool, str]]:
    """What does not depend on the language. The Japanese word beside a translation stands there for everybody else."""
    return [
        (each.kind, each.manner, each.private, each.choice.name if each.choice else "")
        for each in pieces
        if each.language != "ja" or each.choice
    ]


def own(moment: str) -> list[tuple[Kind, Manner, bool, str]]:
    """As it is in English."""
    return shape(said(moment, "en"))


BY_LANGUAGE: Final = frozenset(
    {Screen.SEARCH, Screen.INFO, Screen.NOTICE, Screen.CLOSED, Screen.STATUS, Screen.RESULT, Screen.SERVICE}
)
"""Whom to call, how names are searched, and in which order services are listed differ by language."""


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_moment_is_said_in_every_language(language: str) -> None:
    for name, visit in MOMENTS.items():
        pieces = said(name, language)
        assert pieces[0].kind is Kind.TITLE, name
        assert [each for each in pieces if each.kind is Kind.TITLE] == [pieces[0]]
        names = [each.choice.name for each in pieces if each.choice]
        assert len(names) == len(set(names)), name
        assert [each for each in pieces if not each.text and each.manner is Manner.WORDS] == [], name
        if visit.screen not in BY_LANGUAGE:
            assert shape(pieces) == own(name), name
        for each in pieces:
            heard = spoken_pieces(each, language)
            assert heard or not each.text, (name, each.text)


@pytest.mark.parametrize("panel", [Panel.LANGUAGE, Panel.DISPLAY, Panel.CATEGORY, Panel.ERA])
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_panel_ends_with_the_way_out(panel: Panel, language: str) -> None:
    moment = {Panel.CATEGORY: "service", Panel.ERA: "field-birth_date-empty"}.get(panel, "menu")
    pieces = said(moment, language, panel)
    last = pieces[-1].choice
    assert last is not None
    assert (last.name, last.opens) == ("action:close", Panel.NONE)
    assert len(pieces) > 3


def test_a_year_of_an_era_types_the_western_one() -> None:
    (year,) = (each for each in said("field-birth_date-empty", "en", Panel.ERA) if "= 1958" in each.text)
    assert year.text == "Shōwa 昭和 33 = 1958"
    assert year.choice is not None
    assert year.choice.events == tuple(map(Typed, "1958"))


@pytest.mark.parametrize(
    ("name", "changes", "told"),
    [
        ("items", {}, ["Card OK"]),
        ("card", {"reader": ReaderState.MUTE, "insertion": 3}, ["Card: check"]),
        ("card", {}, []),
        ("card-overdue", {}, []),
    ],
)
def test_how_the_card_stands_is_said(name: str, changes: dict[str, object], told: list[str]) -> None:
    visit = replace(MOMENTS[name], language="en", **changes)  # type: ignore[arg-type]
    pieces = utterances(visit, OFFER, PROFILE)
    assert [each.text for each in pieces if each.kind is Kind.STATE and each.text.startswith("Card")] == told


@pytest.mark.parametrize(
    ("name", "done"),
    [
        ("card-reading", 0),
        ("working-typing", 0),
        ("working-signing", 0),
        ("working-accepting", 1),
        ("working-delivering", 2),
        ("working-fetching", 0),
    ],
)
def test_of_the_work_only_what_is_done_is_said(name: str, done: int) -> None:
    steps = ["The card signs", "Kept safe in this terminal", "Sent"]
    assert [each.text for each in said(name) if each.text in steps] == steps[:done]


TYPED: Final = ("4821009377551206", "7777", "0123", "K7Q419MD5", "Pa55w0rd", "195804", "JE4082", "1206")


@pytest.mark.parametrize("revealed", [False, True])
def test_what_somebody_typed_is_said_to_them_alone(revealed: bool) -> None:
    for name, visit in MOMENTS.items():
        pieces = utterances(replace(visit, language="en", revealed=revealed), OFFER, PROFILE)
        aloud = "".join("".join(filter(str.isalnum, each.text)) for each in pieces if not each.private)
        assert [value for value in TYPED if value in aloud] == [], name


def test_a_masked_value_is_its_length_until_it_is_listened_to_alone() -> None:
    masked = said("field-secret")[1:3]
    (value,) = (each for each in masked if each.private)
    assert (value.manner, value.text) == (Manner.MASKED, "●" * 10)
    (heard,) = spoken_pieces(value, "en")
    assert heard.text == "Number of characters: 10"
    shown = utterances(replace(MOMENTS["field-secret"], language="en", revealed=True), OFFER, PROFILE)
    (value,) = (each for each in shown if each.manner is Manner.SPELLED)
    assert (value.private, value.text) == (True, "Pa55-w0rd!")


def test_of_the_review_ids_and_numbers_are_spelled_and_names_are_not() -> None:
    def manners(name: str) -> dict[str, Manner]:
        told = said(name)
        labels = (
            "Who applies",
            "Payment service",
            "Payment service ID",
            "Security code",
            "Phone, last 4 digits",
            "Points",
        )
        return {each.text: value.manner for each, value in pairwise(told) if each.text in labels and value.private}

    words = {"Who applies": Manner.WORDS, "Payment service": Manner.WORDS, "Points": Manner.WORDS}
    number = {"Payment service ID": Manner.SPELLED}
    hidden, phone = {"Security code": Manner.MASKED}, {"Phone, last 4 digits": Manner.SPELLED}
    assert manners("review") == words | number | hidden | phone
    assert manners("review-revealed") == words | number | phone | {"Security code": Manner.SPELLED}
    assert manners("review-one-item") == words | number | hidden | {"Phone, last 4 digits": Manner.WORDS}


def test_of_a_pin_only_the_number_of_digits_is_said() -> None:
    for name in ("pin", "pin-wrong"):
        pieces = said(name)
        assert [each for each in pieces if each.manner is not Manner.WORDS] == []
        assert [each.text for each in pieces if each.text.startswith("Digits entered")] == [
            f"Digits entered: {MOMENTS[name].pin_length}"
        ]


def test_everything_about_the_outcome_but_its_title_is_private() -> None:
    personal = [each.text for each in said("result-applied") if each.private]
    assert "K7Q4 19MD 5" in personal
    assert any("Usagi Prepaid" in text for text in personal)


def personal(visit: Visit) -> list[str]:
    """What a screen shows about this person; its title is for everybody."""
    translate = translator(visit.language)
    match visit.screen:
        case Screen.NOTICE:
            told = notice(visit, OFFER, translate)
            return [told.sentence, told.way_out, told.tries]
        case Screen.RESULT:
            became = result(visit, OFFER, True, translate)
            return [became.receipt.replace("-", " "), became.explanation, *became.steps]
        case Screen.STATUS:
            known = status(visit, OFFER, translate)
            rows = [f"{row.name}: {row.state}" for row in known.rows]
            return [*rows, *(row.next for row in known.rows), *known.steps, f"Payment service: {known.service}"]
        case Screen.REVIEW if visit.warning is None:
            shown = review(visit, OFFER, translate)
            return [each for row in shown.rows for each in (row.value, *(f"{p.name}: {p.amount}" for p in row.parts))]
        case _:
            return []


def test_what_a_screen_tells_about_the_person_is_said_to_nobody_else() -> None:
    seen: Counter[Screen] = Counter()
    for name, visit in MOMENTS.items():
        english = replace(visit, language="en")
        heard = {each.text: each.private for each in said(name)}
        told = [words for words in personal(english) if words and not words.endswith(": ")]
        assert [words for words in told if not heard[words]] == [], name
        seen[visit.screen] += len(told)
    assert all(seen[screen] > 3 for screen in (Screen.NOTICE, Screen.RESULT, Screen.STATUS, Screen.REVIEW))


def test_who_has_a_slot_is_not_told_to_lay_the_card_and_who_has_none_not_to_insert_it() -> None:
    wrong = {
        ReaderKind.CONTACT: re.compile(r"\b([Pp]lace|[Ll]ay) (your card|another|it)\b|flat"),
        ReaderKind.CONTACTLESS: re.compile(r"\b[Ii]nsert\b|pull out|slot"),
    }
    for kind, words in wrong.items():
        profile = replace(PROFILE, reader_kind=kind)
        heard = [
            (name, each.text)
            for name, visit in MOMENTS.items()
            for each in utterances(replace(visit, language="en"), OFFER, profile)
        ]
        assert [told for told in heard if words.search(told[1])] == [], kind
        (other,) = (words for other, words in wrong.items() if other is not kind)
        assert len({told[0] for told in heard if other.search(told[1])}) > 2


PLACES = {"right": "on the right of", "left": "on the left of", "below": "below"}


@pytest.mark.parametrize("kind", [ReaderKind.CONTACT, ReaderKind.CONTACTLESS])
@pytest.mark.parametrize("place", PLACES)
def test_where_the_reader_is_and_whether_it_has_a_slot_is_said(place: str, kind: ReaderKind) -> None:
    profile = replace(PROFILE, reader_kind=kind, reader_place=place)
    told = [each.text for each in utterances(replace(MOMENTS["card"], language="en"), OFFER, profile)]
    thing = "slot" if kind is ReaderKind.CONTACT else "reader"
    places = [each for each in told if each.startswith(("The slot is", "The reader is"))]
    assert places == [f"The {thing} is {PLACES[place]} the screen."]
    assert ("Insert your card" in told) is (kind is ReaderKind.CONTACT)
    assert ("Lay it flat, either side up." in told) is (kind is not ReaderKind.CONTACT)
