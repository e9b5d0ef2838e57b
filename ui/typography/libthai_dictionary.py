"""Adds Thai words (`thai_words.toml`) that Debian's dictionary of libthai lacks or divides.

Qt finds Thai words with libthai, which reads its dictionary once, at its first use, from the folder in LIBTHAI_DICTDIR.
libdatrie, the library by which it reads the dictionary, can also write one.
"""

import os
import tomllib
from contextlib import suppress
from ctypes import CDLL, POINTER, c_char_p, c_int, c_int32, c_uint32, c_void_p
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from PySide6.QtCore import QTextBoundaryFinder

FILE: Final = Path(__file__).parent / "thai_words.toml"
"""Words that the dictionary of libthai lacks."""
DICTIONARY: Final = Path("/usr/share/libthai/thbrk.tri")
"""libthai's own dictionary (Debian: libthai-data)."""
_FOLDER: Final = "LIBTHAI_DICTDIR"


@cache
def added_words() -> tuple[str, ...]:
    """The words of `FILE`, read once."""
    return tuple(tomllib.loads(FILE.read_text("utf-8"))["words"])


@cache
def add_words() -> None:
    """Add the words for this process. Call it before any text is laid out: libthai reads its dictionary only once.

    Without libthai nothing changes, and Qt breaks Thai at spaces.
    """
    with suppress(OSError), TemporaryDirectory(prefix="thai-words-") as folder:
        _write(Path(folder) / DICTIONARY.name)
        os.environ[_FOLDER] = folder
        try:
            QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Line, added_words()[0]).toNextBoundary()
        finally:
            del os.environ[_FOLDER]


def _write(file: Path) -> None:
    datrie = CDLL("libdatrie.so.1")
    datrie.trie_new_from_file.restype = c_void_p
    datrie.trie_new_from_file.argtypes = [c_char_p]
    datrie.trie_store.argtypes = [c_void_p, POINTER(c_uint32), c_int32]
    datrie.trie_save.argtypes = [c_void_p, c_char_p]
    datrie.trie_save.restype = c_int
    datrie.trie_free.argtypes = [c_void_p]
    words = datrie.trie_new_from_file(os.fsencode(DICTIONARY))
    if not words:
        raise FileNotFoundError(DICTIONARY)
    try:
        for word in added_words():
            datrie.trie_store(words, (c_uint32 * (len(word) + 1))(*map(ord, word), 0), 0)
        if datrie.trie_save(words, os.fsencode(file)) != 0:
            raise OSError(f"{file} cannot be written")
    finally:
        datrie.trie_free(words)
