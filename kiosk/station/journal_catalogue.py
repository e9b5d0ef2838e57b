"""Writes the list of everything the journal can say: `python -m kiosk.station.journal_catalogue [--check]`."""

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

HEAD = """# The journal

Written by `python -m kiosk.station.journal_catalogue` from `kiosk/station/journal_events.py`; do not edit.

One JSON object a line, in `journal/journal.jsonl` of the state folder; older files end in `.1`, `.2` and so on. Every
line has `sequence` (without gaps), `at` (UTC), `event`, the fields below, and `previous`: the SHA-256 of the line
before, without its line end. Nothing a person types and nothing of a card can be written: no field takes such a value.

`kiosk journal verify` says for how many lines somebody vouches. The hashes alone show rot and careless hands: who may
write the files can leave lines out and make the hashes anew. Therefore each heartbeat tells upstream the number and the
hash of the last line, after it was forced to the disk. Up to that line nothing can be altered, inserted, removed or cut
off without being found. The lines behind it, of the last five minutes or of an outage, only follow one another. Without
an answer of upstream the command vouches for nothing and ends with 1; so it does for an empty file, a last line that is
not finished, lines missing at the beginning, and what is no journal.

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
    """What a field may hold."""
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
    return write_or_check(FILE, catalogue, "kiosk.station.journal_catalogue", arguments)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
