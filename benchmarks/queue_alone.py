"""The queue's tables only: `python -m benchmarks.queue_alone`; 30 seconds, on the disk of the working directory."""

import tempfile
from pathlib import Path

from benchmarks import queue, queue_open
from benchmarks.document import signed_document
from devices.simulator import practice_cards


def main() -> None:
    here = Path("out")
    here.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="benchmarks-", dir=here) as name:
        folder = Path(name).absolute()
        print(queue.tables(folder, signed_document(practice_cards(folder / "cards"))), "\n")
        print(queue_open.table(folder))


if __name__ == "__main__":
    main()
