"""The commands of `kiosk recordings`, for a language without a synthetic voice."""

from pathlib import Path
from typing import Annotated

import typer

from kiosk.cli.common import AsJson, ConfigFile, say
from kiosk.errors import KioskError

Folder = Annotated[Path, typer.Argument(help="The folder of the recordings (docs/recordings.md).")]

recordings_app = typer.Typer(no_args_is_help=True, help="Recordings of a person, for a language that no voice speaks.")


@recordings_app.command("list")
def recordings_list(
    folder: Folder,
    language: Annotated[str, typer.Option(help="Of what is recorded.")] = "th",
    config: ConfigFile = None,
    as_json: AsJson = False,
) -> None:
    """Write the manifest: every text to record for this terminal's campaign, with the name of its file."""
    from kiosk.commands import recordings
    from kiosk.station.settings import load_settings

    manifest = recordings.write_list(folder, language, load_settings(config).load_campaign())
    letters = sum(map(len, manifest.clips.values()))
    say(
        [f"{folder}: {len(manifest.clips)} clips to record, {letters} letters"],
        {"folder": str(folder), "clips": len(manifest.clips), "letters": letters},
        as_json=as_json,
    )


@recordings_app.command("check")
def recordings_check(folder: Folder, config: ConfigFile = None, as_json: AsJson = False) -> None:
    """Check that each clip exists, has the right format, and is neither clipped nor too loud or too quiet."""
    from kiosk.commands import recordings
    from kiosk.station.settings import load_settings

    faults = recordings.check(folder, load_settings(config).load_campaign())
    said = [f"{each.clip}: {each.what}" for each in faults] or ["every clip is there and as it should be"]
    say(said, {"faults": [{"clip": each.clip, "what": each.what} for each in faults]}, as_json=as_json)
    if faults:
        raise KioskError(f"{len(faults)} faults; docs/recordings.md says how to put each right")
