"""The results of the guided self-test, each with its date: what the readiness report shows of it."""

from datetime import datetime
from pathlib import Path
from typing import Literal

from pydantic import AwareDatetime, BaseModel, ConfigDict, ValidationError

from kiosk.station.atomic_files import private_folder, read_regular, write_atomically

NAME = "self-test.json"


class Judged(BaseModel):
    """`passed` by whoever looked at it, or by the program."""

    model_config = ConfigDict(extra="forbid", frozen=True)
    passed: bool
    at: AwareDatetime


class SelfTestRecord(BaseModel):
    """The newest result of each test, by its name (`kiosk.staff.model.Test`)."""

    model_config = ConfigDict(extra="forbid", frozen=True)
    version: Literal[1] = 1
    results: dict[str, Judged] = {}


def read_self_test(state_dir: Path) -> SelfTestRecord:
    """What was kept; an empty record where there is none or it is damaged: then nothing counts as tested."""
    try:
        return SelfTestRecord.model_validate_json(read_regular(state_dir / "staff" / NAME))
    except (OSError, ValidationError):
        return SelfTestRecord()


def keep_result(state_dir: Path, test: str, *, passed: bool, at: datetime) -> None:
    """Add one result, or replace the older one of the same test. Raises OSError."""
    results = read_self_test(state_dir).results | {test: Judged(passed=passed, at=at)}
    content = SelfTestRecord(results=results).model_dump_json(indent=1).encode()
    write_atomically(private_folder(state_dir / "staff") / NAME, content)
