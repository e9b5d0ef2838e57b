"""The last pictures of the first screen and of the closed one, as they were painted: for the support bundle.

Nothing of a visit is on either. A screen of a visit is never kept.
"""

from pathlib import Path

FOLDER = "last-frames"
NAMES = ("attract", "closed")


def frame_file(state_dir: Path, screen: str) -> Path:
    """The PNG of this screen."""
    return state_dir / FOLDER / f"{screen}.png"


def kept_frames(state_dir: Path) -> list[Path]:
    """Those that are there."""
    return [file for name in NAMES if (file := frame_file(state_dir, name)).is_file()]
