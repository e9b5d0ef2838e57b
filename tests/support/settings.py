"""The settings file of a terminal that runs in a process of its own with a practice sandbox."""

from pathlib import Path

from kiosk.commands.practice import Surroundings


def settings_file(around: Surroundings, file: Path, more: str = "") -> Path:
    """Write it: enrolled, open day and night, upstream on loopback. `more`: further tables."""
    settings = around.settings
    file.write_text(
        f'campaign = "practice"\nhours = "24h"\nstate_dir = "{settings.state_dir}"\n'
        f'[trust]\nanchors = ["{settings.trust.anchors[0]}"]\n[upstream]\nurl = "{settings.upstream.url}"\n{more}'
    )
    return file
