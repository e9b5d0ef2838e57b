"""Everything in one run, on the disk of the working directory; about a minute. Prints tables with ratios."""

import tempfile
from pathlib import Path

from benchmarks import card, queue, start, touch
from benchmarks.document import signed_document
from benchmarks.timing import table
from devices.simulator import practice_cards


def main() -> None:
    here = Path("out")
    here.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="benchmarks-", dir=here) as name:
        folder = Path(name).absolute()
        cards = practice_cards(folder / "cards")
        print(table("one application accepted", queue.measure(folder, signed_document(cards))), "\n")
        print(table("one visit at the simulated card", card.measure(cards)), "\n")
        print(table("process start to painted frame", start.measure(folder), rates=False), "\n")
        print(touch.table(touch.measure(folder / "touch")))


main()
