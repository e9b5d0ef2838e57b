"""Requests to systemd as the terminal's own user, as allowed by polkit: packaging/files/.../50-kiosk-*.rules."""

import subprocess

SYSTEMCTL = ("/usr/bin/systemctl", "--no-ask-password")
"""The command, without password prompts."""
TIMEOUT_SECONDS = 10.0
"""Time-out of a request."""


def systemctl(*words: str) -> None:
    """Run systemctl with these arguments. Raises OSError, with the first line of its error."""
    try:
        done = subprocess.run(  # noqa: S603 - our own words
            [*SYSTEMCTL, *words], capture_output=True, check=False, timeout=TIMEOUT_SECONDS, text=True
        )
    except subprocess.TimeoutExpired:
        raise OSError(None, "systemd does not answer") from None
    if done.returncode != 0:
        said = done.stderr.strip().splitlines()
        raise OSError(None, said[0][:120] if said else f"systemctl {words[0]} failed")
