"""The work of the commands of `kiosk.cli`, one file for each kind."""
