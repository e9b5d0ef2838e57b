"""Sixty visits, each with another fault at another command, at one terminal: no fault affects a later visit."""

import os
import random
from collections import Counter

from tests.hazards.chance import visits
from tests.hazards.stage import Stage

COUNT = int(os.environ.get("HAZARD_VISITS", "60"))


def test_random_faults_in_consecutive_visits(stage: Stage) -> None:
    ended = visits(stage, COUNT, random.Random(20221), Counter())  # noqa: S311 -- chosen, not secret
    assert ended.total() == COUNT
    assert {"result", "answer_lost", "read_failed"} <= set(ended), "the faults must affect some visits, and not all"
