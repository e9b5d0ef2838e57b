"""Translations: Qt Linguist's .ts files, read as they are.

Nothing to compile and nothing to forget: `Translations` answers Qt's `qsTr` (as a QTranslator) and Python's `translate`
from the same catalogue. English is the source language; a text without a translation is shown in English.

`python -m ui.translations` brings the .ts files up to date with the sources; with `--check` it only says whether they
are complete and current.
"""

import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType
from xml.etree import ElementTree as Xml

from PySide6.QtCore import QCoreApplication, QTranslator

from kiosk.errors import KioskError
from kiosk.visit.model import LANGUAGES

Translate = Callable[[str, str], str]
"""(context, English source text) -> text in one language."""

FOLDER = Path(__file__).parent / "i18n"
_UI = Path(__file__).parent


def file_of(language: str, folder: Path = FOLDER) -> Path:
    return folder / f"kiosk_{language}.ts"


@cache
def catalogue(language: str) -> Mapping[tuple[str, str], str]:
    """(context, source) -> translation, of everything that is translated."""
    texts: dict[tuple[str, str], str] = {}
    for context, source, translation in _messages(file_of(language)):
        if translation.get("type") is None and translation.text:
            texts[context, source] = translation.text
    return MappingProxyType(texts)


def translator(language: str) -> Translate:
    """The pure function that view models use."""
    texts = catalogue(language)
    return lambda context, source: texts.get((context, source), source)


class Translator(QTranslator):
    """The same for `qsTr`; `spoken` switches it. There is one, `the_translator`, and it lives as long as the process.

    Qt holds its lock of translators while it asks one of them. Should Python's garbage collector then destroy another,
    that one waits for the lock for ever.
    """

    def __init__(self) -> None:
        super().__init__()
        self.spoken = LANGUAGES[0]

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str | None:
        del disambiguation, n
        return catalogue(self.spoken).get((context, source))

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name; an empty translator is never asked
        return False


@cache
def the_translator() -> Translator:
    """Installed at the first call; needs the application."""
    translator_ = Translator()
    QCoreApplication.installTranslator(translator_)
    return translator_


def _messages(path: Path) -> list[tuple[str, str, Xml.Element]]:
    try:
        tree = Xml.parse(path)  # noqa: S314 - a file of this package
    except (OSError, Xml.ParseError) as error:
        raise KioskError(f"the translation {path.name} cannot be read ({error}); install the program again") from error
    return [
        (context.findtext("name", ""), message.findtext("source", ""), translation)
        for context in tree.iter("context")
        for message in context.iter("message")
        for translation in message.iter("translation")
    ]


def sources() -> list[str]:
    """Every file with words, relative to this folder."""
    return sorted(str(path.relative_to(_UI)) for kind in ("*.py", "*.qml") for path in _UI.rglob(kind))


def update(folder: Path) -> None:
    """Run lupdate over the sources into `folder`: new texts come in as unfinished, vanished ones go."""
    lupdate = shutil.which("pyside6-lupdate", path=str(Path(sys.executable).parent)) or "pyside6-lupdate"
    for language in LANGUAGES:
        command = [lupdate, "-no-obsolete", "-locations", "none", "-target-language", language]
        subprocess.run(  # noqa: S603 - our own files
            [*command, *sources(), "-ts", str(file_of(language, folder))], cwd=_UI, check=True, capture_output=True
        )


def problems() -> list[str]:
    """What `--check` complains of, a line each: unfinished texts, and texts that came or went since the last update."""
    found = []
    with tempfile.TemporaryDirectory() as temporary:
        fresh = Path(temporary)
        for language in LANGUAGES:
            shutil.copy(file_of(language), fresh)
        update(fresh)
        for language in LANGUAGES:
            old = {(context, source) for context, source, _ in _messages(file_of(language))}
            new = {(context, source) for context, source, _ in _messages(file_of(language, fresh))}
            found += [f"{language}: not in the file: {context}: {source}" for context, source in sorted(new - old)]
            found += [f"{language}: no longer used: {context}: {source}" for context, source in sorted(old - new)]
            found += [
                f"{language}: not translated: {context}: {source}"
                for context, source, translation in _messages(file_of(language))
                if translation.get("type") is not None or not translation.text
            ]
    return found


def main(arguments: list[str]) -> int:
    if arguments == ["--check"]:
        found = problems()
        for problem in found:
            print(problem)  # noqa: T201 - a command
        return 1 if found else 0
    update(FOLDER)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
