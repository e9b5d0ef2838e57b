"""The terminal paints before it loads slow modules, and shows that it is not ready yet."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.commands.practice import surroundings
from tests.commands.first_frame import HEAVY
from tests.support.settings import settings_file

pytestmark = pytest.mark.long


def test_the_first_frame_is_the_attract_screen_that_nobody_can_touch_and_nothing_heavy_is_loaded_yet(
    tmp_path: Path,
) -> None:
    with surroundings(tmp_path) as around:
        file = settings_file(around, tmp_path / "kiosk.toml")
        done = subprocess.run(
            [sys.executable, "-m", "tests.commands.first_frame", str(file)],
            env=os.environ | {"QT_QUICK_BACKEND": "software"},
            capture_output=True,
            text=True,
            check=False,
            timeout=600,
        )
    assert done.stdout, done.stderr
    assert json.loads(done.stdout) == {
        "screen": "attract",
        "said": "この端末を準備しています。少しお待ちください。",
        "loaded": [],
    }


def test_what_is_called_heavy_is_what_a_working_terminal_loads() -> None:
    """Otherwise a renamed library would go unnoticed."""
    script = "import sys, json, kiosk.app_services; print(json.dumps(sorted(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True, timeout=600)
    assert {"cryptography", "joserfc", "requests", "sqlalchemy", "urllib3"} <= HEAVY & set(json.loads(done.stdout))
