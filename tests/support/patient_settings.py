"""Settings of a terminal on a machine that may be many times slower than a terminal."""

TIMEOUTS = {"card_read": 60.0, "signing": 60.0, "accepting": 60.0, "receipt": 60.0, "status": 60.0}
"""The longest that a visit may wait for card, disk and upstream, in seconds. After the usual time for a receipt a
visit ends with its application queued, instead of applied for."""
