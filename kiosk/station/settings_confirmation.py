"""Whether a technician has confirmed a terminal's own settings: a flipped bit may still leave a valid setting.

`settings.sha256` in the state folder has the checksums of the settings file and of the files that it names. Only `kiosk
enrol` and `kiosk settings accept` write it. An unconfirmed change may be intended, so it does not close the terminal;
the journal and `kiosk doctor` report it until a technician confirms it.
"""

import hashlib
from enum import StrEnum
from pathlib import Path

from devices.regular_files import read_regular
from kiosk.errors import KioskError
from kiosk.station.atomic_files import private_folder, write_atomically
from kiosk.station.checksums import differing, sums_text
from kiosk.station.settings import Settings

_NAME = "settings.sha256"


class Confirmation(StrEnum):
    """Whether the files are confirmed, changed since, or were never confirmed; unknown to a user who may not enter the
    state folder.
    """

    CONFIRMED = "confirmed"
    CHANGED = "changed"
    NEVER = "never"
    UNKNOWN = "unknown"


def confirm(config: Path | None, settings: Settings) -> list[Path]:
    """Confirm the files as they are, and return them. `config` None: the packaged settings; nothing is written.

    Raises `KioskError`.
    """
    contents = _contents(config, settings)
    if not contents:
        return []
    try:
        write_atomically(private_folder(settings.state_dir) / _NAME, sums_text(contents))
    except OSError as error:
        raise KioskError(f"{settings.state_dir}: cannot be written ({error.strerror}); check state_dir") from None
    return [Path(name) for name in contents]


def confirmation(config: Path | None, settings: Settings) -> tuple[Confirmation, list[str]]:
    """The state of the settings in the file `config` (None: the packaged defaults), and the files that differ."""
    contents = _contents(config, settings)
    if not contents:
        return Confirmation.CONFIRMED, []
    sums = settings.state_dir / _NAME
    try:
        if not sums.is_file():
            return Confirmation.NEVER, list(contents)
    except PermissionError:
        return Confirmation.UNKNOWN, list(contents)
    changed = differing(sums, contents)
    return (Confirmation.CHANGED if changed else Confirmation.CONFIRMED), changed


def settings_fingerprint(config: Path | None, settings: Settings) -> str:
    """SHA-256 (hex) over the terminal's own files and their names, by which an operator compares settings."""
    return hashlib.sha256(sums_text(_contents(config, settings))).hexdigest()


def own_files(config: Path | None, settings: Settings) -> list[Path]:
    """The settings file and the files that it names; none for the packaged defaults."""
    if config is None:
        return []
    named = [Path(code) for code in (settings.terminal, settings.campaign) if code.endswith(".toml")]
    return [config.absolute(), *named, *settings.trust.anchors]


def _contents(config: Path | None, settings: Settings) -> dict[str, bytes]:
    """The terminal's own files by path; empty content for a file that cannot be read."""
    contents = {}
    for path in own_files(config, settings):
        try:
            contents[str(path)] = read_regular(path)
        except OSError:
            contents[str(path)] = b""
    return contents
