"""The last pictures of the attract screen and of the closed one, as painted, for the support bundle.

Neither shows anything of a visit. The screen of a visit is never stored.
"""

from pathlib import Path

from devices.regular_files import read_regular

LARGEST = 1 << 24
"""Most bytes of a picture."""
FOLDER = "last-frames"
"""Folder of the pictures, in the state folder."""
NAMES = ("attract", "closed")
"""Screens that are stored."""
_PNG = b"\x89PNG\r\n\x1a\n"


def frame_file(state_dir: Path, screen: str) -> Path:
    """The PNG of this screen."""
    return state_dir / FOLDER / f"{screen}.png"


def kept_frames(state_dir: Path) -> dict[str, bytes]:
    """The existing pictures by file name.

    Root reads them from a folder of the terminal's user, so a link, which could lead to any file, is not followed.
    """
    kept = {}
    for file in (frame_file(state_dir, name) for name in NAMES):
        try:
            content = read_regular(file, LARGEST, follow=False)
        except OSError:
            continue
        if content.startswith(_PNG):
            kept[file.name] = content
    return kept
