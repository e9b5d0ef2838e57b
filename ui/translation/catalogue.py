"""Translations from Qt Linguist's .ts files, without compiling them.

`translator` answers the view models from this catalogue, and `ui.translation.switching` answers QML's `qsTr`. English
is the source language; a text without a translation is shown in English. The translators' tool is `python -m
ui.translation.tool`.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import MappingProxyType
from xml.etree import ElementTree as Xml

from kiosk.errors import KioskError

Translate = Callable[[str, str], str]
"""(context, English source text) -> text in one language."""

FOLDER: Path = Path(__file__).parents[1] / "i18n"
"""Folder of the .ts files."""


@dataclass(frozen=True, slots=True)
class TsMessage:
    """One text of a screen. `finished`: a translator has confirmed `translation`; otherwise it is a suggestion or
    empty.
    """

    context: str
    source: str
    translation: str
    finished: bool


def file_of(language: str, folder: Path = FOLDER) -> Path:
    """The .ts file of a language."""
    return folder / f"kiosk_{language}.ts"


@cache
def catalogue(language: str) -> Mapping[tuple[str, str], str]:
    """(context, source) -> translation, of all finished texts; read once. Raises `KioskError`."""
    texts: dict[tuple[str, str], str] = {}
    for message in messages(file_of(language)):
        if message.finished:
            texts[message.context, message.source] = message.translation
    return MappingProxyType(texts)


def translator(language: str) -> Translate:
    """The translating function for views; a text without a finished translation stays English."""
    texts = catalogue(language)
    return lambda context, source: texts.get((context, source), source)


def messages(path: Path) -> list[TsMessage]:
    """All texts of one .ts file, in its order. Raises `KioskError`."""
    try:
        tree = Xml.parse(path)  # noqa: S314 - a file of this package
    except (OSError, Xml.ParseError) as error:
        raise KioskError(f"the translation {path.name} cannot be read ({error}); install the program again") from error
    return [
        TsMessage(
            context.findtext("name", ""),
            message.findtext("source", ""),
            translation.text or "",
            finished=translation.get("type") is None and bool(translation.text),
        )
        for context in tree.iter("context")
        for message in context.iter("message")
        for translation in message.iter("translation")
    ]
