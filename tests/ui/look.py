"""What the eye finds, for whoever works on a screen.

python -m tests.ui.look [--terminal T] [--language L] [--size S] [--low-reach] [MOMENT ...]
"""

import os
import sys
from argparse import ArgumentParser
from dataclasses import replace

from kiosk.visit.model import LANGUAGES, Display, TextSize
from tests.ui import layout
from tests.ui.stage import all_moments, moment, play
from ui.gallery.gallery import profile_codes


def main() -> int:
    parser = ArgumentParser(prog="python -m tests.ui.look", description=__doc__)
    parser.add_argument("moments", nargs="*")
    parser.add_argument("--terminal", choices=profile_codes(), default="carrier-counter")
    parser.add_argument("--language", choices=LANGUAGES, default="ja")
    parser.add_argument("--size", type=TextSize, choices=list(TextSize), default=TextSize.NORMAL)
    parser.add_argument("--low-reach", action="store_true")
    options = parser.parse_args()
    found = 0
    with play(moment("attract", options.language), options.terminal) as stage:
        for name, visit in all_moments().items():
            if options.moments and name not in options.moments:
                continue
            stage.open(
                replace(visit, language=options.language, display=Display(options.size, low_reach=options.low_reach))
            )
            for problem in layout.findings(stage.window.window, stage.px_per_mm):
                found += 1
                print(f"{name}: {problem}")  # noqa: T201 - a command
            for warning in stage.window.warnings:
                print(f"{name}: {warning}")  # noqa: T201 - a command
            stage.window.warnings.clear()
    return 1 if found else 0


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.exit(main())
