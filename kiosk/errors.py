"""The exception whose message is shown to a person."""


class KioskError(Exception):
    """An error that a technician can correct. The message is one line and says what to do; commands exit 1 with it."""
