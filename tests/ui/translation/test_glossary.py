"""The words of the glossary: in every language, and used wherever the English source text uses them."""

import re
import tomllib
from typing import Any

import pytest

from kiosk.visit.model import LANGUAGES
from ui.translation.catalogue import FOLDER, catalogue

TERMS: list[dict[str, Any]] = tomllib.loads((FOLDER / "glossary.toml").read_text(encoding="utf-8"))["term"]
RECEIVED = "受付済（送信待ち）"
APPLIED = "申込済"


@pytest.mark.parametrize("term", TERMS, ids=[term["ja"][0] for term in TERMS])
def test_a_term_is_the_same_everywhere(term: dict[str, Any]) -> None:
    assert set(term) == {"in", *LANGUAGES}
    strays = [
        f"{language}: {source!r} is {text!r}, without {' or '.join(term[language])}"
        for language in LANGUAGES
        if language != "en"
        for (_, source), text in catalogue(language).items()
        if re.search(term["in"], source, re.IGNORECASE)
        and not any(form.casefold() in text.casefold() for form in term[language])
    ]
    assert strays == []


def test_every_term_has_a_word_in_every_language() -> None:
    assert len(TERMS) == 41
    for term in TERMS:
        assert all(term[language] and all(term[language]) for language in LANGUAGES), term["ja"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_received_and_applied_are_different_words(language: str) -> None:
    """Applied is only what upstream has recorded; received here is something else, and neither means granted."""
    word = {term["ja"][0]: term[language][0] for term in TERMS}
    assert word[RECEIVED] != word[APPLIED]
    assert word["ポイント付与"] not in (word[RECEIVED], word[APPLIED])
    assert catalogue(language)["Receipt", "Received, waiting to be sent"] == word[RECEIVED]
    for context in ("Receipt", "Status"):
        assert catalogue(language)[context, "Applied"] == word[APPLIED]


@pytest.mark.parametrize("language", LANGUAGES)
def test_tries_left_need_no_plural(language: str) -> None:
    text = catalogue(language)["Pin", "Tries left: {n}"]
    assert text.startswith("残り{n}") if language.startswith("ja") else re.search(r"[:：] ?\{n\}$", text)


@pytest.mark.parametrize("language", LANGUAGES)
def test_card_points_and_insurance_are_applied_for_in_different_words(language: str) -> None:
    """One "application" may not be taken for another: for the card, the insurance use, the points."""
    texts = catalogue(language)
    points = texts["Review", "Apply with these details?"]
    insurance = texts["Item", "Use as a health insurance card"]
    cards = texts["Attract", "(for cards applied for by %1)"]
    assert len({points, insurance, cards}) == 3
    assert any(word in cards.casefold() for word in CARDS[language]), "the deadline of cards says that it is of cards"


CARDS = {
    "ja": ("カード",),
    "ja-easy": ("カード",),
    "en": ("cards",),
    "zh": ("卡",),
    "ko": ("카드",),
    "es": ("tarjetas",),
    "pt": ("cartões",),
    "th": ("บัตร",),
    "ne": ("कार्ड",),
    "id": ("kartu",),
    "vi": ("thẻ",),
}


def test_the_mark_of_repetition_of_thai_stands_at_its_word() -> None:
    """With a space before it, a line could begin with it."""
    assert [text for text in catalogue("th").values() if " ๆ" in text] == []


def test_no_particle_of_korean_depends_on_the_word_that_is_filled_in() -> None:
    """을(를) is what a form says, not a person, and a voice reads both."""
    assert [text for text in catalogue("ko").values() if re.search(r"\((으|를|가|는|와)\)", text)] == []
