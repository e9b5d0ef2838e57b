"""`python -m devices.simulator --card NAME`: lay a practice card into the virtual reader of a running pcscd."""

import argparse
import os
import signal
import sys
from dataclasses import fields
from pathlib import Path
from typing import NoReturn

from devices.simulator.chip import SimulatedCard
from devices.simulator.content import Quirks
from devices.simulator.faults import NAMED, FaultyCard, Step
from devices.simulator.practice import PRACTICE_CARD_NAMES, PracticeFolderDamaged, practice_cards
from devices.simulator.vpcd import DEFAULT_PORT, NobodyListens, VirtualReaderLink

LAST_PORT = 65535
"""Largest TCP port."""


def _default_folder() -> Path:
    base = os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share"
    return Path(base) / "mynapoint-kiosk"


def _port(text: str) -> int:
    port = int(text)
    if not 0 < port <= LAST_PORT:
        raise argparse.ArgumentTypeError(f"a port is between 1 and {LAST_PORT}")
    return port


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m devices.simulator", description=__doc__)
    parser.add_argument("--card", required=True, choices=PRACTICE_CARD_NAMES)
    parser.add_argument("--port", type=_port, default=DEFAULT_PORT, help="where the virtual reader listens")
    parser.add_argument("--folder", type=Path, default=_default_folder(), help="where the practice cards are kept")
    parser.add_argument(
        "--quirk",
        action="append",
        default=[],
        choices=[quirk.name for quirk in fields(Quirks)],
        help="how the card differs from the best ones; may be repeated",
    )
    parser.add_argument("--fault", choices=sorted(NAMED), help="what goes wrong, once (docs/hazards.md)")
    parser.add_argument("--at", type=_place, default=Step.VERIFY, help="at which command: a step's name, or a number")
    return parser.parse_args()


def _place(text: str) -> Step | int:
    if text.isdecimal() and int(text) > 0:
        return int(text)
    try:
        return Step(text)
    except ValueError:
        steps = ", ".join(step for step in Step if step is not Step.OTHER)
        raise argparse.ArgumentTypeError(f"a step ({steps}), or a number from 1") from None


def _leave(_signal: int, _frame: object) -> NoReturn:
    raise SystemExit(0)


def main() -> int:
    """Serve until the reader goes away, SIGTERM or SIGINT; returns the exit code."""
    arguments = _arguments()
    signal.signal(signal.SIGTERM, _leave)
    signal.signal(signal.SIGINT, _leave)
    try:
        cards = practice_cards(arguments.folder)
        card: SimulatedCard = cards.card(arguments.card).with_quirks(**dict.fromkeys(arguments.quirk, True))
        if arguments.fault:
            card = FaultyCard(card, NAMED[arguments.fault], arguments.at)
        with VirtualReaderLink(card, arguments.port) as link:
            words = ["card", card.name, *(["PIN", cards.pin(card.name)] if cards.pin(card.name) else [])]
            print(*words, "CA", cards.ca_file, flush=True)  # noqa: T201 -- a command's output
            link.serve()
    except (NobodyListens, PracticeFolderDamaged) as error:
        print(error, file=sys.stderr)  # noqa: T201
        return 1
    except OSError as error:
        print(f"the practice cards cannot be kept: {error}; give another --folder", file=sys.stderr)  # noqa: T201
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
