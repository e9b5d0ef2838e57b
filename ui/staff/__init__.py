"""The areas for staff and technicians on the screen: texts, view model, and the gesture that opens them."""
