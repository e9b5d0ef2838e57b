"""A terminal's settings: the packaged defaults (`config/kiosk.toml`, which explains every key), overridden by its own
file. Unknown keys and wrong values are refused by `kiosk.strict_toml`.
"""

from collections.abc import Mapping
from dataclasses import replace
from functools import cached_property
from importlib.resources import files
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, Field, StringConstraints, create_model

from kiosk.campaign.hours_file import WrittenHours
from kiosk.campaign.load import load_campaign, packaged
from kiosk.campaign.model import Campaign
from kiosk.campaign.toml_types import Code, Language
from kiosk.errors import KioskError
from kiosk.given_files import read_file
from kiosk.station.keypad_keys import KeysFile
from kiosk.station.profile import GuidanceKeys, Headphone, Keypad, PrinterKind, ReaderKind, Spot, TerminalProfile
from kiosk.station.toml_types import (
    AnyPath,
    Days,
    FileOrName,
    Fingerprint,
    FingerprintOrNone,
    HoursOrNone,
    Millimetres,
    PhoneOrNone,
    Pixels,
    ProxyUrl,
    Queue,
    TimeOrNone,
    UpstreamUrl,
)
from kiosk.strict_toml import Strict, parse, read, validate, within
from kiosk.visit.timeout_values import Timeouts, ranges

TimeoutsFile = create_model(
    "TimeoutsFile",
    __base__=Strict,
    **{name: (Annotated[float, AfterValidator(seconds.checked)] | None, None) for name, seconds in ranges().items()},  # type: ignore[call-overload]
)
"""Each time-out of `Timeouts` as an optional key with its range, so that the two cannot differ."""


class ReaderSettings(Strict):
    """The table [reader]."""

    name: str
    kind: Literal["", "contactless", "contact"]
    keypads_denied: Annotated[tuple[Annotated[str, StringConstraints(min_length=1)], ...], Field(strict=False)]


class CardSettings(Strict):
    """The table [card]."""

    spend_last_try: bool


class PrinterSettings(Strict):
    """The table [printer]."""

    kind: Literal["", "none", "file", "cups"]
    name: Queue


class ReceiptSettings(Strict):
    """The table [receipts]."""

    folder: AnyPath


class TrustSettings(Strict):
    """The table [trust]."""

    anchors: Annotated[tuple[AnyPath, ...], Field(strict=False)]
    fingerprints: Annotated[frozenset[Fingerprint], Field(strict=False)]


class UpstreamSettings(Strict):
    """The table [upstream]."""

    url: UpstreamUrl
    ca_sha256: FingerprintOrNone
    proxy: ProxyUrl
    challenges: Annotated[int, within(1, 500)]
    spread: Annotated[float, within(0, 3600, "seconds")]

    @property
    def authority(self) -> bytes | None:
        """SHA-256 of the CA certificate of upstream; None if only the enrolment code has it."""
        return bytes.fromhex(self.ca_sha256) if self.ca_sha256 else None


class QueueSettings(Strict):
    """The table [queue]."""

    keep_days: Days
    most_waiting: Annotated[int, within(10, 1_000_000)]
    most_megabytes: Annotated[int, within(16, 1_000_000, "megabytes")]
    oldest_days: Days


class TechnicianSettings(Strict):
    """The table [technician]."""

    phone: PhoneOrNone


class ClockSettings(Strict):
    """The table [clock]."""

    tolerance: Annotated[float, within(30, 300, "seconds")]


class LogSettings(Strict):
    """The table [log]."""

    level: Literal["debug", "info", "warning", "error"]


class Settings(Strict):
    """All settings, complete and validated. `terminal` and `campaign` are codes or paths; paths are absolute."""

    terminal: FileOrName
    campaign: FileOrName
    language: Language
    hours: HoursOrNone
    restart_at: TimeOrNone
    state_dir: AnyPath
    reader: ReaderSettings
    card: CardSettings
    printer: PrinterSettings
    receipts: ReceiptSettings
    trust: TrustSettings
    upstream: UpstreamSettings
    queue: QueueSettings
    technician: TechnicianSettings
    clock: ClockSettings
    log: LogSettings
    timeouts: TimeoutsFile

    @cached_property
    def profile(self) -> TerminalProfile:
        """The terminal's profile with the overrides of these settings."""
        profile = load_profile(self.terminal)
        return replace(
            profile,
            reader_kind=ReaderKind(self.reader.kind or profile.reader_kind),
            printer=PrinterKind(self.printer.kind or profile.printer),
            hours=self.hours or profile.hours,
            timeouts=_timeouts(profile.timeouts, self.timeouts),
        )

    def load_campaign(self) -> Campaign:
        """The campaign that these settings name. Raises `KioskError`."""
        return load_campaign(self.campaign)

    @property
    def anchors_dir(self) -> Path:
        """Folder of imported card CA certificates."""
        return self.state_dir / "anchors"

    @property
    def pictures_dir(self) -> Path:
        """Folder of the pictures "not in service"."""
        return self.state_dir / "not-in-service"

    @property
    def recordings_dir(self) -> Path:
        """Where an operator lays recordings for languages that no voice speaks, a folder for each."""
        return self.state_dir / "recordings"

    @property
    def journal_file(self) -> Path:
        """The journal's current file."""
        return self.state_dir / "journal" / "journal.jsonl"


