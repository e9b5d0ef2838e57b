"""What the terminal asks of systemd as its own user, as far as polkit lets it: packaging/files/.../50-kiosk-*.rules."""

import subprocess

SYSTEMCTL = ("/usr/bin/systemctl", "--no-ask-password")
TIMEOUT_SECONDS = 10.0


def systemctl(*words: str) -> None:
    """Raises OSError where systemd refuses, with its first line."""
    try:
        done = subprocess.run(  # noqa: S603 - our own words
            [*SYSTEMCTL, *words], capture_output=True, check=False, timeout=TIMEOUT_SECONDS, text=True
        )
    except subprocess.TimeoutExpired:
        raise OSError(None, "systemd does not answer") from None
    if done.returncode != 0:
        said = done.stderr.strip().splitlines()
        raise OSError(None, said[0][:120] if said else f"systemctl {words[0]} failed")
