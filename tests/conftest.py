"""For every test: no display, a private namespace with its own pcscd, the practice cards."""

import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"

pytest_plugins = ["tests.support.pcscd"]
