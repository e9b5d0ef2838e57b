"""For every test: no display, a private namespace with its own pcscd, the practice cards, a print service."""

import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"

pytest_plugins = ["tests.support.cups", "tests.support.pcscd"]
