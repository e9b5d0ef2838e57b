"""A process that is a terminal for one visit: `python -m tests.journeys.one_visit CONFIG CARDS ID CODE PIN`.

ID, code and PIN are passed reversed, so that the process contains them only where the terminal stores them. After it
has printed the name of a moment (`typed`, `result`, `wiped`) it waits for a line on standard input. The card is on the
reader.
"""

import sys
from dataclasses import dataclass
from pathlib import Path

from devices.simulator import PracticeSet, practice_cards
from kiosk.station.configured_reader import configured_reader
from kiosk.station.settings import Settings, load_settings
from kiosk.visit.events import Next, PinConfirmed, PinLength
from kiosk.visit.model import Screen
from tests.journeys.inside import Inside
from ui.window import create_application


@dataclass(frozen=True)
class Shop:
    settings: Settings
    folder: Path

    @property
    def cards(self) -> PracticeSet:
        """Loaded on demand: only the reader knows the card of this visit."""
        return practice_cards(self.folder)


def main(config: str, cards: str, identifier: str, code: str, pin: str) -> None:
    create_application()
    settings = load_settings(Path(config))
    inside = Inside(Shop(settings, Path(cards)), reader=configured_reader(settings))
    try:
        inside.to_card()
        inside.until_screen(Screen.ITEMS)
        inside.fill_in(reversed(identifier), reversed(code), "")
        inside.until_screen(Screen.PIN)
        _wait_at("typed", inside)
        for digit in reversed(pin):
            inside.post(PinLength(inside.terminal.pin.press(int(digit))))
        inside.post(PinConfirmed())
        inside.until_screen(Screen.RESULT)
        _wait_at("result", inside)
        inside.post(Next())
        inside.until(lambda: inside.visit.card is None)
        _wait_at("wiped", inside)
    finally:
        inside.terminal.close()


def _wait_at(moment: str, inside: Inside) -> None:
    inside.rest(1)
    sys.stdout.write(f"{moment}\n")
    sys.stdout.flush()
    sys.stdin.readline()


if __name__ == "__main__":
    main(*sys.argv[1:])
