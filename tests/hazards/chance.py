"""Visits with a random fault at a random command, one after the other at the same terminal.

More of them by hand: `python -m tests.hazards.chance 500`.
"""

import random
import sys
import tempfile
from collections import Counter
from pathlib import Path as FilePath

from devices.simulator import FaultyCard, SimulatedReader, Step, practice_cards
from devices.simulator.faults import NAMED
from kiosk.station.card_trust import CardTrust
from kiosk.visit.model import NoticeCode, Path, Screen
from tests.hazards.moments import STEPS
from tests.hazards.person import PINS, WRONG, Person, visit_cleanly
from tests.hazards.stage import Stage
from tests.visit.world import TIMEOUTS

FAULTS = sorted(set(NAMED) - {"slow"})
SILENT = {"silent", "deaf"}
LIES = {"63c0", "6983", "6984"}
HOLDERS = ("alice", "alice", "contact", "renewed", "next-generation", "one-try-left")
QUIRKS = ("first_6f00", "no_extended", "no_sfi")
MOST_COMMANDS = 18
"""Of the card with the fewest features."""
END = (Screen.NOTICE, Screen.RESULT, Screen.STATUS)


def visits(stage: Stage, count: int, chance: random.Random, counted: Counter[str]) -> Counter[str]:
    """`count` visits. Returns the number of each ending. Fails at any violation.

    `counted` receives the commands and the faults.
    """
    ended: Counter[str] = Counter()
    for number in range(count):
        ended[_visit(stage, chance)] += 1
        if number % 10 == 0:
            visit_cleanly(stage)
        counted["PINs entered"] += len(stage.ledger.entries)
        for step in Step:
            counted[f"{step} heard"] += len(stage.ledger.of(step))
        counted["signatures used"] += len(list(stage.ledger.signed))
        stage.ledger.forget()
    visit_cleanly(stage)
    return ended


def _visit(stage: Stage, chance: random.Random) -> str:
    name = chance.choice(FAULTS)
    at: Step | int = chance.choice(STEPS) if chance.random() < 0.5 else chance.randint(1, MOST_COMMANDS)
    always = chance.random() < 0.2
    holder = chance.choice(HOLDERS)
    quirks = {quirk: chance.random() < 0.2 for quirk in QUIRKS}
    card = FaultyCard(stage.new(holder).with_quirks(**quirks), NAMED[name], at, times=0 if always else 1)
    pin = PINS[holder] if chance.random() < 0.7 else WRONG
    person = Person(stage, chance.choice(list(Path)), pin)
    stage.hangs = lambda: name in SILENT and card.struck > 0
    person.go(lambda visit: visit.screen in END or stage.hangs(), card)
    if stage.hangs():
        stage.wait(max(TIMEOUTS.card_read, TIMEOUTS.signing))
        assert stage.visit.notice is not None
        assert stage.visit.notice.code is NoticeCode.READER_FAILED
    stage.ledger.check(stage.visit, card if name not in LIES or not always else None)
    told = stage.visit.notice.code if stage.visit.notice is not None else stage.screen
    stage.hangs = lambda: False
    person.leaves()
    assert not card.powered
    return told.value


def main() -> None:
    count, seed = int(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 1
    with tempfile.TemporaryDirectory() as folder:
        cards = practice_cards(FilePath(folder))
        reader = SimulatedReader()
        stage = Stage(reader, reader, cards, CardTrust.load([cards.ca_file], ()))
        counted: Counter[str] = Counter()
        ended = visits(stage, count, random.Random(seed), counted)  # noqa: S311 -- chosen, not secret
        stage.stop()
    counted["restarts asked for"] = stage.ledger.restarts
    print(f"{count} visits with a fault (seed {seed})")  # noqa: T201
    for told, times in ended.most_common():
        print(f"{times:5}  {told}")  # noqa: T201
    print(", ".join(f"{what}: {how_many}" for what, how_many in counted.items()))  # noqa: T201


if __name__ == "__main__":
    main()
