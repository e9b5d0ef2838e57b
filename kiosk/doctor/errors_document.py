"""Writes docs/errors.md: every error message of the program, and what to do about it.

python -m kiosk.doctor.errors_document            write the document
python -m kiosk.doctor.errors_document --check    exit code 1 if it is not current

Shoppers' messages come from the texts of the screens, the doctor's from faults.toml, those of commands from the
source: each place where a `KioskError` is constructed.
"""

import ast
import re
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Final

from kiosk.campaign.load import load_campaign
from kiosk.campaign.model import Offer, Phase
from kiosk.doctor.faults import FAULTS
from kiosk.generated_document import write_or_check
from kiosk.visit.model import After, ClosedReason, Notice, NoticeCode, Outcome, Visit
from kiosk.visit.rules import CLOSED_IN
from ui.translation.catalogue import translator
from ui.views import closed, notice_words, result_words

DOCUMENT: Final = Path("docs/errors.md")
"""The document, from the repository's root."""
_ROOT: Final = Path(__file__).parents[2]
_SOURCES: Final = ("devices", "kiosk", "ui")
_DEVELOPERS: Final = ("ui/gallery/", "ui/translation/tool.py")
"""Tools of the source tree, which a terminal does not have."""
_WHEN: Final = datetime(2027, 1, 5, 3, 0, tzinfo=UTC)
_HEAD: Final = """# Errors

Every error message and what to do about it. Written by `python -m kiosk.doctor.errors_document` from the source;
`make check` fails if it is not current, and a test refuses a message without a remedy. Pictures of the screens:
[screens.md](screens.md).
"""
WAY_ON: Final = re.compile(
    r"\b(add|apt-get|as root|ask|call|check|choose|compare|confirm|copy|correct|delete|do it|end|"
    r"enrol|export|fetch|find|get|give|import|"
    r"install|keep|kiosk [a-z]+|lists|look|make|move|must be|name|do nothing|open|practise|put|rehearse|remove|report|"
    r"restart|rotate|run|save|see|set|start|stop|sudo|take|tell|there (is|are)|try|update|use|wait|write)\b"
)
"""Words of which the remedy at the end of a message has at least one."""
_PASSED_ON: Final = re.compile(
    r"\{[^{}]*(error|advice|remedy|ENROL|FETCH_AGAIN|NEW_KEY|SALVAGE|unproven|explain|SAVE_AS)[^{}]*\}$", re.IGNORECASE
)
"""The end of a message that is another message, or a remedy that several share."""


@dataclass(frozen=True, slots=True)
class Message:
    """A message of a command, with {expressions} for its values. `file`: the source file."""

    file: str
    text: str

    @property
    def way_on(self) -> str:
        """The remedy: what follows the last semicolon, or else the first colon with a space."""
        _, semicolon, remedy = self.text.rpartition("; ")
        return remedy if semicolon else self.text.partition(": ")[2]

    @property
    def passes_on(self) -> bool:
        """Whether the message ends with another one, which has its own remedy."""
        return _PASSED_ON.search(self.text) is not None


def messages() -> list[Message]:
    """Every message of a `KioskError` in the sources, by file."""
    found = {
        Message(str(path.relative_to(_ROOT)), text)
        for path, tree in _trees().items()
        if not str(path.relative_to(_ROOT)).startswith(_DEVELOPERS)
        for text in _messages_in(tree)
    }
    return sorted(found, key=lambda message: (message.file, message.text))


@cache
def _trees() -> dict[Path, ast.Module]:
    files = (path for folder in _SOURCES for path in (_ROOT / folder).rglob("*.py"))
    return {path: ast.parse(path.read_text(encoding="utf-8")) for path in sorted(files)}


@cache
def _kinds() -> frozenset[str]:
    """The names of `KioskError` and its subclasses."""
    kinds, before = {"KioskError"}, 0
    classes = [node for tree in _trees().values() for node in ast.walk(tree) if isinstance(node, ast.ClassDef)]
    while len(kinds) > before:
        before = len(kinds)
        kinds |= {each.name for each in classes if any(_last_name(base) in kinds for base in each.bases)}
    return frozenset(kinds)


