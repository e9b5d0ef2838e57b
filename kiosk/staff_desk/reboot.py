"""Reboot of the machine. The polkit rule 50-kiosk-reboot.rules of the package allows it to the terminal's user."""

from kiosk.station.systemd import systemctl


def reboot() -> None:
    """Ask systemd to reboot. Raises OSError if it refuses."""
    systemctl("reboot")
