"""What every command has: options of the same name and meaning, and the same ways to answer."""

import logging
import os
from datetime import UTC, datetime
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from kiosk.errors import KioskError
from kiosk.printable import printable, printable_json
from ui.panel.qt_libraries import check_qt_libraries

if TYPE_CHECKING:
    from kiosk.station.settings import Settings

OF_THE_SANDBOX = frozenset({"kiosk", "ui", "devices", "config", "fastapi", "uvicorn"})
"""Python packages that a terminal for the public does not have, or has without their parts for practice."""

ConfigFile = Annotated[Path | None, typer.Option("--config", help="The terminal's own settings (TOML).")]
AsJson = Annotated[bool, typer.Option("--json", help="One JSON object on the last line of standard output.")]


def settings_to_write_by(config: Path | None) -> "Settings":
    """The settings, for a command that writes into the state folder.

    Raises `KioskError` for every user but the folder's own, whom root's files would shut out, and while the folder's
    disk is not mounted, because mounting it hides what was written before.
    """
    from kiosk.station.settings import load_settings
    from kiosk.station.state_folder import check_mounted

    settings = load_settings(config)
    check_mounted(settings.state_dir)
    _check_user(settings.state_dir, root_may=False)
    return settings


def settings_to_read_by(config: Path | None) -> "Settings":
    """The settings, for a command that reads the state folder.

    Raises `KioskError` for every user but root and the folder's own, for whom each file in it would seem to be damaged.
    """
    from kiosk.station.settings import load_settings

    settings = load_settings(config)
    _check_user(settings.state_dir, root_may=True)
    return settings


def check_user_of_doctor(config: Path | None) -> None:
    """Raises `KioskError` for every user but root and the state folder's own, for whom most checks would find a fault.
    A folder of root's is such a fault itself, and settings with an error name no folder.
    """
    from kiosk.station.settings import load_settings

    try:
        folder = load_settings(config).state_dir
    except KioskError:
        return
    if folder.exists() and folder.stat().st_uid != 0:
        _check_user(folder, root_may=True)


def _check_user(folder: Path, *, root_may: bool) -> None:
    from kiosk.station.typed_commands import name_of_user

    user = os.geteuid()
    if not folder.exists() or (owner := folder.stat().st_uid) == user or (root_may and user == 0):
        return
    if owner == 0:
        raise KioskError(f"{folder} is root's; give it to the terminal's user, see kiosk doctor, or run this as root")
    name = name_of_user(owner)
    raise KioskError(f"{folder} is another user's; run this as that user, not as {name_of_user(user)}: sudo -u {name}")


def note(settings: "Settings", event: str, **fields: str | int) -> None:
    """Write what a technician did into the terminal's journal."""
    from kiosk.station.journal import Journal

    Journal(settings.journal_file, lambda: datetime.now(UTC)).write(event, **fields)


def note_changed_settings(config: Path | None, settings: "Settings") -> None:
    """Log settings that differ from those that were confirmed last: a flipped bit or a typing error may leave them
    valid. The terminal starts with them.
    """
    from kiosk.station.settings_confirmation import Confirmation, confirmation

    state, files = confirmation(config, settings)
    if state is Confirmation.CHANGED:
        note(settings, "settings_changed")
        logging.getLogger(__name__).warning(
            "nobody has confirmed %s; if it is as it should be: kiosk settings accept", ", ".join(files)
        )


def without_display() -> None:
    """Make this process paint into memory only. Raises `KioskError` if a library for that is missing."""
    check_qt_libraries("offscreen")
    os.environ["QT_QPA_PLATFORM"] = "offscreen"


def renew_pictures(settings: "Settings") -> None:
    """Make the pictures "not in service" again, after a command's own work. An error is only reported."""
    try:
        without_display()
        from kiosk.commands.not_in_service_pictures import make_pictures

        make_pictures(settings, settings.pictures_dir)
    except (ImportError, KioskError) as error:
        typer.echo(
            f"kiosk: the pictures for a terminal that cannot run were not made: {printable(str(error))}", err=True
        )


def practice_module(name: str) -> Any:
    """A module of practice, rehearsals or the sandbox. Raises `KioskError` if these are not installed, as on a terminal
    for the public. For any other missing module `ModuleNotFoundError` passes through; `main` reports it.
    """
    try:
        return import_module(name)
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] not in OF_THE_SANDBOX:
            raise
        raise KioskError(
            "practice is not installed here; in the folder where its package lies: "
            "sudo apt-get install -y ./mynapoint-kiosk-sandbox_*.deb"
        ) from None


def say(lines: list[str], values: dict[str, Any], *, as_json: bool) -> None:
    """Print the lines, or with `as_json` the values as JSON, to standard output."""
    if as_json:
        typer.echo(printable_json(values))
    else:
        for line in lines:
            typer.echo(printable(line))
