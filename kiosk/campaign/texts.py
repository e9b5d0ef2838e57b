"""Texts as data, in the languages of the terminal."""

from dataclasses import dataclass

Texts = dict[str, str]
"""Language code -> text. A text that says anything has "ja" at least; see `in_language`."""


def in_language(texts: Texts, language: str) -> str:
    """The text in `language`, else in what it is a manner of ("ja-easy" is easy Japanese), else in English, else in
    Japanese. "" of no texts at all."""
    manner_of, _, _ = language.partition("-")
    for known in (language, manner_of, "en", "ja"):
        if text := texts.get(known):
            return text
    return ""


@dataclass(frozen=True, slots=True)
class Document:
    """A text that a person agrees to, or a notice; `version` and the SHA-256 of the shown text go into the claims."""

    code: str
    version: str
    texts: Texts