def _last_name(node: ast.expr) -> str:
    match node:
        case ast.Attribute(attr=name) | ast.Name(id=name):
            return name
        case _:
            return ""


def _messages_in(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and _last_name(node.func) in _kinds():
            yield from _texts(node)
        if isinstance(node, ast.ClassDef) and node.name in _kinds():
            for call in ast.walk(node):
                if isinstance(call, ast.Call) and ast.unparse(call.func) == "super().__init__":
                    yield from _texts(call)


def _texts(call: ast.Call) -> Iterator[str]:
    for argument in call.args:
        if isinstance(argument, ast.JoinedStr) or (isinstance(argument, ast.Constant) and type(argument.value) is str):
            yield _template(argument)


def _template(node: ast.expr) -> str:
    match node:
        case ast.Constant(value=str() as text):
            return text
        case ast.JoinedStr(values=values):
            return "".join(map(_template, values))
        case ast.FormattedValue(value=value):
            return "{" + ast.unparse(value) + "}"
        case _:
            return "{...}"


def _shopper() -> Iterator[str]:
    translate, offer = translator("en"), load_campaign("practice").on(_WHEN)
    yield "## Closed screen\n"
    yield from _table(("reason", "text", "what to do"), _closed(offer))
    yield "## Notices during a visit\n"
    rows = []
    for code in NoticeCode:
        title, sentence, way_out = notice_words.words(
            Notice(code, After.HOME, date=_WHEN), "en", translate, contact=False
        )
        rows.append((f"`{code.value}`", f"**{title}** {sentence}", way_out))
    yield from _table(("notice", "text", "what to do"), rows)
    yield "## Upstream's answers\n"
    rows = []
    for outcome in Outcome:
        if outcome is not Outcome.APPLIED:
            title, sentence = result_words.explained(outcome, translate)
            rows.append((f"`{outcome.value}`", f"**{title}**", sentence))
    yield from _table(("outcome", "text", "what to do"), rows)


def _closed(offer: Offer) -> Iterator[tuple[str, ...]]:
    phases = {reason: phase for phase, reason in CLOSED_IN.items()}
    for reason in ClosedReason:
        at = replace(offer, phase=phases.get(reason, Phase.OPEN))
        by = None if reason in phases else reason
        shown = closed.closed(Visit(language="en", closed_by=by), at, translator("en"))
        way_on = " ".join(filter(None, (shown.way_out, shown.staff)))
        yield f"`{reason.value}`", f"**{shown.title}** {shown.sentence}", way_on


def _doctor() -> Iterator[str]:
    yield "## Findings of `kiosk doctor`\n"
    rows = (
        (f"`{name}`", fault.means, " ".join((fault.remedy, *(f"`{line}`" for line in fault.commands))))
        for name, fault in FAULTS.items()
    )
    yield from _table(("finding", "meaning", "what to do"), rows)


def _commands() -> Iterator[str]:
    yield "## Messages of commands\n\nOne line on standard error, exit code 1. Words in braces stand for values.\n"
    yield from _table(("from", "message"), ((f"`{each.file}`", each.text) for each in messages()))


def _table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> Iterator[str]:
    yield "| " + " | ".join(head) + " |\n|" + "---|" * len(head)
    for row in rows:
        yield "| " + " | ".join(cell.replace("|", "\\|").replace("\n", " ") for cell in row) + " |"
    yield ""


def document() -> str:
    """The whole document as Markdown."""
    return "\n".join((_HEAD, *_shopper(), *_doctor(), *_commands()))


def main(arguments: list[str]) -> int:
    """Write or check docs/errors.md; returns the exit code."""
    return write_or_check(_ROOT / DOCUMENT, document, "python -m kiosk.doctor.errors_document", arguments)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