class ProfileFile(Strict):
    """The file of a profile. Every key is described in config/terminals."""

    code: Code
    width_px: Pixels
    height_px: Pixels
    width_mm: Millimetres
    height_mm: Millimetres
    attended: bool
    spots: Annotated[tuple[Annotated[Spot, Field(strict=False)], ...], Field(strict=False)]
    reader_kind: Annotated[ReaderKind, Field(strict=False)]
    reader_place: Literal["right", "below", "left"]
    printer: Annotated[PrinterKind, Field(strict=False)]
    keypad: Annotated[Keypad, Field(strict=False)]
    hours: WrittenHours
    timeouts: TimeoutsFile = TimeoutsFile()
    headphone: Annotated[Headphone, Field(strict=False)] = Headphone.NONE
    guidance_keys: Annotated[GuidanceKeys, Field(strict=False)] = GuidanceKeys.PHONE
    keys: KeysFile | None = None


def load_settings(path: Path | None, overrides: Mapping[str, Any] | None = None) -> Settings:
    """The defaults, overridden by the file at `path` (if any), overridden by `overrides` (tables as in the file; paths
    relative to the working directory). Raises `KioskError`: one line with the file, the key and what to do.
    """
    tables = parse(files("config") / "kiosk.toml")
    name = "config/kiosk.toml"
    if path is not None:
        name = str(path)
        try:
            _refuse_empty(path)
            tables = _laid_over(tables, parse(path), path.absolute().parent)
        except KioskError as error:
            raise KioskError(str(error) if str(error).startswith(name) else f"{name}: {error}") from None
    if overrides:
        tables = _laid_over(tables, dict(overrides), Path.cwd())
    tables = _with_receipts(tables)
    settings = validate(tables, Settings, name)
    # Read the profile now, so that its errors are reported at start like those of the settings.
    try:
        _ = settings.profile
    except KioskError as error:
        raise KioskError(f"{name}: terminal: {error}") from None
    return settings


def shipped_fingerprints() -> frozenset[str]:
    """SHA-256 (hex) of the official authorities in the packaged settings. A terminal's own file may add others."""
    return load_settings(None).trust.fingerprints


def load_profile(code_or_path: str) -> TerminalProfile:
    """The profile `config/terminals/CODE.toml`, or the one in a file. Raises `KioskError`."""
    own = code_or_path.endswith(".toml")
    file = read(Path(code_or_path) if own else packaged("terminals", code_or_path), ProfileFile)
    values = {name: getattr(file, name) for name in ProfileFile.model_fields}
    values |= {"timeouts": _timeouts(Timeouts(), file.timeouts), "keys": file.keys and file.keys.keys()}
    profile = TerminalProfile(**values)
    if not profile.is_shape_of(profile.width_px, profile.height_px):
        raise KioskError(
            f"{code_or_path}: width_px, height_px, width_mm and height_mm are of no panel: its pixels would "
            "not be square; measure the visible panel in millimetres and write its own pixels"
        )
    profile.check_panel(profile.width_px, profile.height_px)
    return profile


def _refuse_empty(path: Path) -> None:
    """Raises `KioskError`: by an empty file the terminal would be another one, with the packaged defaults."""
    if is_empty(read_file(path)):
        raise KioskError(f"{path}: is empty; put a copy back, or write it anew")


def is_empty(raw: bytes) -> bool:
    """Whether a file has no content, or only the zeros that a power cut leaves of one that was being written."""
    return not raw.strip(b"\0 \t\r\n")


def _timeouts(base: Timeouts, given: Strict) -> Timeouts:
    return replace(base, **given.model_dump(exclude_none=True))


def _laid_over(under: dict[str, Any], own: dict[str, Any], folder: Path) -> dict[str, Any]:
    """`own`, with its paths relative to `folder`, over `under`. Fingerprints are united, because a file that removed an
    official authority would let a production terminal rehearse.
    """
    merged = _merged(under, _anchored(own, folder))
    shipped, given = (tables.get("trust") for tables in (under, merged))
    if isinstance(given, dict) and isinstance(given.get("fingerprints"), list) and isinstance(shipped, dict):
        merged["trust"] = given | {"fingerprints": [*given["fingerprints"], *shipped["fingerprints"]]}
    return merged


def _merged(under: Mapping[str, Any], over: Mapping[str, Any]) -> dict[str, Any]:
    """`over` over `under`, key by key; tables are merged, lists and values replaced."""
    merged = dict(under)
    for key, value in over.items():
        below = merged.get(key)
        merged[key] = _merged(below, value) if isinstance(below, dict) and isinstance(value, Mapping) else value
    return merged


def _anchored(tables: dict[str, Any], folder: Path) -> dict[str, Any]:
    """`tables` with their paths made absolute, relative to `folder`. Other values are left for the schema to refuse."""

    def absolute(value: object) -> object:
        if not (isinstance(value, str) and value):
            return value
        try:
            return str(folder / Path(value).expanduser())
        except RuntimeError:
            raise KioskError('a path begins with "~" and a user that there is not; write it from "/"') from None

    def named(value: object) -> object:
        return absolute(value) if isinstance(value, str) and value.endswith(".toml") else value

    anchored = dict(tables)
    places = {"state_dir": absolute, "terminal": named, "campaign": named}
    for key, change in places.items():
        if key in anchored:
            anchored[key] = change(anchored[key])
    receipts = anchored.get("receipts")
    if isinstance(receipts, dict) and "folder" in receipts:
        anchored["receipts"] = receipts | {"folder": absolute(receipts["folder"])}
    trust = anchored.get("trust")
    if isinstance(trust, dict) and isinstance(trust.get("anchors"), list):
        anchored["trust"] = trust | {"anchors": [absolute(anchor) for anchor in trust["anchors"]]}
    return anchored


def _with_receipts(tables: dict[str, Any]) -> dict[str, Any]:
    """With the default folder of receipts, which is in `state_dir`."""
    receipts, state = tables.get("receipts"), tables.get("state_dir")
    if isinstance(receipts, dict) and receipts.get("folder") == "" and isinstance(state, str):
        return tables | {"receipts": receipts | {"folder": str(Path(state) / "receipts")}}
    return tables
