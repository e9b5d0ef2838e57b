"""`make slips`: plants each slip of `entries/` in a copy of the tree, runs the tests, and reports which test failed.

Not part of `make test`: it takes an hour. out/slips.json keeps the results, so that a stopped run can continue
(`--again` discards them), and `--document` writes docs/slips.md from all results.
"""

import argparse
import json
import sys
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, replace
from pathlib import Path
from queue import SimpleQueue
from tempfile import TemporaryDirectory

from tests.slips.document import DOCUMENT, written
from tests.slips.field import ROOT, Field, Result, Verdict
from tests.slips.slip import NotPlantable, Slip, load

KEPT = ROOT / "out" / "slips.json"


def main() -> int:
    options = _options()
    slips = load()
    lost = list(_not_plantable(slips))
    for problem in lost:
        sys.stderr.write(f"{problem}\n")
    if lost or options.check:
        return 1 if lost else 0
    kept = _read()
    chosen = [slip for slip in slips if _chosen(slip, options, kept)]
    _run(chosen, kept, workers=options.workers, seconds=options.seconds, wider=not options.narrow)
    results = [kept[slip.name] for slip in slips if slip.name in kept and kept[slip.name].digest == slip.digest]
    for verdict in Verdict:
        names = [result.name for result in results if result.verdict is verdict]
        say(f"{verdict}: {len(names)} {'' if verdict is Verdict.CAUGHT else ' '.join(names)}")
    if options.document:
        DOCUMENT.write_text(written(slips, results), encoding="utf-8")
    return 1 if any(result.verdict is Verdict.SURVIVED for result in results) else 0


def say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.slips", description=__doc__)
    parser.add_argument("names", nargs="*", help="only slips whose name or file begins with this")
    parser.add_argument("--survivors", action="store_true", help="also slips that survived last time")
    parser.add_argument("--again", action="store_true", help="also slips that have a result")
    parser.add_argument("--narrow", action="store_true", help="only the tests that a slip names, not those of its room")
    parser.add_argument("--check", action="store_true", help="only check that every slip can be planted")
    parser.add_argument("--document", action="store_true", help="write docs/slips.md")
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--seconds", type=int, default=400, help="time-out for the tests of one slip")
    return parser.parse_args()


def _not_plantable(slips: Iterable[Slip]) -> Iterable[str]:
    for slip in slips:
        try:
            slip.planted((ROOT / slip.file).read_text(encoding="utf-8"))
        except (NotPlantable, FileNotFoundError) as problem:
            yield f"{slip.name}: {problem}"
        for test in (*slip.tests, *slip.room):
            if not (ROOT / test.partition("::")[0]).exists():
                yield f"{slip.name}: there is no {test}"


def _chosen(slip: Slip, options: argparse.Namespace, kept: dict[str, Result]) -> bool:
    if options.names and not any(text.startswith(tuple(options.names)) for text in (slip.name, slip.file)):
        return False
    known = kept.get(slip.name)
    if options.again or known is None or known.digest != slip.digest:
        return True
    return bool(options.survivors) and known.verdict not in {Verdict.CAUGHT, Verdict.EQUIVALENT}


def _run(slips: list[Slip], kept: dict[str, Result], *, workers: int, seconds: int, wider: bool) -> None:
    free: SimpleQueue[Field] = SimpleQueue()

    def judged(slip: Slip) -> Result:
        field = free.get()
        try:
            return field.judge(slip, wider=wider)
        finally:
            free.put(field)

    with TemporaryDirectory(prefix="slips-") as folder, ThreadPoolExecutor(workers) as pool:
        for number in range(min(workers, len(slips))):
            place = Path(folder) / str(number)
            place.mkdir()
            free.put(Field(place, seconds=seconds))
        for result in pool.map(judged, slips):
            say(f"{result.verdict:12} {result.name}: {result.caught_by} {result.said[:150]}")
            kept[result.name] = result
            _keep(kept)
        if slips:
            _confirm(free.get(), slips, kept)


def _confirm(field: Field, slips: list[Slip], kept: dict[str, Result]) -> None:
    """A test that also fails without a slip has not detected one."""
    caught = [kept[slip.name] for slip in slips if kept[slip.name].verdict is Verdict.CAUGHT]
    failing = field.failing(dict.fromkeys(result.caught_by for result in caught)) if caught else set()
    for result in caught:
        if result.caught_by in failing:
            say(f"{Verdict.UNRELIABLE:12} {result.name}: {result.caught_by} fails without it, too")
            kept[result.name] = replace(result, verdict=Verdict.UNRELIABLE)
    _keep(kept)


def _keep(kept: dict[str, Result]) -> None:
    KEPT.parent.mkdir(exist_ok=True)
    KEPT.write_text(json.dumps([asdict(each) for each in kept.values()], indent=1), encoding="utf-8")


def _read() -> dict[str, Result]:
    if not KEPT.exists():
        return {}
    found = json.loads(KEPT.read_text(encoding="utf-8"))
    return {each["name"]: Result(**{**each, "verdict": Verdict(each["verdict"])}) for each in found}


if __name__ == "__main__":
    sys.exit(main())
