"""The areas for shop staff and technicians on the screen: effects of the pure machine in `kiosk.staff`.

`desk.StaffDesk` runs the machine, `hands.Hands` reads facts for pages and carries actions out.
"""
