"""Texts as data, in the languages of the terminal."""

from dataclasses import dataclass, field

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


APPLICANT = "{applicant}"
"""Where in a document stands what holds for whoever applies."""


@dataclass(frozen=True, slots=True)
class Document:
    """A text that a person agrees to, or a notice; `version` and the SHA-256 of the shown text go into the claims.

    `applicants` has what stands in place of `APPLICANT`, by who applies; empty where the text is the same for all.
    """

    code: str
    version: str
    texts: Texts
    applicants: dict[str, Texts] = field(default_factory=dict)

    def for_applicant(self, applicant: str | None) -> "Document":
        """The text that this applicant agrees to (R28, R31, R32); for one who is not known that of the card holder."""
        if not self.applicants:
            return self
        clause = self.applicants.get(applicant or "self", self.applicants["self"])
        texts = {
            language: text.replace(APPLICANT, in_language(clause, language)) for language, text in self.texts.items()
        }
        return Document(self.code, self.version, texts)

    def with_values(self, values: dict[str, Texts]) -> "Document":
        """With each text of `values`, in its language, in place of its {name}."""

        def filled(texts: Texts) -> Texts:
            return {language: _filled(text, values, language) for language, text in texts.items()}

        clauses = {applicant: filled(texts) for applicant, texts in self.applicants.items()}
        return Document(self.code, self.version, filled(self.texts), clauses)


def _filled(text: str, values: dict[str, Texts], language: str) -> str:
    for name, texts in values.items():
        text = text.replace("{" + name + "}", in_language(texts, language))
    return text
