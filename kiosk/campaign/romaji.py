"""Romanised kana as people type them: Hepburn (shi, tsu), Kunrei (si, tu), long vowels written or omitted."""

_ROWS = {
    "": "あいうえお",
    "k": "かきくけこ",
    "g": "がぎぐげご",
    "s": "さしすせそ",
    "z": "ざじずぜぞ",
    "t": "たちつてと",
    "d": "だぢづでど",
    "n": "なにぬねの",
    "h": "はひふへほ",
    "b": "ばびぶべぼ",
    "p": "ぱぴぷぺぽ",
    "m": "まみむめも",
    "r": "らりるれろ",
    "v": "ゔ",
}
_VOWELS = "aiueo"
_GLIDES = {"ゃ": "a", "ゅ": "u", "ぇ": "e", "ょ": "o"}
_GLIDING = {"き": "ky", "ぎ": "gy", "に": "ny", "ひ": "hy", "び": "by", "ぴ": "py", "み": "my", "り": "ry"}
_HISSING = {"し": ("sh", "sy"), "ち": ("ch", "ty"), "じ": ("j", "zy", "jy"), "ぢ": ("j", "zy", "dy")}
_BORROWED = {"ふ": ("f",), "う": ("w", "wh"), "ゔ": ("v",), "つ": ("ts",), "て": ("t", "th"), "で": ("d", "dh")}
"""Consonants before a small vowel, in loanwords: フォ is fo."""

_OTHERS: dict[str, tuple[str, ...]] = {
    "し": ("shi", "si"),
    "ち": ("chi", "ti"),
    "つ": ("tsu", "tu"),
    "ふ": ("fu", "hu"),
    "じ": ("ji", "zi"),
    "ぢ": ("ji", "zi", "di"),
    "づ": ("zu", "du"),
    "ゔ": ("vu",),
    "や": ("ya",),
    "ゆ": ("yu",),
    "よ": ("yo",),
    "わ": ("wa",),
    "ゐ": ("i", "wi"),
    "ゑ": ("e", "we"),
    "を": ("o", "wo"),
    "ん": ("n", "nn"),
    "っ": ("tsu", "tu", "xtu", "ltu"),
    "とぅ": ("tu", "two"),
    "どぅ": ("du", "dwo"),
}
_SMALL = dict(zip("ぁぃぅぇぉゃゅょゎゕゖ", "あいうえおやゆよわかけ", strict=True))
_BEFORE_LIPS = frozenset(_ROWS["b"] + _ROWS["p"] + _ROWS["m"])
"""Kana before which traditional Hepburn writes ん as m: Shimbashi."""


def _table() -> dict[str, tuple[str, ...]]:
    """Spellings of each kana, and of each pair that is read as one."""
    table: dict[str, tuple[str, ...]] = {
        kana: (consonant + vowel,)
        for consonant, row in _ROWS.items()
        for kana, vowel in zip(row, _VOWELS, strict=False)
    }
    table |= _OTHERS
    table |= {small: table[large] for small, large in _SMALL.items()}
    for glide, vowel in _GLIDES.items():
        table |= {kana + glide: (start + vowel,) for kana, start in _GLIDING.items()}
        table |= {kana + glide: tuple(start + vowel for start in starts) for kana, starts in _HISSING.items()}
    for small, vowel in zip("ぁぃぇぉ", "aieo", strict=True):
        table |= {kana + small: tuple(start + vowel for start in starts) for kana, starts in _BORROWED.items()}
    return table


_SPELLINGS = _table()


def begins(reading: str, typed: str) -> bool:
    """Whether `typed` (lower-case letters without accents, possibly incomplete) is the beginning of a spelling of
    `reading` (hiragana).
    """
    return _begins(reading, typed, "")


def _begins(reading: str, typed: str, before: str) -> bool:
    if not typed or not reading:
        return not typed
    for length in (2, 1):
        for spelling in _spellings(reading, length, before):
            if spelling.startswith(typed):
                return True
            if typed.startswith(spelling) and _begins(reading[length:], typed[len(spelling) :], reading[length - 1]):
                return True
    # っ doubles the following consonant; Hepburn writes tch instead of cch.
    doubled = reading[0] == "っ" and typed[0] not in _VOWELS and _begins(reading[1:], typed[0], "っ")
    return doubled and _begins(reading[1:], typed[1:], "っ")


def _spellings(reading: str, length: int, before: str) -> tuple[str, ...]:
    """Spellings of the first `length` kana of `reading` after the kana `before` ("" at the beginning)."""
    kana = reading[:length]
    if len(kana) < length:
        return ()
    known = _SPELLINGS.get(kana, ())
    vowel = _SPELLINGS[before][0][-1] if before in _SPELLINGS else ""
    if kana == "ー":
        return ("", vowel) if vowel else ("",)
    if (kana == "う" and vowel in ("o", "u")) or (kana == "お" and vowel == "o"):
        return (*known, "")  # Tokyo
    if kana == "ん" and reading[1:2] in _BEFORE_LIPS:
        return (*known, "m")
    return known
