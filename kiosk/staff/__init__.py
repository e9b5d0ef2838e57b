"""The areas for shop staff and technicians on the terminal's own screen, as a pure machine like `kiosk.visit`.

Nothing here does anything: `kiosk.staff_desk` carries the effects out, `ui.staff` says it in words.
"""
