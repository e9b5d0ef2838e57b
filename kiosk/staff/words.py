"""Texts of the areas, in Japanese and English side by side, so that neither can be missing."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Words:
    """A text in both languages."""

    en: str
    ja: str

    def in_(self, language: str) -> str:
        """The text in this language."""
        return self.ja if language == "ja" else self.en

    def fill(self, **values: object) -> "Words":
        """The text with values in place of `{name}`; a value of type `Words` is inserted in its language."""
        return Words(
            self.en.format_map(
                {name: value.en if isinstance(value, Words) else value for name, value in values.items()}
            ),
            self.ja.format_map(
                {name: value.ja if isinstance(value, Words) else value for name, value in values.items()}
            ),
        )


def same(text: str) -> Words:
    """A name, number or command, which is the same in both languages."""
    return Words(text, text)


NOTHING = Words("", "")
"""An empty text."""
