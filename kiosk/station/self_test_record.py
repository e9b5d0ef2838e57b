"""The results of the guided self-test, with their dates, for the readiness report."""

from datetime import datetime
from pathlib import Path
from typing import Annotated, Literal

from pydantic import AfterValidator, AwareDatetime, BaseModel, ConfigDict, ValidationError

from devices.regular_files import read_regular
from kiosk.application.canonical import in_this_century
from kiosk.station.atomic_files import private_folder, write_atomically

NAME = "self-test.json"
"""The file, in the folder `staff` of the state folder."""


class Judged(BaseModel):
    """One result, judged by the technician or the program."""

    model_config = ConfigDict(extra="forbid", frozen=True)
    passed: bool
    at: Annotated[AwareDatetime, AfterValidator(in_this_century)]


class SelfTestRecord(BaseModel):
    """The newest result of each test, by its name (`kiosk.staff.model.SelfTest`)."""

    model_config = ConfigDict(extra="forbid", frozen=True)
    version: Literal[1] = 1
    results: dict[str, Judged] = {}


def read_self_test(state_dir: Path) -> SelfTestRecord:
    """The stored results; empty without a file or with a damaged one: then no test counts as done."""
    try:
        return SelfTestRecord.model_validate_json(read_regular(state_dir / "staff" / NAME))
    except (OSError, ValidationError):
        return SelfTestRecord()


def keep_result(state_dir: Path, test: str, *, passed: bool, at: datetime) -> None:
    """Store one result, in place of an older one of the same test. Raises OSError."""
    results = read_self_test(state_dir).results | {test: Judged(passed=passed, at=at)}
    content = SelfTestRecord(results=results).model_dump_json(indent=1).encode()
    write_atomically(private_folder(state_dir / "staff") / NAME, content)
