"""Files that the program reads at its start, as altered by a technician, an editor or a disk.

file NAME           which file: `settings`, `profile`, `campaign`, `faults` or `visit`
set N TOML          another value for the N-th key (from 0, wraps around); TOML as a JSON string
key N TOML          another name for it
put N TOML          a line before the N-th one
drop N | twice N | exchange N M
and the lines of `alterations` for bytes, in the whole file
"""

import json
from datetime import UTC, datetime
from functools import lru_cache
from importlib.resources import files
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import strategies as st

from kiosk.campaign.load import load_campaign
from kiosk.errors import KioskError
from kiosk.sandbox.faults.fault_file import load_faults
from kiosk.station.settings import load_profile, load_settings
from kiosk.visit.timeout_values import Timeouts, ranges
from tests.fuzz import alterations
from tests.fuzz.alterations import altered_bytes, as_json, line
from tests.fuzz.corpus import Script
from ui.automatic_shopper.script import load_visit

NAMES = ("settings", "profile", "campaign", "faults", "visit")
SECRET, PASSWORD = "SENTINEL-7351", "hunter-7351"
LONGEST_MESSAGE = 1500
_moments = (datetime(2000, 1, 1, tzinfo=UTC), datetime(2026, 11, 22, tzinfo=UTC), datetime(2099, 12, 31, tzinfo=UTC))
VALUES = (
    *("nan", "inf", "-inf", "-1", "0", "1", "1e308", "0.001", "3600", "9" * 30, "9" * 5000, "0x7f", "true", "[]", "{}"),
    *('""', "'x'", f'"{SECRET}"', '"\\u0000"', '"\\u001b[2J"', '"\\u202e"', f'"{"A" * 5000}"', "['x', 1]", "{ a = 1 }"),
    *("1979-05-27", "0001-01-01", "9999-12-31", "9999-12-31T23:59:59-23:59", "0001-01-01T00:00:00+23:59", "07:32:00"),
    *(
        f'"https://user:{PASSWORD}@host"',
        '"https://host\\\\x"',
        '"../../etc/shadow"',
        '"/dev/zero"',
        '"~nobody/x"',
        '"~nosuchuser/x.toml"',
    ),
    *('"00:00-24:00"', '"23:59-23:58"', '{ monday = "09:00-09:00" }', '{ closed_on = ["0001-01-01"] }', "[" * 3000),
    *(
        '"ours.toml"',
        '"kiosk.toml"',
        '"practice"',
        '"sakura-pay"',
        "{ ja = '' }",
        '{ ja = "x", xx = "y" }',
        "[[1], [2]]",
    ),
)
_numbers = st.integers(0, 200)
_values = st.sampled_from(VALUES) | st.text(max_size=12)
_edits = st.one_of(
    line("set", _numbers, _values.map(as_json)),
    line("set", _numbers, _values.map(as_json)),
    line("set", _numbers, _values.map(as_json)),
    line("key", _numbers, (st.sampled_from(["x", "\u212aey", '"', "a.b", "[trust]", "__proto__"])).map(as_json)),
    line(
        "put", _numbers, st.sampled_from(["[timeouts]", "[[rule]]", "x = 1", "\ufeff", "[a.b.c]", "\x00"]).map(as_json)
    ),
    line("drop", _numbers),
    line("twice", _numbers),
    line("exchange", _numbers, _numbers),
    alterations.BYTES,
    alterations.REPEATED,
)
SCRIPTS = st.builds(
    lambda name, edits: (name, *edits), line("file", st.sampled_from(NAMES)), st.lists(_edits, min_size=1, max_size=4)
)


@lru_cache(maxsize=1)
def _folder() -> TemporaryDirectory[str]:
    return TemporaryDirectory()


@lru_cache(maxsize=1)
def _genuine() -> dict[str, bytes]:
    config = files("config")
    timeouts = "".join(f"{name} = {seconds.least}\n" for name, seconds in ranges().items())
    return {
        "settings": (config / "kiosk.toml").read_bytes() + timeouts.encode(),
        "profile": (config / "terminals" / "municipal-counter.toml").read_bytes(),
        "campaign": (config / "campaigns" / "round2.toml").read_bytes(),
        "faults": (Path(__file__).parents[2] / "docs" / "upstream-faults.toml").read_bytes(),
        "visit": (config / "visits" / "practice.toml").read_bytes(),
    }


def play(script: Script) -> None:
    """An accepted file is usable and within its ranges; otherwise one short line, which repeats no value."""
    name, raw = "settings", _genuine()["settings"]
    for each in script:
        word, _, rest = each.partition(" ")
        if word == "file":
            name, raw = rest, _genuine()[rest]
        else:
            raw = _altered(raw, word, rest)
    file = Path(_folder().name) / "ours.toml"
    file.write_bytes(raw)
    try:
        _used(name, file)
    except KioskError as error:
        said = str(error)
    else:
        return
    assert said.isprintable()
    assert len(said) < LONGEST_MESSAGE
    if "there is no " not in said:  # the message may repeat the name of a file only
        assert SECRET not in said
        assert PASSWORD not in said
    assert str(file.parent) in said, "the message must name the file"


def _used(name: str, file: Path) -> None:
    match name:
        case "settings":
            settings = load_settings(file)
            _within(settings.profile.timeouts)
            assert 30 <= settings.clock.tolerance <= 300
            assert settings.state_dir.is_absolute()
        case "profile":
            profile = load_profile(str(file))
            _within(profile.timeouts)
            for moment in _moments:
                profile.hours.contains(moment)
        case "campaign":
            campaign = load_campaign(file)
            for moment in _moments:
                campaign.on(moment)
        case "faults":
            load_faults(file)
        case _:
            load_visit(file)


def _within(timeouts: Timeouts) -> None:
    assert all(each.least <= getattr(timeouts, name) <= each.most for name, each in ranges().items())


def _altered(raw: bytes, word: str, rest: str) -> bytes:
    lines = raw.split(b"\n")
    first, _, more = rest.partition(" ")
    keys = [number for number, each in enumerate(lines) if b" = " in each and not each.startswith(b"#")] or [0]
    match word:
        case "set" | "key":
            if not more.startswith('"'):  # bytes
                return altered_bytes(raw, word, rest.split())
            at = keys[int(first) % len(keys)]
            key, _, value = lines[at].partition(b" = ")
            new = str(json.loads(more)).encode(errors="replace")
            lines[at] = key + b" = " + new if word == "set" else new + b" = " + value
        case "put":
            lines.insert(int(first) % len(lines), str(json.loads(more)).encode())
        case "drop":
            del lines[int(first) % len(lines)]
        case "twice":
            lines.insert(int(first) % len(lines), lines[int(first) % len(lines)])
        case "exchange":
            one, other = int(first) % len(lines), int(more) % len(lines)
            lines[one], lines[other] = lines[other], lines[one]
        case _:
            return altered_bytes(raw, word, rest.split())
    return b"\n".join(lines)
