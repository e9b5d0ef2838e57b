"""The session from which the package is installed: the terminal's start would end a login on tty1."""

import re
import subprocess
from pathlib import Path

import pytest

pytestmark = pytest.mark.long

POSTINST = Path(__file__).parents[2] / "packaging/debian/mynapoint-kiosk.postinst"
SEEN = re.search(r"^at_first_console\(\) \{.*?^\}", POSTINST.read_text(), re.MULTILINE | re.DOTALL)
NO_TERMINAL, TTY1, TTY2, PSEUDO = 0, 1025, 1026, 34816


@pytest.mark.parametrize(
    ("terminals", "first"),
    [
        ([PSEUDO, PSEUDO, TTY1, TTY1], True),  # apt runs dpkg on a pseudo-terminal, and so does sudo
        ([TTY1, TTY1, TTY1], True),
        ([PSEUDO, PSEUDO, TTY2], False),
        ([PSEUDO, NO_TERMINAL], False),  # ssh
        ([NO_TERMINAL], False),
    ],
)
def test_a_login_at_the_first_console_is_seen(tmp_path: Path, terminals: list[int], first: bool) -> None:
    """`terminals`: of the script and of its parent processes, as in /proc."""
    assert SEEN is not None
    numbers = ["$$", *(str(9000 + number) for number in range(1, len(terminals)))]
    proc = "\n".join(
        f'mkdir -p "$PROC/{pid}"; echo "{pid} (of (any) name) S {parent} 7 7 {terminal} 7 0" >"$PROC/{pid}/stat"'
        for pid, parent, terminal in zip(numbers, [*numbers[1:], "1"], terminals, strict=True)
    )
    done = subprocess.run(
        ["/bin/sh", "-euc", f"{SEEN[0]}\nPROC={tmp_path}\n{proc}\nat_first_console"], check=False, timeout=600
    )
    assert done.returncode == (0 if first else 1)
