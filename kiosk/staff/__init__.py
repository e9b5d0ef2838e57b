"""The areas for shop staff and technicians on the terminal's own screen, as a pure machine like `kiosk.visit`.

`kiosk.staff_desk` carries its effects out, `ui.staff` shows it.
"""
