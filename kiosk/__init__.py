"""The terminal's program without its screens (`ui`) and devices (`devices`)."""

SOFTWARE = "0.1.0"
"""The version that claims, heartbeats and the journal name; the package's own (pyproject.toml)."""
