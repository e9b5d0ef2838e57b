"""The translators' tool: keeps the .ts files current, hands out what is missing, takes translations in.

python -m ui.translation.tool                              new texts come into every .ts file, vanished ones go
python -m ui.translation.tool --missing ko > ko.json       what is not translated yet, as JSON
python -m ui.translation.tool --fill ko ko.json            the same file with each "translation" filled in
python -m ui.translation.tool --check                      says what is unfinished, out of date or has lost a {name}
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
_ESCAPES = {"'": "&apos;", '"': "&quot;"}


@dataclass(frozen=True, slots=True)
class TextToTranslate:
    """A text on its way to a translator and back."""

    context: str
    source: str
    translation: str


_TEXTS = TypeAdapter(list[TextToTranslate])


def sources() -> list[str]:
    """Every file with words, relative to this folder."""
    return sorted(str(path.relative_to(_UI)) for kind in ("*.py", "*.qml") for path in _UI.rglob(kind))


def update(folder: Path = FOLDER) -> None:
    """Run lupdate over the sources into `folder`: new texts come in, unfinished but in English; vanished ones go."""
    lupdate = shutil.which("pyside6-lupdate", path=str(Path(sys.executable).parent)) or "pyside6-lupdate"
    for language in LANGUAGES:
        command = [lupdate, "-no-obsolete", "-locations", "none", "-source-language", "en"]
        target = ["-target-language", language, "-ts", str(file_of(language, folder))]
        subprocess.run([*command, *sources(), *target], cwd=_UI, check=True, capture_output=True)  # noqa: S603 - ours
    fill("en", [replace(text, translation=text.source) for text in missing("en", folder)], folder)


def problems(folder: Path = FOLDER) -> list[str]:
    """What `--check` complains of, a line each."""
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
    """Why `translation` cannot stand for `source`; "" if it can."""
    if not translation.strip():
        return UNFINISHED
    if placeholders(source) != placeholders(translation):
        return f"must have the same placeholders, {', '.join(sorted(placeholders(source))) or 'none'}"
    if _margins(source) != _margins(translation):
        return "must begin and end with the same blanks"
    return ""


def placeholders(text: str) -> set[str]:
    """The names of all {name} in `text`, and %1 to %9."""
    named = {f"{{{name}}}" for _, name, _, _ in string.Formatter().parse(text.replace("%", "")) if name is not None}
    return named | {f"%{n}" for n in range(1, 10) if f"%{n}" in text}


def _margins(text: str) -> tuple[str, str]:
    return text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]


def missing(language: str, folder: Path = FOLDER) -> list[TextToTranslate]:
    """What a translator still has to do; `translation` holds lupdate's suggestion, if there is one."""
    return [
        TextToTranslate(message.context, message.source, message.translation)
        for message in messages(file_of(language, folder))
        if not message.finished
    ]


def fill(language: str, texts: list[TextToTranslate], folder: Path = FOLDER) -> list[str]:
    """Put translations into the file of `language`, and say what was not taken and why, a line each."""
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
    """Blanks beyond ASCII, such as that between an amount and its unit, as numbers: else nobody sees them."""
    return "".join(
        f"&#x{ord(character):x};" if character.isspace() and not character.isascii() else escape(character, _ESCAPES)
        for character in text
    )


def texts_in(path: Path) -> list[TextToTranslate]:
    """The translations in a JSON file, in the form that `missing` gives out."""
    try:
        return _TEXTS.validate_json(path.read_bytes())
    except (OSError, ValidationError) as error:
        reason = error.errors()[0]["msg"] if isinstance(error, ValidationError) else error.strerror
        raise KioskError(
            f'{path} cannot be read ({reason}); it must be a list of {{"context": .., "source": .., "translation": ..}}'
        ) from error


def main(arguments: list[str]) -> int:
    parser = ArgumentParser(prog="python -m ui.translation.tool", description="Keep the translations.")
    what = parser.add_mutually_exclusive_group()
    what.add_argument("--check", action="store_true", help="only say what is unfinished or out of date")
    what.add_argument("--missing", choices=LANGUAGES, metavar="LANGUAGE", help="print what is not translated, as JSON")
    what.add_argument("--fill", nargs=2, metavar=("LANGUAGE", "FILE"), help="take translations in from a JSON file")
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
