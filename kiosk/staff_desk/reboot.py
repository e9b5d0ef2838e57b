"""Starting the machine anew. polkit lets the terminal's user do it: packaging/files/.../50-kiosk-reboot.rules."""

from kiosk.station.systemd import systemctl


def reboot() -> None:
    """Ask systemd for it. Raises OSError where it refuses."""
    systemctl("reboot")
