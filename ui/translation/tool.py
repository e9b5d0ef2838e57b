"""The translators' tool: updates the .ts files, exports missing texts, imports translations.

    python -m ui.translation.tool                              add new texts to every .ts file, remove vanished ones
    python -m ui.translation.tool --missing ko > ko.json       export untranslated texts as JSON
    python -m ui.translation.tool --fill ko ko.json            import the same file with each "translation" filled in
    python -m ui.translation.tool --check                      report unfinished and outdated texts, and lost {name}

A translation is refused if its placeholders differ from those of the source.
"""

import shutil
import string
import subprocess
import sys
import tempfile
from argparse import ArgumentParser
from dataclasses import dataclass, replace
from pathlib import Path
from xml.sax.saxutils import escape

from pydantic import TypeAdapter, ValidationError

from kiosk.errors import KioskError
from kiosk.visit.model import LANGUAGES
from ui.translation.catalogue import FOLDER, TsMessage, file_of, messages

_UI = Path(__file__).parents[1]
UNFINISHED = "not translated"
"""The complaint about an unfinished text."""
_ESCAPES = {"'": "&apos;", '"': "&quot;"}


@dataclass(frozen=True, slots=True)
class TextToTranslate:
    """A text in the JSON file for a translator."""

    context: str
    source: str
    translation: str


_TEXTS = TypeAdapter(list[TextToTranslate])


def sources() -> list[str]:
    """All files with texts, relative to `ui/`."""
    return sorted(str(path.relative_to(_UI)) for kind in ("*.py", "*.qml") for path in _UI.rglob(kind))


def update(folder: Path = FOLDER) -> None:
    """Run lupdate over the sources into `folder`: new texts are added, unfinished except in English; vanished ones are
    removed.
    """
    lupdate = shutil.which("pyside6-lupdate", path=str(Path(sys.executable).parent)) or "pyside6-lupdate"
    for language in LANGUAGES:
        command = [lupdate, "-no-obsolete", "-locations", "none", "-source-language", "en"]
        target = ["-target-language", language, "-ts", str(file_of(language, folder))]
        subprocess.run([*command, *sources(), *target], cwd=_UI, check=True, capture_output=True)  # noqa: S603 - ours
    fill("en", [replace(text, translation=text.source) for text in missing("en", folder)], folder)


def problems(folder: Path = FOLDER) -> list[str]:
    """The complaints of `--check`, one line each."""
    found = []
    with tempfile.TemporaryDirectory() as temporary:
        fresh = Path(temporary)
        for language in LANGUAGES:
            shutil.copy(file_of(language, folder), fresh)
        update(fresh)
        for language in LANGUAGES:
            known = messages(file_of(language, folder))
            old = {(message.context, message.source) for message in known}
            new = {(message.context, message.source) for message in messages(file_of(language, fresh))}
            found += [f"{language}: not in the file: {context}: {source}" for context, source in sorted(new - old)]
            found += [f"{language}: no longer used: {context}: {source}" for context, source in sorted(old - new)]
            found += [
                f"{language}: {complaint}: {message.context}: {message.source}"
                for message in known
                if (
                    complaint := complaint_about(message.source, message.translation)
                    if message.finished
                    else UNFINISHED
                )
            ]
    return found


def complaint_about(source: str, translation: str) -> str:
    """Why `translation` is not valid for `source`; "" if it is."""
    if not translation.strip():
        return UNFINISHED
    if placeholders(source) != placeholders(translation):
        return f"must have the same placeholders, {', '.join(sorted(placeholders(source))) or 'none'}"
    if _margins(source) != _margins(translation):
        return "must begin and end with the same blanks as the source"
    return ""


def placeholders(text: str) -> set[str]:
    """The names of all {name} in `text`, and %1 to %9."""
    named = {f"{{{name}}}" for _, name, _, _ in string.Formatter().parse(text.replace("%", "")) if name is not None}
    return named | {f"%{n}" for n in range(1, 10) if f"%{n}" in text}


