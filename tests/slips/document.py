"""docs/slips.md, from the results of a run."""

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime

from tests.slips.field import ROOT, Result, Verdict
from tests.slips.slip import Slip

DOCUMENT = ROOT / "docs" / "slips.md"

_HEAD = """# Slips: whether the tests bite

Each slip below is one small wrong change that could happen in this program (a boundary, a dropped line, a wrong
constant, two arguments exchanged), with what it would do to a person. `make slips` plants each alone in a copy of the
tree and runs the tests that mirror the file, then those of its room, until one fails (`--narrow`, as in the last run:
only the former). That test must pass without the slip, or it counts for nothing. Tests that compare a generated
document with the code are left out: they fail with every change and name no behaviour.

The slips are data: `tests/slips/entries/`, a file for each room. A slip names the text that it replaces; where the code
has moved on and that text is not there exactly once, the run stops and names the entry.

| | |
|---|---|
| `make slips` | every slip without a result yet, on two processes; results are kept in out/slips.json |
| `make slips ARGS="NAME ..."` | those whose names begin so |
| `make slips ARGS="--survivors"` | once more what was not caught |
| `make slips ARGS="--again --document"` | everything anew, and this page |
| `make slips ARGS="--check"` | only look whether every slip can still be planted |

"""


_BLIND = """## Slips that nobody knew before

The list below says little by itself: it holds what was once missed, and each of that has a test now. Rounds of other
slips, written from the source without a look at the tests, say how much is caught beforehand. What survived a round got
its test, and the next round was of other slips. From 2026-11-28 to 29:

| rooms | caught of those that change something, round by round |
|---|---|
| all | 78 of 96, then 47 of 62 |
| visit, effects, devices, screens | 42 of 64, then 48 of 61 |
| queue, upstream, station, doctor, commands, sandbox (where little seemed tested) | 31 of 69, 16 of 35, 17 of 29 |
| the same rooms, mutants drawn at random by a seed | 65 of 77, 73 of 86, 43 of 47 |
| screens alone, QML and views | 24 of 43, 29 of 38, 22 of 36 |

So nine of ten slips at a random place behind the screens are noticed, and seven of ten that somebody thinks up for a
screen. Thin are: drawings, languages other than English on the walk over all screens, the automatic shopper and the
gallery, exceptions that are caught more widely than need be, and what only long journeys hold (`kiosk/app.py`,
`kiosk/app_services.py`, `kiosk/commands/queue.py`).

"""


def written(slips: Sequence[Slip], results: Iterable[Result]) -> str:
    known = {result.name: result for result in results}
    waiting = [slip.name for slip in slips if slip.name not in known]
    slips = [slip for slip in slips if slip.name in known]
    count = Counter(known[slip.name].verdict for slip in slips)
    telling = len(slips) - count[Verdict.EQUIVALENT]
    share = 100 * count[Verdict.CAUGHT] / telling
    summary = (
        f"Last run: {datetime.now(UTC):%Y-%m-%d}. {len(slips)} slips planted; {count[Verdict.EQUIVALENT]} of them "
        f"change nothing that anybody could notice; of the other {telling}, {count[Verdict.CAUGHT]} were caught "
        f"({share:.1f} %).\n"
    )
    lines = [_HEAD, _BLIND, summary]
    for verdict in (Verdict.SURVIVED, Verdict.UNRELIABLE, Verdict.DOES_NOT_LOAD):
        lines += [f"- {verdict}: `{slip.name}`" for slip in slips if known[slip.name].verdict is verdict]
    if waiting:
        lines += [f"- not planted yet since they were written or anchored anew: {', '.join(waiting)}"]
    for title in dict.fromkeys(_title(slip) for slip in slips):
        lines += ["", f"## {title}", "", "| slip | what it would do | noticed by |", "|---|---|---|"]
        lines += [_line(slip, known[slip.name]) for slip in slips if _title(slip) == title]
    return "\n".join(lines) + "\n"


def _title(slip: Slip) -> str:
    """The package: the first two folders."""
    *folders, _ = slip.file.split("/")
    return "/".join(folders[:2])


def _line(slip: Slip, result: Result) -> str:
    noticed = result.caught_by if result.verdict is Verdict.CAUGHT else f"{result.verdict}: {result.said}"
    return f"| {slip.name} (`{slip.file}`) | {slip.harm} | {noticed} |".replace("\n", " ")
