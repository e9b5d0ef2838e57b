"""The one exception that a person reads."""


class KioskError(Exception):
    """Something a technician can put right. The message is one line and says what to do; commands exit 1 with it."""
