"""Turns an utterance as it is written into the texts for the voices.

How a text is said (`Manner`) is decided by the module of `ui.speech` that has its screen.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from kiosk.campaign.texts import spoken
from ui.formats import DOT
from ui.speech.read_aloud import en, es, indonesian, ja, ko, ne, pt, th, vi, zh
from ui.speech.read_aloud.language_rules import (
    HOST,
    KEY_SIGN,
    SHORT_NUMBER,
    STEP,
    TAIL,
    TELEPHONE,
    Rules,
)
from ui.speech.utterance import BETWEEN, Manner, Utterance
from ui.translation.catalogue import translator
from ui.typography.line_breaking import plain

RULES: Final[dict[str, Rules]] = {
    "ja": ja.RULES,
    "en": en.RULES,
    "zh": zh.RULES,
    "ko": ko.RULES,
    "es": es.RULES,
    "pt": pt.RULES,
    "th": th.RULES,
    "ne": ne.RULES,
    "id": indonesian.RULES,
    "vi": vi.RULES,
}
_SENTENCE = re.compile(r"(?<=[。！？])|(?<=[.!?।])\s+|\n+")
"""Ends of sentences. Each sentence is synthesised by itself, so that speech begins soon."""
_KANA: Final = "[A-Za-z\u3400-\u9fff・]*[\u3041-\u30fa][A-Za-z\u3041-\u30ff\u3400-\u9fff]*"
_JAPANESE = re.compile(_KANA + "|[\u3400-\u9fff・]*[\u3400-\u9fff]")
_JAPANESE_IN_CHINESE = re.compile(_KANA + "|[\u3400-\u9fff・]*[込済][\u3400-\u9fff・]*")
_REPEATED = re.compile(r"\s*[(（][\u3041-\u30ff\u3400-\u9fff]+[)）]")
_REPEATED_IN_CHINESE = re.compile(r"[(（][\u3400-\u9fff]*[\u3041-\u30ff込済][\u3041-\u30ff\u3400-\u9fff]*[)）]")
"""A Japanese word in brackets: it only repeats the translation before it."""
_ERA = re.compile(" (?:大正|昭和|平成|令和)")
"""An era's characters, after its name in Latin letters or the screen's script."""
_PATTERN = re.compile(r"\s*[(（][^()（）]*[YA]{4}MMDD[)）]")
"""How a date is typed, in brackets; a line of its own says it in words."""
_QUOTES = str.maketrans(dict.fromkeys("“”„«»▼▲●", " "))


@dataclass(frozen=True, slots=True)
class Spoken:
    """A text that one voice says without a break. `spelled`: it was spelled, character by character."""

    text: str
    language: str
    spelled: bool = False


def spoken_pieces(said: Utterance, language: str) -> tuple[Spoken, ...]:
    """`said` on a screen in `language`, as one piece for each sentence and voice; () if there is nothing to say."""
    own = spoken(said.language or language)
    match said.manner:
        case Manner.SPELLED:
            return (Spoken(spelled(said.text, own), own, spelled=True),) if said.text else ()
        case Manner.MASKED:
            number = translator(language)("Entry", "Number of characters: {n}").format(n=said.text.count(DOT))
            return (Spoken(read(number, own), own),)
        case Manner.WORDS:
            parts = ((said.text, "ja"),) if own == "ja" else _by_voice(said.text, own)
            sentences = (
                Spoken(sentence.strip(), voice)
                for text, voice in parts
                for sentence in _SENTENCE.split(read(text, voice))
            )
            return tuple(each for each in sentences if any(map(str.isalnum, each.text)))


def _by_voice(text: str, language: str) -> Iterator[tuple[str, str]]:
    """The parts of `text` with the language of their voice: Japanese names are said by the Japanese voice."""
    if language == "zh":
        text, japanese = _REPEATED_IN_CHINESE.sub("", text), _JAPANESE_IN_CHINESE
    else:
        text, japanese = _ERA.sub("", _REPEATED.sub("", text)), _JAPANESE
    at = 0
    for found in japanese.finditer(text):
        yield text[at : found.start()], language
        yield found.group(), "ja"
        at = found.end()
    if at == 0 or any(map(str.isalnum, text[at:])):
        yield text[at:], language


def read(text: str, language: str) -> str:
    """Running text with dates, numbers and signs replaced by words that the voice of `language` reads correctly."""
    rules = RULES[language]
    text = _PATTERN.sub("", plain(text).replace("\N{NO-BREAK SPACE}", " "))
    if step := STEP.match(text):
        text = rules.step.format(number=step[1], all=step[2], name=step[3])
    text = KEY_SIGN.sub(lambda found: rules.signs[found.group()], text).translate(_QUOTES)
    text = text.replace(BETWEEN, rules.comma).replace(" / ", rules.comma)
    # Spelled parts must not be taken for amounts, so they are set aside until the rules have been applied.
    kept: list[str] = []

    def keep(words: str) -> str:
        kept.append(words)
        return f"\0{chr(0xE000 + len(kept) - 1)}\0"

    text = TELEPHONE.sub(lambda found: keep(spelled(found.group().replace("-", " "), language)), text)
    text = SHORT_NUMBER.sub(lambda found: keep(spelled(found.group(), language)), text)
    text = TAIL.sub(lambda found: keep(rules.tail.format(end=spelled(found[1], language))), text)
    text = HOST.sub(lambda found: keep(found.group().replace(".", rules.dot)), text)
    for pattern, change in rules.words:
        text = pattern.sub(change, text)
    return re.sub("\0(.)\0", lambda found: kept[ord(found[1]) - 0xE000], text).strip()


def spelled(value: str, language: str) -> str:
    """The names of the characters of `value`, with a pause at each blank."""
    rules = RULES[language]
    mixed = any(map(str.islower, value)) and any(map(str.isupper, value))
    groups = (group for group in value.split(" ") if group)
    return rules.comma.join(" ".join(_named(each, rules, mixed=mixed) for each in group) for group in groups)


def character(value: str, language: str) -> str:
    """The name of a character that was typed; a capital letter is named as one."""
    return _named(value, RULES[spoken(language)], mixed=True)


def _named(value: str, rules: Rules, *, mixed: bool) -> str:
    if value.isascii() and value.isdigit():
        return rules.digits.split()[int(value)]
    name = rules.letters.get(value.lower()) or rules.signs.get(value, value)
    return rules.capital.format(letter=name) if mixed and value.isupper() and value.isascii() else name
