"""What the commands of `kiosk.cli` do, one file for each kind of work."""
