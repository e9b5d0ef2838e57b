"""Texts as data, in the languages of the terminal."""

from dataclasses import dataclass

WRITTEN_LANGUAGES = ("ja", "ja-easy", "en", "zh", "ko", "es", "pt", "th", "ne", "id", "vi")
"""What texts may be written in, and screens are: "ja-easy" is easy Japanese (やさしい日本語)."""


def spoken(language: str) -> str:
    """The language that is spoken where `language` is written: easy Japanese, "ja-easy", is Japanese."""
    return language.partition("-")[0]


SPOKEN_LANGUAGES = tuple(language for language in WRITTEN_LANGUAGES if spoken(language) == language)
"""What a help line may speak (R100)."""

Texts = dict[str, str]
"""Language code -> text. A text that says anything has "ja" at least; see `in_language`."""


def in_language(texts: Texts, language: str) -> str:
    """The text in `language`, else in what it is a manner of ("ja-easy" is easy Japanese), else in English, else in
    Japanese. "" of no texts at all."""
    for known in (language, spoken(language), "en", "ja"):
        if text := texts.get(known):
            return text
    return ""


@dataclass(frozen=True, slots=True)
class Document:
    """A text that a person agrees to, or a notice; `version` and the SHA-256 of the shown text go into the claims."""

    code: str
    version: str
    texts: Texts
