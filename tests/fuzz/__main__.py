"""`make fuzz`: every target in turn for a given time, guided by coverage. Findings are written to files.

Exit code 1 if there are findings.
"""

# ruff: noqa: T201 -- a command's output

import argparse
import logging
import os
import sys
import time
import traceback
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import Any

from hypothesis import given, settings

from tests.fuzz.corpus import Script, kept
from tests.fuzz.guide import Coverage, Pool
from tests.fuzz.targets import TARGETS, Target

TURN_SECONDS = 2.0
OUT = Path("out/fuzz")
MOST_FINDINGS = 20
"""Per target; further ones are probably repetitions."""


@dataclass
class Campaign:
    """One target during a run."""

    target: Target
    random: Random
    executions: int = 0
    cpu_seconds: float = 0.0
    findings: dict[str, Script] = field(default_factory=dict)
    """The script, by place and kind of its failure."""

    def __post_init__(self) -> None:
        self.coverage = Coverage()
        self.pool = Pool(self.random)
        self._script: Script = ()

        @settings(database=None, deadline=None)
        @given(self.target.scripts)
        def fuzzed(script: Script) -> None:
            self._script = script
            with self.coverage.watching():
                self.target.play(script)

        with_hypothesis: Any = fuzzed  # an attribute added by `given`, unknown to its types
        self._fuzz = with_hypothesis.hypothesis.fuzz_one_input

    def replay(self) -> None:
        """Kept inputs come first, so that their coverage is not new any more."""
        for script in kept(self.target.name).values():
            self._script = script
            try:
                with self.coverage.watching():
                    self.target.play(script)
            except Exception as error:  # noqa: BLE001 - every exception is a finding
                self._found(error)
            self.coverage.learn()
            self.executions += 1

    def turn(self, seconds: float) -> None:
        """Continue for `seconds`."""
        until = time.monotonic() + seconds
        began = time.process_time()
        while time.monotonic() < until:
            buffer = self.pool.next()
            self.executions += 1
            try:
                used = self._fuzz(buffer)
            except Exception as error:  # noqa: BLE001 - every exception is a finding
                self._found(error)
                continue
            if used is not None and self.coverage.learn():
                self.pool.keep(used)
                self._write("new", self._script)
        self.cpu_seconds += time.process_time() - began

    def _found(self, error: Exception) -> None:
        where = traceback.extract_tb(error.__traceback__)[-1]
        name = f"{type(error).__name__} in {where.name}, {Path(where.filename).name}:{where.lineno}"
        if name not in self.findings and len(self.findings) < MOST_FINDINGS:
            self.findings[name] = self._script
            file = self._write("found", self._script, f"{name}: {error}")
            print(f"\nFOUND by {self.target.name}: {name}: {error}\n  {file}", flush=True)

    def _write(self, kind: str, script: Script, remark: str = "") -> Path:
        folder = OUT / self.target.name
        folder.mkdir(parents=True, exist_ok=True)
        file = folder / f"{kind}-{self.executions:07}.txt"
        remarks = [f"# {line}" for line in remark.splitlines()]
        file.write_text("\n".join([*remarks, *script]) + "\n", encoding="utf-8")
        return file


def report(campaigns: list[Campaign]) -> str:
    """One line per target."""
    head = f"{'':<14}{'executions':>12}{'per CPU s':>12}{'line steps':>12}{'kept':>8}{'findings':>10}"
    lines = [
        f"{each.target.name:<14}{each.executions:>12}{each.executions / max(each.cpu_seconds, 1e-9):>12.0f}"
        f"{len(each.coverage.known):>12}{len(each.pool):>8}{len(each.findings):>10}"
        for each in campaigns
    ]
    executions = sum(each.executions for each in campaigns)
    seconds = sum(each.cpu_seconds for each in campaigns)
    findings = sum(len(each.findings) for each in campaigns)
    total = f"{'all':<14}{executions:>12}{executions / max(seconds, 1e-9):>12.0f}{'':>20}{findings:>10}"
    return "\n".join([head, *lines, total])


def main() -> int:
    """Returns the exit code."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__)
    parser.add_argument("--minutes", type=float, default=float(os.environ.get("FUZZ_MINUTES", "10")))
    parser.add_argument("--target", action="append", choices=[target.name for target in TARGETS], default=[])
    parser.add_argument(
        "--seed", type=int, default=None, help="repeats the inputs of an earlier run; their number depends on the time"
    )
    arguments = parser.parse_args()
    seed = arguments.seed if arguments.seed is not None else int.from_bytes(os.urandom(4))
    logging.getLogger().addHandler(logging.NullHandler())  # the program's log under a fuzzed service is irrelevant
    print(f"seed {seed}, {arguments.minutes:g} minutes", flush=True)
    chosen = [target for target in TARGETS if not arguments.target or target.name in arguments.target]
    campaigns = [Campaign(target, Random(f"{seed} {target.name}")) for target in chosen]  # noqa: S311
    for campaign in campaigns:
        campaign.replay()
    until = time.monotonic() + 60 * arguments.minutes
    while (left := until - time.monotonic()) > 0:
        for campaign in campaigns:
            campaign.turn(min(TURN_SECONDS, left / len(campaigns)))
    print(report(campaigns))
    return int(any(campaign.findings for campaign in campaigns))


if __name__ == "__main__":
    sys.exit(main())
