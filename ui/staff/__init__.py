"""The areas for staff and technicians on the screen: words, what QML sees, and the gesture that opens them."""
