"""Checks of what is needed after a fault: picture, technician's number, staff codes, and systemd's recovery."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

from devices.regular_files import read_regular
from kiosk.campaign.japan_time import JST
from kiosk.doctor.check_result import CheckResult, found, ok
from kiosk.station.last_run import RECORD, RecordDamaged, read_record
from kiosk.station.not_in_service import WORDS_FILE, known_kiosk_id, picture_name, words
from kiosk.station.settings import Settings
from kiosk.station.staff_codes import SHOP, CodesUnreadable, codes_file, read_codes

LOOKED_BACK = timedelta(days=7)
"""Period for which steps of the recovery are reported."""


def check_picture(settings: Settings) -> Iterator[CheckResult]:
    """Whether the picture "not in service" exists for this panel, with the present terminal id and telephone number."""
    folder = settings.pictures_dir
    wanted = words(known_kiosk_id(settings.state_dir), settings.technician.phone)
    try:
        said = read_regular(folder / WORDS_FILE).decode("ascii", "replace")
    except OSError:
        yield found("picture-missing", 'the picture "not in service" of this terminal is missing')
        return
    if said != wanted or not (folder / picture_name(settings.profile.width_px, settings.profile.height_px)).is_file():
        yield found("picture-of-other-settings", 'the picture "not in service" was made for other settings')
    else:
        yield ok("picture", ", ".join(said.splitlines()[1:]) or "without terminal id and technician's number")


def check_technician(settings: Settings) -> Iterator[CheckResult]:
    """Whether the settings have a technician's telephone number."""
    if settings.technician.phone:
        yield ok("technician's number", settings.technician.phone)
    else:
        yield found("technician-unknown", "none in the settings: technician.phone")


def check_staff_codes(settings: Settings, owner: int, *, practice: bool) -> Iterator[CheckResult]:
    """Whether the shop's PIN and a technician's code are set. `owner`: the user id that the file must belong to."""
    file = codes_file(settings.state_dir)
    try:
        holders = set(read_codes(file, owner).verifiers)
    except CodesUnreadable as error:
        yield found("staff-codes-unreadable", str(error).partition("; ")[0], file=str(file))
        return
    kinds = {"the shop's PIN": SHOP in holders, "a technician's code": bool(holders - {SHOP})}
    if all(kinds.values()) or practice:
        yield ok("staff codes", ", ".join(kind for kind, is_set in kinds.items() if is_set) or "none is set")
    else:
        missing = " and ".join(kind for kind, is_set in kinds.items() if not is_set)
        yield found("staff-codes-missing", f"not set: {missing}")


def check_recovery(now: datetime, record: Path = RECORD) -> Iterator[CheckResult]:
    """How many steps the recovery took in the last 7 days, and whether its record is readable."""
    try:
        # A step that is dated in the future was recorded by a clock that was ahead: its real date is unknown.
        rungs = [rung for rung in read_record(record) if abs(now - rung.at) < LOOKED_BACK]
    except (RecordDamaged, OSError):
        yield found(
            "recovery-record-damaged", f"{record} is damaged: the recovery does nothing any more", file=str(record)
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
