"""Checks of what is there for a program that cannot run: its picture, whom to call, and how often it was needed."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

from kiosk.campaign.dates import JST
from kiosk.doctor.check_result import CheckResult, found, ok
from kiosk.station.last_run import RECORD, RecordDamaged, read_record
from kiosk.station.not_in_service import WORDS_FILE, known_kiosk_id, picture_name, words
from kiosk.station.settings import Settings

LOOKED_BACK = timedelta(days=7)


def check_picture(settings: Settings) -> Iterator[CheckResult]:
    """The picture "not in service": there, for this panel, with the numbers as they are now."""
    folder = settings.pictures_dir
    wanted = words(known_kiosk_id(settings.state_dir), settings.technician.phone)
    try:
        said = (folder / WORDS_FILE).read_text(encoding="ascii", errors="replace")
    except OSError:
        yield found("picture-missing", "there is none of this terminal for the time when the program cannot run")
        return
    if said != wanted or not (folder / picture_name(settings.profile.width_px, settings.profile.height_px)).is_file():
        yield found(
            "picture-of-other-settings", "the one for the time when the program cannot run is of other settings"
        )
    else:
        yield ok("picture", ", ".join(said.splitlines()[1:]) or "without a number of its own or a technician's")


def check_technician(settings: Settings) -> Iterator[CheckResult]:
    """Whom the staff calls."""
    if settings.technician.phone:
        yield ok("technician's number", settings.technician.phone)
    else:
        yield found("technician-unknown", "none in the settings: technician.phone")


def check_recovery(now: datetime, record: Path = RECORD) -> Iterator[CheckResult]:
    """How often systemd gave the program up in the last days, and whether the ladder can still be climbed."""
    try:
        # One that is dated days ahead is from before the clock was put back: it is of no days that are known.
        rungs = [rung for rung in read_record(record) if abs(now - rung.at) < LOOKED_BACK]
    except (RecordDamaged, OSError):
        yield found(
            "recovery-record-damaged", f"{record} is damaged: nothing is started anew any more", file=str(record)
        )
        return
    if rungs:
        last = f"{rungs[-1].at.astimezone(JST):%Y-%m-%d %H:%M} JST"
        yield found(
            "recovery-needed",
            f"{len(rungs)} steps in {LOOKED_BACK.days} days, the last one at {last}: {rungs[-1].step.value}",
        )
    else:
        yield ok("recovery", f"not needed in the last {LOOKED_BACK.days} days")
