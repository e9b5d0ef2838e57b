"""What the terminal does, without Qt and without PC/SC."""

from importlib.metadata import version

SOFTWARE = version("mynapoint-kiosk")
"""The version that claims, heartbeats and the journal name."""
