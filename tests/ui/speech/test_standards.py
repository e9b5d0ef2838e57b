"""The clauses of EN 301 549 (v3.2.1) and ADA 707 that concern more than one part of spoken guidance.

docs/accessibility.md names the test of each clause.
"""

import re
from dataclasses import replace
from pathlib import Path
from typing import Final

import pytest

from kiosk.campaign.texts import spoken
from kiosk.station.profile import Headphone
from kiosk.station.settings import load_profile
from kiosk.visit.events import Typed
from kiosk.visit.machine import advance
from kiosk.visit.model import LANGUAGES, Outcome, Screen
from kiosk.visit.timeout_values import Timeouts
from tests.ui.speech.test_guide import MOMENTS, OFFER, listening, moment, words
from ui.receipt.text import receipt_text
from ui.speech import headphone_and_start_key
from ui.speech.guide import VOLUMES
from ui.speech.keys import Key
from ui.speech.read_aloud.spoken_form import spoken_pieces
from ui.speech.spoken_screen import utterances
from ui.speech.utterance import Manner, Utterance
from ui.translation.catalogue import translator
from ui.views.closed import closed
from ui.views.entry import entry
from ui.views.frame import AUTONYMS
from ui.views.information import information
from ui.views.notice import notice
from ui.views.result import result
from ui.views.staff_line import NOBODY_KNOWN

ROOT: Final = Path(__file__).parents[3]
EN: Final = translator("en")
TERMINALS: Final = sorted(file.stem for file in (ROOT / "config" / "terminals").glob("*.toml"))


def said(name: str, terminal: str = "lawson-copier") -> list[str]:
    return [each.text for each in utterances(moment(name), OFFER, load_profile(terminal))]


# --- 5.1.3.6: content that is no text


def test_each_code_for_a_phone_is_said_with_what_it_is_for_and_where_it_leads() -> None:
    found = set()
    for name, visit in MOMENTS.items():
        shown = {
            Screen.CLOSED: [closed(visit, OFFER, EN, NOBODY_KNOWN).code],
            Screen.RESULT: [result(visit, OFFER, True, EN).code],
            Screen.NOTICE: [notice(visit, OFFER, EN).code],
            Screen.INFO: [block.code for block in information(visit, OFFER, EN, ()).blocks],
        }.get(visit.screen, [])
        for code in (each for each in shown if each.size and visit.warning is None):
            assert code.host in said(name), name
            found.add(visit.screen)
    assert found == {Screen.CLOSED, Screen.RESULT, Screen.NOTICE, Screen.INFO}


def test_what_a_drawing_shows_is_said() -> None:
    """Where a number stands on the card or in the app, and which photo is accepted."""
    drawn = 0
    for name, visit in MOMENTS.items():
        facts = entry(replace(visit, language="en"), OFFER, EN)
        if facts.picture and visit.warning is None:
            drawn += 1
            assert facts.where in said(name), name
    assert drawn > 5
    assert "A photo that is accepted, and four that are not" in said("info-get_card")
    assert {"Unclear", "Hat", "Sunglasses"} < set(said("info-get_card"))


@pytest.mark.parametrize("terminal", TERMINALS)
def test_where_the_reader_is_that_a_drawing_points_at_is_said(terminal: str) -> None:
    place = load_profile(terminal).reader_place
    (told,) = (text for text in said("card", terminal) if re.match("The (reader|slot) is ", text))
    assert place in told


def test_bars_and_ticks_are_said_as_words() -> None:
    assert "5 / 7  Review" in said("review")
    assert any(text.endswith(": Applied") for text in said("status"))
    assert "Card OK" in said("review")


# --- 5.1.3.7: videos


def test_no_screen_plays_a_video() -> None:
    sources = [file.read_text(encoding="utf-8") for file in (ROOT / "ui" / "qml").rglob("*.qml")]
    assert len(sources) > 50
    plays = re.compile(r"QtMultimedia|\b(Video|VideoOutput|AnimatedImage|MediaPlayer)\s*{")
    assert [source for source in sources if plays.search(source)] == []


# --- 5.1.3.8: masked entry


def test_a_masked_field_is_a_tone_aloud_and_a_character_in_a_headphone() -> None:
    assert words(listening("field-secret", privately=True).press(Key.NINE, 0)) == ["w"]
    assert words(listening("field-secret", privately=False).press(Key.NINE, 0)) == []


# --- 5.1.3.12: the loudspeaker


def test_the_volume_of_the_loudspeaker_goes_in_steps_too() -> None:
    guide = listening("menu", privately=False)
    gains = [guide.decibels]
    for key in (Key.NINE, Key.NINE, *[Key.SEVEN] * (len(VOLUMES) - 1)):
        assert words(guide.press(key, 0))[0].startswith("Volume: ")
        gains.append(guide.decibels)
    assert gains == [0, 6, 12, *sorted(VOLUMES[:-1], reverse=True)]


