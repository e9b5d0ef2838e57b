"""Texts as data, in the terminal's languages."""

from dataclasses import dataclass, field, replace

WRITTEN_LANGUAGES = ("ja", "ja-easy", "en", "zh", "ko", "es", "pt", "th", "ne", "id", "vi")
"""Languages of texts and screens; "ja-easy" is easy Japanese (やさしい日本語)."""


def spoken(language: str) -> str:
    """The spoken language of a written one: that of easy Japanese, "ja-easy", is Japanese."""
    return language.partition("-")[0]


SPOKEN_LANGUAGES = tuple(language for language in WRITTEN_LANGUAGES if spoken(language) == language)
"""Languages that a help line may speak (R100)."""

Texts = dict[str, str]
"""Language code -> text. A text that is not empty has at least "ja"; see `in_language`."""


def in_language(texts: Texts, language: str) -> str:
    """The text in `language`, else in its spoken language, else in English, else in Japanese; "" of an empty
    `Texts`.
    """
    for known in (language, spoken(language), "en", "ja"):
        if text := texts.get(known):
            return text
    return ""


APPLICANT = "{applicant}"
"""Placeholder in a document for the clause of the applicant."""


@dataclass(frozen=True, slots=True)
class Document:
    """A text that a person agrees to, or a notice; `version` and the SHA-256 of the shown text are part of the claims.

    `applicants` has the clause that replaces `APPLICANT`, by applicant; empty if the text is the same for all.
    `summary` is the text in a sentence or two of plain words: shown before the text and not part of it.
    """

    code: str
    version: str
    texts: Texts
    applicants: dict[str, Texts] = field(default_factory=dict)
    summary: Texts = field(default_factory=dict)

    def for_applicant(self, applicant: str | None) -> "Document":
        """The text that this applicant agrees to (R28, R31, R32); for an unknown applicant that of the card holder."""
        if not self.applicants:
            return self
        clause = self.applicants.get(applicant or "self", self.applicants["self"])
        texts = {
            language: text.replace(APPLICANT, in_language(clause, language)) for language, text in self.texts.items()
        }
        return replace(self, texts=texts, applicants={})

    def with_values(self, values: dict[str, Texts]) -> "Document":
        """The document with each {name} of `values` replaced, in its language."""

        def filled(texts: Texts) -> Texts:
            return {language: _filled(text, values, language) for language, text in texts.items()}

        clauses = {applicant: filled(texts) for applicant, texts in self.applicants.items()}
        return replace(self, texts=filled(self.texts), applicants=clauses, summary=filled(self.summary))


def _filled(text: str, values: dict[str, Texts], language: str) -> str:
    for name, texts in values.items():
        text = text.replace("{" + name + "}", in_language(texts, language))
    return text
