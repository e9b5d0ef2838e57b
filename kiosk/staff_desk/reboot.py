"""Starting the machine anew. polkit lets the terminal's user do it: packaging/files/.../50-kiosk-reboot.rules."""

import subprocess

COMMAND = ("/usr/bin/systemctl", "--no-ask-password", "reboot")
TIMEOUT_SECONDS = 10.0


def reboot() -> None:
    """Ask systemd for it. Raises OSError where it refuses."""
    try:
        done = subprocess.run(COMMAND, capture_output=True, check=False, timeout=TIMEOUT_SECONDS, text=True)  # noqa: S603
    except subprocess.TimeoutExpired:
        raise OSError(None, "systemd does not answer") from None
    if done.returncode != 0:
        raise OSError(
            None, done.stderr.strip().splitlines()[0][:120] if done.stderr.strip() else "systemctl reboot failed"
        )
