"""What the terminal does, without Qt and without PC/SC."""

SOFTWARE = "0.1.0"
"""The version that claims, heartbeats and the journal name; the package's own (pyproject.toml)."""
