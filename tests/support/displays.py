"""A folder of connectors like /sys/class/drm."""

from pathlib import Path


def connectors(folder: Path, **states: str) -> Path:
    """Make the connectors of card0 in `folder`. `states`: by name with "_" for "-"; each has a mode."""
    for name, state in states.items():
        connector = folder / f"card0-{name.replace('_', '-')}"
        connector.mkdir()
        (connector / "status").write_text(f"{state}\n")
        (connector / "modes").write_text("1280x1024\n1024x768\n" if state == "connected" else "")
    (folder / "renderD128").mkdir()
    return folder
