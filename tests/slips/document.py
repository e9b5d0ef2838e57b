"""Writes docs/slips.md from the results of a run."""

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime

from tests.slips.field import ROOT, Result, Verdict
from tests.slips.slip import Slip

DOCUMENT = ROOT / "docs" / "slips.md"

_HEAD = """# Slips: whether the tests detect mistakes

A slip is a small wrong change to this program (a boundary, a dropped line, a wrong constant, two arguments exchanged),
with its harm to a person. `make slips` plants each slip alone in a copy of the tree and runs the tests that mirror the
file, then those of its room, until one fails (with `--narrow`, as in the last run, only the former). A test that also
fails without the slip does not count. Tests that compare a generated document with the code are left out: they fail
with every change and name no behaviour.

The slips are data: `tests/slips/entries/`, one file per room. A slip names the text that it replaces; if the code has
changed and the text does not occur exactly once, the run stops and names the entry.

| | |
|---|---|
| `make slips` | every slip without a result yet, on two processes; results are kept in out/slips.json |
| `make slips ARGS="NAME ..."` | slips whose name begins with one of these |
| `make slips ARGS="--survivors"` | also the slips that survived before |
| `make slips ARGS="--again --document"` | all slips again, and this page |
| `make slips ARGS="--check"` | only checks that every slip can be planted; part of `make check` |

"""


_BLIND = """## Slips written without knowledge of the tests

The list below contains slips that were once missed and have a test now, so its share of detected slips says little.
Rounds of other slips, written from the source without looking at the tests, show the share detected beforehand. Each
survivor of a round got a test, and the next round used other slips. From 2026-11-28 on:

| rooms | detected, of those that change something, round by round |
|---|---|
| all | 78 of 96, then 47 of 62 |
| visit, effects, devices, screens | 42 of 64, then 48 of 61 |
| queue, upstream, station, doctor, commands, sandbox (where little seemed tested) | 31 of 69, 16 of 35, 17 of 29 |
| the same rooms, mutants drawn at random by a seed | 65 of 77, 73 of 86, 43 of 47 |
| screens alone, QML and views | 24 of 43, 29 of 38, 22 of 36 |
| screens, speech and the automatic shopper, at places without a slip so far | 12 of 23, 20 of 40, 20 of 32 |
| QML of the screens, mutants drawn at random by a seed, at such places | 17 of 29, 22 of 35, 15 of 31, 23 of 42 |
| commands, doctor, staff areas and `kiosk/`, drawn likewise, by tests without a window | 18 of 35 |
| all others, at such places | 26 of 35 |
| all others, mostly in files without any slip, by the tests that name the code | 17 of 46, then 14 of 30 |
| `kiosk/` and `devices/`, drawn at random, at places without a slip | 31 of 52, then 22 of 45, 13 of 25, 8 of 14 |
| Python of `ui/`, programs of `packaging/`, drawn likewise, by the nearest tests | 22 of 49, then 11 of 21 |
| the whole program, at places drawn at random; most survivors of the nearest tests by the whole suite | 41 of 54 |

So nine of ten slips at a random place behind the screens are detected, and seven of ten written slips at a screen.
Where no slip had been planted before, the nearest tests detect half of them, behind the screens up to three of four,
and in files that no slip had reached less than half: there each new test finds the slips of its kind, and no others.
Tables cover four kinds as a whole: arguments that are left out where the program is put together
(`tests/app/test_given_arguments.py`), small files damaged in any way (`tests/station/test_kept_files.py`), work in the
background that fails (`tests/effects/test_failed_rounds.py`), and what a terminal does at its start without one of its
parts (`tests/app/test_start.py`).
`tests/commands/test_passed_on.py` and `test_sandbox_commands.py` have such tables for all commands (options, usage,
streams, exit codes, what each passes on), `tests/staff_desk/test_hands.py` and `test_effects.py` for pages, actions and
effects of the staff areas, `tests/ui/staff/test_view.py` for what their pages show,
`tests/ui/views/test_words_of_each_case.py` for the words of each case,
`tests/ui/gallery/test_moments.py` for the moments of the gallery,
`tests/ui/automatic_shopper/test_parts.py` for the parts of the automatic shoppers, and
`tests/packaging/test_shell_programs.py` and `test_python_programs.py` for the programs of `packaging/`.
Since the last of these rounds each look at a screen finds a drawing or a box that strays, is out of shape or stands
over words (`tests/ui/drawings_in_place.py`), and words at the edge of the panel or too near to what is beside them,
controls of a row or a column that are not alike, and texts of a column that begin at different places
(`tests/ui/arrangement.py`). The walk over every moment finds letters of another size or weight than their kind has, and
a control that no moment shows. The lines of a doctor's report are compared as a whole, for single checks
(`tests/doctor/test_words.py`), for each planted fault and for a healthy terminal (`tests/doctor/planted_words.py`).
Weakly tested are: details of drawings, languages other than English in the walk over all screens, the automatic
shopper at real screens, exception handlers that catch too much or too little, and words of errors that a command
prints.

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
        f"change nothing noticeable; of the other {telling}, {count[Verdict.CAUGHT]} were caught "
        f"({share:.1f} %).\n"
    )
    lines = [_HEAD, _BLIND, summary]
    for verdict in (Verdict.SURVIVED, Verdict.UNRELIABLE, Verdict.DOES_NOT_LOAD):
        lines += [f"- {verdict}: `{slip.name}`" for slip in slips if known[slip.name].verdict is verdict]
    if waiting:
        lines += [f"- not planted yet since they were written or anchored again: {', '.join(waiting)}"]
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