# --- 5.1.3.14: the language of the screen


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_line_is_said_in_the_language_of_the_screen(language: str) -> None:
    """Japanese terms and names have the Japanese voice, and the name of a language its own."""
    for name, visit in MOMENTS.items():
        for each in utterances(replace(visit, language=language), OFFER, load_profile("lawson-copier")):
            voices = {piece.language for piece in spoken_pieces(each, language)}
            own = spoken(each.language or language)
            assert voices <= {own, "ja"}, (name, each.text)
            assert own in voices or not voices or _japanese(each), (name, each.text)
            if each.choice is not None and each.choice.name.startswith("language:"):
                code = each.choice.name.removeprefix("language:")
                assert (each.text, voices) == (AUTONYMS[code], {spoken(code)})


def _japanese(line: Utterance) -> bool:
    return re.search("[\u3041-\u30ff\u3400-\u9fff]", line.text) is not None


# --- 5.1.3.15: errors


def test_an_error_is_said_at_once_with_the_name_of_the_field() -> None:
    wrong = moment("field-no-such-date")
    value = wrong.inputs[wrong.at_field]
    before = replace(wrong, inputs=(*wrong.inputs[: wrong.at_field], value[:7], *wrong.inputs[wrong.at_field + 1 :]))
    guide = listening("field-no-such-date")
    guide.show(before, OFFER)
    after, _ = advance(before, Typed(value[7]), 0.0, OFFER, Timeouts())
    name = entry(wrong, OFFER, EN).title
    for privately in (True, False):
        guide.privately = privately
        guide.show(before, OFFER)
        assert words(guide.show(after, OFFER)) == [f"! {name}: There is no such date. Please check it."]


def test_a_wrong_pin_is_said_with_what_is_asked_for() -> None:
    guide = listening("pin")
    heard = words(guide.show(moment("pin-wrong", pins_refused=1), OFFER))
    assert heard[0] == "Enter your PIN"
    assert "The PIN was not right." in heard
    assert "Tries left: 2" in heard


def test_what_was_refused_is_named() -> None:
    for outcome, named in {Outcome.ID_OR_CODE_REJECTED: "The ID or the code", Outcome.ID_IN_USE: "This ID"}.items():
        heard = words(listening("review").show(moment(f"result-{outcome}"), OFFER))
        assert heard[0].startswith(named)


# --- 5.1.3.16, ADA 707.5.2: the receipt


@pytest.mark.parametrize("name", ["result-applied", "result-queued", "result-id_in_use"])
def test_what_the_receipt_says_is_said(name: str) -> None:
    """Of the receipt, except place, date and time (ADA 707.5.2, exception 1), by the review or the result."""
    visit = moment(name)
    assert visit.result is not None
    paper = receipt_text(visit.result, OFFER.campaign, "en", "kiosk-1", EN)
    review, outcome = said("review"), said(name)
    assert paper.job.replace("-", " ") in outcome
    assert not paper.official_state or paper.official_state in outcome
    (service,) = (row.value for row in paper.facts if row.label == "Payment service")
    (tail,) = (row.value for row in paper.facts if row.label == "Payment service ID")
    assert service in review
    assert any(text.endswith(tail.removeprefix("**** ")) for text in review)
    for row in paper.items:
        assert f"{row.label}: {row.value}" in review
    steps = " ".join(outcome)
    for step in paper.next_steps:
        for fact in re.findall(f"{service}|\\d+ \\w+ 20\\d\\d|20,000\\s?yen", step):
            assert fact in steps, step
    for row in paper.help_lines:
        assert row.label in outcome


def test_the_receipt_number_is_spelled_in_its_groups() -> None:
    (number,) = (each for each in listening("result-applied").lines if each.text == "K7Q4 19MD 5")
    assert number.manner is Manner.SPELLED


# --- 8.5, ADA 707.8: labels


@pytest.mark.parametrize("terminal", TERMINALS)
def test_the_label_to_be_made_in_braille_says_what_begins_guidance(terminal: str) -> None:
    profile = load_profile(terminal)
    document = (ROOT / "docs" / "accessibility.md").read_text(encoding="utf-8")
    labels = dict(re.findall(r'^\| label for `"(jack|handset)"` \| (.+?) \|', document, re.MULTILINE))
    assert profile.headphone in (Headphone.JACK, Headphone.HANDSET)
    key = chr(headphone_and_start_key._begin_key(profile.guidance_keys))
    assert f"key {key} for {headphone_and_start_key.HELD_MS // 1000} second" in labels[profile.headphone]
    assert ("headphone" in labels[profile.headphone]) is (profile.headphone is Headphone.JACK)
