"""What the areas for staff and technicians do: the desk that steps `kiosk.staff`, and the hands that carry it out."""