def _margins(text: str) -> tuple[str, str]:
    return text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]


def missing(language: str, folder: Path = FOLDER) -> list[TextToTranslate]:
    """The texts without a finished translation; `translation` has lupdate's suggestion, if there is one."""
    return [
        TextToTranslate(message.context, message.source, message.translation)
        for message in messages(file_of(language, folder))
        if not message.finished
    ]


def fill(language: str, texts: list[TextToTranslate], folder: Path = FOLDER) -> list[str]:
    """Store translations in the file of `language`; returns which were refused and why, one line each."""
    path = file_of(language, folder)
    known = {(message.context, message.source): message for message in messages(path)}
    refused = []
    for text in texts:
        key = text.context, text.source
        which = f"{language}: {text.context}: {text.source}"
        if key not in known:
            refused.append(f"{which}: no such text; was it changed meanwhile?")
        elif complaint := complaint_about(text.source, text.translation):
            refused.append(f"{which}: {complaint}")
        else:
            known[key] = replace(known[key], translation=text.translation, finished=True)
    path.write_text(_ts(language, list(known.values())), encoding="utf-8")
    return refused


def _ts(language: str, known: list[TsMessage]) -> str:
    """The file exactly as lupdate writes it, so that the next update changes nothing else."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{language}" sourcelanguage="en">',
    ]
    for context in dict.fromkeys(message.context for message in known):
        lines += ["<context>", f"    <name>{_escaped(context)}</name>"]
        for message in known:
            if message.context == context:
                state = "" if message.finished else ' type="unfinished"'
                lines += [
                    "    <message>",
                    f"        <source>{_escaped(message.source)}</source>",
                    f"        <translation{state}>{_escaped(message.translation)}</translation>",
                    "    </message>",
                ]
        lines.append("</context>")
    return "\n".join((*lines, "</TS>", ""))


def _escaped(text: str) -> str:
    """Write spaces beyond ASCII, such as that between an amount and its unit, as numbers, so that they are visible."""
    return "".join(
        f"&#x{ord(character):x};" if character.isspace() and not character.isascii() else escape(character, _ESCAPES)
        for character in text
    )


def texts_in(path: Path) -> list[TextToTranslate]:
    """The translations in a JSON file of `missing`. Raises `KioskError`."""
    try:
        return _TEXTS.validate_json(path.read_bytes())
    except (OSError, ValidationError) as error:
        reason = error.errors()[0]["msg"] if isinstance(error, ValidationError) else error.strerror
        raise KioskError(
            f'{path} cannot be read ({reason}); it must be a list of {{"context": .., "source": .., "translation": ..}}'
        ) from error


def main(arguments: list[str]) -> int:
    """The command; returns its exit code."""
    parser = ArgumentParser(
        prog="python -m ui.translation.tool", description="Update, export, import or check the translations."
    )
    what = parser.add_mutually_exclusive_group()
    what.add_argument("--check", action="store_true", help="report unfinished and outdated texts; change nothing")
    what.add_argument("--missing", choices=LANGUAGES, metavar="LANGUAGE", help="print the untranslated texts as JSON")
    what.add_argument("--fill", nargs=2, metavar=("LANGUAGE", "FILE"), help="import translations from a JSON file")
    options = parser.parse_args(arguments)
    if options.check:
        return _say(problems())
    if options.missing:
        print(_TEXTS.dump_json(missing(options.missing), indent=1).decode())  # noqa: T201 - a command
        return 0
    if options.fill:
        language, name = options.fill
        if language not in LANGUAGES:
            parser.error(f"unknown language {language}; known: {', '.join(LANGUAGES)}")
        try:
            return _say(fill(language, texts_in(Path(name))))
        except KioskError as error:
            return _say([str(error)])
    update()
    return 0


def _say(complaints: list[str]) -> int:
    for complaint in complaints:
        print(complaint)  # noqa: T201 - a command
    return 1 if complaints else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
