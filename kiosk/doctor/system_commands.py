"""Output of commands of the system, such as timedatectl and systemctl."""

import subprocess

COMMAND_SECONDS = 10.0
"""Time-out of a command, in seconds."""


def answer_of(*command: str) -> str:
    """Standard output of a command; "" if it is missing or does not end within `COMMAND_SECONDS`."""
    return output_of(*command) or ""


def output_of(*command: str) -> str | None:
    """Standard output of a command; None if it is missing or does not end within `COMMAND_SECONDS`."""
    try:
        return subprocess.run(  # noqa: S603 - fixed commands without input from outside
            command, capture_output=True, text=True, check=False, timeout=COMMAND_SECONDS
        ).stdout
    except (OSError, subprocess.SubprocessError):
        return None
