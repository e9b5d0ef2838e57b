"""Generates docs/journal.md, the list of all events: `python -m kiosk.station.journal_document [--check]`."""

import sys
from pathlib import Path

from kiosk.generated_document import write_or_check
from kiosk.station.journal_events import (
    EVENTS,
    ApplicationId,
    Count,
    Fingerprint,
    Named,
    OneOf,
    Rule,
    TerminalId,
    Version,
    YesNo,
)

FILE = Path(__file__).resolve().parents[2] / "docs" / "journal.md"
"""The document that is written."""

HEAD = """# The journal

Written by `python -m kiosk.station.journal_document` from `kiosk/station/journal_events.py`; do not edit.

One JSON object a line, in `journal/journal.jsonl` of the state folder; older files end in `.1`, `.2` and so on. Every
line has `sequence` (without gaps), `at` (UTC), `event`, the fields below, and `previous`: the SHA-256 of the line
before, without its line end. Nothing a person types and nothing of a card can be written: no field takes such a value.

`kiosk journal verify` says how many lines are confirmed. The hashes alone detect rot and careless changes: who may
write the files can omit lines and recompute the hashes. Therefore each heartbeat reports the number and the hash of
the last line to upstream, after it is durable. Up to that line every alteration, insertion, removal and truncation is
found. The lines after it, of the last five minutes or of an outage, are only linked. Without an answer of upstream
the command confirms nothing and ends with 1; likewise for an empty file, an incomplete last line, lines missing at
the beginning, and a file that is no journal.

`kiosk journal show` reads it in Japanese time: `--since 2h`, `--since "2026-11-29 08:00"`, `--event closed`,
`--level warning`, `--last 20`, `--follow`, `--json`. A terminal that systemd runs sends each event to systemd's journal
as well, with its level and fields: `journalctl -u kiosk KIOSK_EVENT=closed`, `journalctl -u kiosk -p warning`.

| event | level | means | fields | what to do |
|---|---|---|---|---|
"""


def catalogue() -> str:
    """The page, Markdown."""
    rows = []
    for event, kind in EVENTS.items():
        fields = "<br>".join(f"`{name}`: {words(rule)}" for name, rule in kind.fields.items())
        rows.append(f"| `{event}` | {kind.level.value} | {kind.meaning} | {fields} | {kind.remedy} |\n")
    return HEAD + "".join(rows)


def words(rule: Rule) -> str:
    """The description of a field's values."""
    match rule:
        case OneOf(kind):
            return ", ".join(member.value for member in kind)
        case Count(maximum):
            return f"0 to {maximum:,}"
        case YesNo():
            return "true, false"
        case Named():
            return "a code from the configuration"
        case ApplicationId():
            return "the application's random number"
        case TerminalId():
            return "the terminal's id"
        case Fingerprint():
            return "SHA-256, hexadecimal"
        case Version():
            return "a version"


def main(arguments: list[str]) -> int:
    """See `kiosk.generated_document.write_or_check`."""
    return write_or_check(FILE, catalogue, "python -m kiosk.station.journal_document", arguments)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
