"""Words of the areas: always in Japanese and English, side by side in the source, so that neither can be missing."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Words:
    """The same in both languages."""

    en: str
    ja: str

    def in_(self, language: str) -> str:
        return self.ja if language == "ja" else self.en

    def fill(self, **values: object) -> "Words":
        """With the values in the places of `{name}`; a value that is `Words` itself comes in its language."""
        return Words(
            self.en.format_map(
                {name: value.en if isinstance(value, Words) else value for name, value in values.items()}
            ),
            self.ja.format_map(
                {name: value.ja if isinstance(value, Words) else value for name, value in values.items()}
            ),
        )


def same(text: str) -> Words:
    """A name, number or command: the same in both."""
    return Words(text, text)


NOTHING = Words("", "")
