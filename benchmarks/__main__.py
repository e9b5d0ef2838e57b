"""Runs all benchmarks on the disk of the working directory, in about three minutes. Prints tables with ratios."""

import os
import tempfile
from pathlib import Path

from benchmarks import addresses, card, card_wire, effort, loading, queue, queue_open, speech, start, touch
from benchmarks.document import signed_document
from benchmarks.timing import table
from devices.simulator import practice_cards

QUIET = 0.5
"""Load average of the last minute above which other programs distort the figures."""


def main() -> None:
    # The figures are for painting without a display, even if one exists.
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    if os.getloadavg()[0] > QUIET:
        print(f"other programs are busy here (load {os.getloadavg()[0]:.1f}): measure again when they are done\n")
    here = Path("out")
    here.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="benchmarks-", dir=here) as name:
        folder = Path(name).absolute()
        cards = practice_cards(folder / "cards")
        print(queue.tables(folder, signed_document(cards)), "\n")
        print(queue_open.table(folder), "\n")
        print(table("one visit at the simulated card", card.measure(cards)), "\n")
        print(card_wire.report(), "\n")
        print(table(addresses.TITLE, addresses.measure(folder / "upstream"), rates=False), "\n")
        print(table("process start to painted frame", start.measure(folder), rates=False), "\n")
        print(loading.table(loading.measure()), "\n")
        print(touch.table(touch.measure(folder / "touch")), "\n")
        print(speech.table(speech.measure(folder)), "\n")
        print(effort.table(effort.measure(folder / "effort")))


main()
