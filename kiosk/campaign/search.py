"""Search for a payment service by its name in any language, by kana or by romaji (R48).

Query and names are folded, so that spelling variants match: full-width and half-width forms, capitals, katakana,
accents, small kana, the long vowel mark, spaces and hyphens make no difference. Text is compared in decomposed form, so
that a Korean initial, or a kana without its voicing mark, matches as a beginning.
"""

import unicodedata
from collections.abc import Iterator, Sequence
from functools import cache

from kiosk.campaign import romaji
from kiosk.campaign.service import OfferedService, PaymentService
from kiosk.campaign.service_order import in_neutral_order
from kiosk.campaign.texts import in_language, spoken

_KATAKANA_TO_HIRAGANA = {katakana: katakana - 0x60 for katakana in range(ord("ァ"), ord("ヶ") + 1)}
_SMALL_TO_LARGE = str.maketrans("ぁぃぅぇぉっゃゅょゎゕゖ", "あいうえおつやゆよわかけ")
_LONG = "ー"
_WITHOUT_STROKE = str.maketrans("đøłħ", "dolh")
"""Letters that Unicode does not decompose into a letter and an accent."""

_ACCENTS = range(0x0300, 0x0370)
_SARA_AM, _SARA_AM_APART = "\u0e33", "\u0e4d\u0e32"
_VIRAMA = 9
"""Canonical combining class of the sign that joins two Devanagari consonants."""


def matching(offered: Sequence[OfferedService], query: str, language: str) -> tuple[OfferedService, ...]:
    """The services that match `query`, in their neutral order; all of them for an empty query.

    A match is the beginning of the reading, of a romanised spelling of it, or of any word of the name in any language.
    """
    typed = _folded(query)
    return in_neutral_order([each for each in offered if not typed or _may_mean(typed, each.service)], language)


def next_characters(offered: Sequence[OfferedService], query: str, language: str) -> tuple[str, ...]:
    """The characters that may follow `query` so that a service still matches, sorted.

    Characters as a reader counts them (a Thai or Devanagari letter with its marks, a Korean syllable), folded: lower
    case, no accents, hiragana. From the names in `language`; in Japanese from readings and names, without kanji, which
    cannot be typed here.
    """
    typed = _folded(query)
    following = set()
    for each in offered:
        for name in _own_names(each.service, language):
            for start in _folded_starts(name):
                following.add(_after(typed, start))
    following.discard("")
    return tuple(sorted(c for c in following if not (spoken(language) == "ja" and _script(c[0]) == "CJK")))


def leading_on(offered: Sequence[OfferedService], query: str, keys: Sequence[str]) -> tuple[str, ...]:
    """The keys of a fixed keyboard after which a service still matches; the others are disabled."""
    typed = {key: _folded(query + key) for key in keys}
    so_far = _folded(query)
    common = so_far if all(text.startswith(so_far) for text in typed.values()) else ""
    reach = max(map(len, typed.values()), default=0)
    ways = [_ways(each.service) for each in offered]
    starts = {start[:reach] for words, _ in ways for start in words if start.startswith(common)}
    kana = {each for _, spelled in ways for each in spelled if romaji.begins(each, common)}
    return tuple(
        key
        for key, text in typed.items()
        if any(start.startswith(text) for start in starts) or any(romaji.begins(each, text) for each in kana)
    )


def characters(text: str) -> tuple[str, ...]:
    """`text` split into characters as a reader counts them (UAX 29), for the scripts of the terminal's languages."""
    found: list[str] = []
    for character in text:
        if found and _belongs_to(found[-1], character):
            found[-1] += character
        else:
            found.append(character)
    return tuple(found)


def _belongs_to(before: str, character: str) -> bool:
    if character == _SARA_AM or unicodedata.category(character).startswith("M"):
        return True
    joins = unicodedata.combining(before[-1]) == _VIRAMA
    return joins and unicodedata.category(character) == "Lo"


def _after(typed: str, start: str) -> str:
    """The character after `typed` in `start`; "" if `start` does not begin with it or nothing follows."""
    if not start.startswith(typed):
        return ""
    at = 0
    for character in characters(unicodedata.normalize("NFC", start)):
        if at == len(typed):
            return character
        at += len(unicodedata.normalize("NFD", character))
    return ""


def _may_mean(typed: str, service: PaymentService) -> bool:
    starts, kana = _ways(service)
    return any(start.startswith(typed) for start in starts) or any(romaji.begins(each, typed) for each in kana)


def _ways(service: PaymentService) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Beginnings that match this service: folded words, and kana whose romanised spellings match."""
    return _ways_of((service.reading, *service.names.values()))


@cache
def _ways_of(names: tuple[str, ...]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Cached, because names change only with the campaign; queries are never cached."""
    starts = dict.fromkeys(start for name in names for start in _folded_starts(name))
    hiragana = (start.translate(_KATAKANA_TO_HIRAGANA) for name in names for start in _word_starts(name))
    return tuple(starts), tuple(dict.fromkeys(start for start in hiragana if _script(start[0]) == "HIRAGANA"))


def _own_names(service: PaymentService, language: str) -> Iterator[str]:
    if spoken(language) == "ja":
        yield service.reading
    yield in_language(service.names, language)


def _word_starts(name: str) -> Iterator[str]:
    """`name` from the beginning of each of its words."""
    written = unicodedata.normalize("NFKC", name)
    return (written[at:] for at in range(len(written)) if _begins_word(written, at))


@cache
def _folded_starts(name: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(map(_folded, _word_starts(name))))


def _begins_word(text: str, at: int) -> bool:
    """Whether a word begins here: after a separator, where the script changes (さくら|ペイ, つばめ|IC), and at each
    Chinese character.
    """
    if not _counts(text[at]) or unicodedata.category(text[at]).startswith("M"):
        return False
    script = _script(text[at])
    return at == 0 or script == "CJK" or not _counts(text[at - 1]) or script != _script(text[at - 1])


def _script(character: str) -> str:
    """The first word of the character's Unicode name: "HIRAGANA", "CJK", "LATIN"."""
    return unicodedata.name(character, "").partition(" ")[0]


def _folded(text: str) -> str:
    wide = unicodedata.normalize("NFKC", text).replace(_SARA_AM_APART, _SARA_AM)
    kana = wide.casefold().translate(_KATAKANA_TO_HIRAGANA).translate(_SMALL_TO_LARGE).translate(_WITHOUT_STROKE)
    apart = unicodedata.normalize("NFD", kana)
    return "".join(c for c in apart if _counts(c) and ord(c) not in _ACCENTS)


def _counts(character: str) -> bool:
    """Whether the character is a letter, mark or digit; others only separate words."""
    return unicodedata.category(character)[0] in "LMN" and character != _LONG
