"""What single checks say, whole: the line that a technician reads out on the telephone.

Each check is given what it examines; tests/doctor/planted.py has faults in a whole terminal.
"""

import os
import socket
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from unittest.mock import Mock

import pytest

from kiosk.campaign.japan_time import JST
from kiosk.campaign.load import load_campaign
from kiosk.doctor import clock as doctor_clock
from kiosk.doctor import fonts, station
from kiosk.doctor.clock import check_clock, check_clock_ahead, check_time_service
from kiosk.doctor.program import Unit, check_unit
from kiosk.doctor.recovery import check_staff_codes
from kiosk.doctor.station import check_campaign, settings_fault
from kiosk.doctor.upstream import check_connection, check_encryption
from kiosk.errors import KioskError
from kiosk.station import staff_codes
from kiosk.station.clock import RELEASED, ClockQuality, SystemClock
from kiosk.station.last_known_time import LastKnownTime
from kiosk.station.settings import load_settings
from kiosk.station.staff_codes import SHOP, StaffCodes, codes_file
from kiosk.station.unconfirmed_time import UnconfirmedTime
from kiosk.upstream.connection.addresses import Address
from kiosk.upstream.connection.route import Route
from kiosk.upstream.errors import CertificateRefused, Unreachable

NOW = datetime(2027, 1, 1, 12, tzinfo=JST)
NOON = "2027-01-01 12:00:00 JST"
LONG_AGO = RELEASED.astimezone(JST) + timedelta(days=3 * 366)

Told = tuple[str, str]
"""The name of the fault, "" for none, and the words."""


def told(results: Any) -> list[Told]:
    return [(result.fault, result.detail) for result in results]


def clock(
    folder: Path,
    now: datetime = NOW,
    *,
    quality: ClockQuality = ClockQuality.SYNCHRONISED,
    unconfirmed: timedelta = timedelta(),
    last_known: datetime | None = None,
    upstream: datetime | None = None,
) -> SystemClock:
    UnconfirmedTime(folder).note(unconfirmed)
    if last_known:
        LastKnownTime(folder).note(last_known)
    made = SystemClock(
        wall=now.timestamp,
        elapsed=lambda: 0.0,
        kernel=lambda: quality,
        memory=LastKnownTime(folder, keep=False),
        unconfirmed=UnconfirmedTime(folder, keep=False),
    )
    if upstream:
        made.observe(upstream)
    return made


@pytest.mark.parametrize(
    ("given", "fault", "words"),
    [
        ({}, "", NOON),
        (
            {"now": datetime(2020, 1, 1, 9, tzinfo=JST)},
            "clock-unset",
            f"2020-01-01 09:00:00 JST is before this program was released, {RELEASED:%Y-%m-%d}",
        ),
        (
            {"now": datetime(2100, 1, 2, tzinfo=JST)},
            "clock-unset",
            "2100-01-02 00:00:00 JST is after the year 2099",
        ),
        (
            {"last_known": NOW + timedelta(days=2)},
            "clock-put-back",
            f"{NOON} is before upstream's last known time, 2027-01-03 12:00:00 JST",
        ),
        ({"upstream": NOW + timedelta(minutes=6)}, "clock-unlike-upstream", f"{NOON} is not upstream's time"),
        ({"upstream": NOW + timedelta(minutes=4)}, "", NOON),
        (
            {"unconfirmed": timedelta(days=1)},
            "clock-unconfirmed",
            f"{NOON}; upstream has not confirmed it for 24 hours",
        ),
        ({"unconfirmed": timedelta(hours=23, minutes=59)}, "", NOON),
        (
            {"unconfirmed": timedelta(days=8)},
            "clock-unconfirmed-too-long",
            f"{NOON}; upstream has not confirmed it for 8 days",
        ),
        (
            {"now": LONG_AGO, "quality": ClockQuality.UNSYNCHRONISED},
            "clock-far-ahead",
            (
                f"{LONG_AGO:%Y-%m-%d %H:%M:%S} JST is more than two years after this program's release and upstream's "
                "last known time"
            ),
        ),
        ({"now": LONG_AGO}, "", f"{LONG_AGO:%Y-%m-%d %H:%M:%S} JST"),
    ],
)
def test_what_is_said_of_the_clock(tmp_path: Path, given: dict[str, Any], fault: str, words: str) -> None:
    assert told(check_clock(clock(tmp_path, **given), tmp_path)) == [(fault, words)]


@pytest.mark.parametrize(
    ("upstream", "fault", "words"),
    [
        (None, "clock-doubtful", ": by it the device certificate has ended, and upstream does not answer"),
        (NOW - timedelta(seconds=301), "clock-ahead", ", and upstream's is 2027-01-01 11:54 JST"),
        (NOW - timedelta(seconds=300), "", ""),
        (NOW + timedelta(seconds=301), "clock-ahead", ", and upstream's is 2027-01-01 12:05 JST"),
    ],
)
def test_what_is_said_of_a_clock_by_which_the_certificate_has_ended(
    tmp_path: Path, upstream: datetime | None, fault: str, words: str
) -> None:
    (said,) = told(check_clock_ahead(clock(tmp_path), upstream, 300))
    assert said == (fault, f"2027-01-01 12:00 JST{words}")


@pytest.mark.parametrize(
    ("says", "fault", "words"),
    [
        ("", "time-service-missing", ", and there is no time service"),
        ("CanNTP=no\nNTP=no\n", "time-service-missing", ", and there is no time service"),
        ("CanNTP=yes\nNTP=no\n", "time-service-off", ": the time service is disabled"),
        ("NTP=no\nCanNTP=yes\n", "time-service-off", ": the time service is disabled"),
        ("CanNTP=yes\nNTP=yes\n", "time-service-unheard", ": the time service reaches no server"),
    ],
)
def test_what_is_said_of_the_time_service(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, says: str, fault: str, words: str
) -> None:
    monkeypatch.setattr(doctor_clock, "answer_of", lambda *_: says)
    unheard = clock(tmp_path, quality=ClockQuality.UNSYNCHRONISED)
    assert told(check_time_service(unheard)) == [(fault, f"the clock is not synchronised{words}")]
    assert told(check_time_service(clock(tmp_path))) == [("", "the clock is synchronised")]


ROUND_2, PRACTICE = load_campaign("round2"), load_campaign("practice")
WEEK, SECOND = timedelta(days=7), timedelta(seconds=1)
NOT_BEGUN = replace(ROUND_2, items=tuple(replace(item, start=None) for item in ROUND_2.items))


@pytest.mark.parametrize(
    ("campaign", "production", "now", "fault", "words"),
    [
        (ROUND_2, True, ROUND_2.end - WEEK, "", "round2, until 2023-09-30"),
        (ROUND_2, True, ROUND_2.end - WEEK + SECOND, "campaign-ends-soon", "round2, until 2023-09-30"),
        (ROUND_2, True, ROUND_2.end + SECOND, "campaign-ended", "round2 ended on 2023-09-30"),
        (ROUND_2, True, ROUND_2.start - SECOND, "campaign-not-begun", f"round2 begins on {ROUND_2.start:%Y-%m-%d}"),
        (NOT_BEGUN, True, ROUND_2.end - WEEK, "campaign-not-begun", "round2 has begun, but none of its items"),
        (PRACTICE, True, NOW, "campaign-for-practice", "practice is for practice"),
        (PRACTICE, False, NOW, "", f"practice, until {PRACTICE.end:%Y-%m-%d}"),
    ],
)
def test_what_is_said_of_the_campaign(
    campaign: Any, now: datetime, fault: str, words: str, *, production: bool
) -> None:
    assert told(check_campaign(campaign, production, now)) == [(fault, words)]


def with_codes(state: Path, *holders: str) -> None:
    for holder in holders:
        StaffCodes(state, lambda: 0.0).set(bytearray(b"482917" if holder == SHOP else b"90215437"), holder)


def readable_codes(state: Path) -> None:
    with_codes(state, SHOP)
    codes_file(state).chmod(0o644)


PIN, CODE = "the shop's PIN", "a technician's code"


@pytest.mark.parametrize(
    ("prepare", "practice", "fault", "words"),
    [
        (with_codes, False, "staff-codes-missing", f"not set: {PIN} and {CODE}"),
        (with_codes, True, "", "none is set"),
        (lambda state: with_codes(state, SHOP), False, "staff-codes-missing", f"not set: {CODE}"),
        (lambda state: with_codes(state, "1"), False, "staff-codes-missing", f"not set: {PIN}"),
        (lambda state: with_codes(state, SHOP), True, "", PIN),
        (lambda state: with_codes(state, SHOP, "7"), False, "", f"{PIN}, {CODE}"),
        (readable_codes, False, "staff-codes-unreadable", "?: somebody else may read or write the codes"),
    ],
)
def test_what_is_said_of_the_staff_codes(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    prepare: Callable[[Path], None],
    fault: str,
    words: str,
    *,
    practice: bool,
) -> None:
    monkeypatch.setattr(staff_codes, "MEMORY_KIB", 64)
    monkeypatch.setattr(staff_codes, "ITERATIONS", 1)
    prepare(tmp_path)
    settings = load_settings(None, {"state_dir": str(tmp_path)})
    (found,) = check_staff_codes(settings, os.geteuid(), practice=practice)
    assert (found.fault, found.detail) == (fault, words.replace("?", str(codes_file(tmp_path))))
    if fault == "staff-codes-unreadable":
        assert any(str(codes_file(tmp_path)) in command for command in found.commands)


@pytest.mark.parametrize(
    ("unit", "fault", "words"),
    [
        (Unit(), "", "not checked: systemd does not run here"),
        (Unit("not-found"), "unit-missing", "systemd does not know kiosk.service"),
        (Unit("masked", "masked", "inactive"), "unit-masked", "kiosk.service is masked"),
        (Unit("loaded", "enabled", "failed", "failed", "exit-code"), "unit-failed", "kiosk.service failed (exit-code)"),
        (Unit("loaded", "disabled", "inactive", "dead"), "unit-stopped", "kiosk.service does not run"),
        (
            Unit("loaded", "enabled", "activating", "auto-restart"),
            "unit-starting",
            "kiosk.service is activating (auto-restart)",
        ),
        (
            Unit("loaded", "enabled", "deactivating", "stop-sigterm"),
            "unit-starting",
            "kiosk.service is deactivating (stop-sigterm)",
        ),
        (Unit("loaded", "enabled", "reloading", "reload"), "unit-starting", "kiosk.service is reloading (reload)"),
        (
            Unit("loaded", "disabled", "active", "running"),
            "unit-disabled",
            "kiosk.service runs, but is not started at boot",
        ),
        (Unit("loaded", "enabled", "active", "running"), "", "kiosk.service is active (running)"),
    ],
)
def test_what_is_said_of_the_unit(unit: Unit, fault: str, words: str) -> None:
    assert told(check_unit(unit, practice=False)) == [(fault, words)]


def test_a_font_is_told_with_the_language_that_it_is_missing_for(monkeypatch: pytest.MonkeyPatch) -> None:
    """One family serves several languages: it is told once, with the first of them."""
    monkeypatch.setattr(fonts, "output_of", lambda *_: "DejaVu Sans,Noto Sans Thai")
    missing = (
        "Noto Sans (en), Noto Sans Devanagari (ne), Noto Sans CJK KR (ko), Noto Sans CJK SC (zh), Noto Sans CJK JP (ja)"
    )
    assert told(fonts.check_fonts()) == [("fonts-missing", f"missing: {missing}")]
    monkeypatch.setattr(fonts, "output_of", lambda *_: None)
    assert told(fonts.check_fonts()) == [("fonts-unchecked", "cannot be checked without fc-match")]


ONE, TWO, THREE = (Address(socket.AF_INET, (f"192.0.2.{number}", 443)) for number in (1, 2, 3))
DEAD, SILENT = Unreachable("connect", "refused"), Unreachable("connect", "no answer in time")
NO_TUNNEL, NO_TLS = Unreachable("proxy", "502"), Unreachable("tls", "no answer in time")
FOREIGN = CertificateRefused("another authority", "ask upstream")
DIRECT, PROXIED = "upstream.example:8443", "upstream.example:8443 through the proxy proxy.example:3128"


@pytest.mark.parametrize(
    ("tried", "proxy", "connection", "encryption"),
    [
        ((None, None, None), "", ("", DIRECT), ("", "TLSv1.3, with a certificate of the enrolment's authority")),
        (
            (DEAD, SILENT, None), "",
            (
                "upstream-addresses-dead",
                "2 of 3 addresses do not work: 192.0.2.1 (refused), 192.0.2.2 (no answer in time)",
                "192.0.2.1, 192.0.2.2",
            ),
            ("", "TLSv1.3, with a certificate of the enrolment's authority"),
        ),
        (
            (DEAD, DEAD, DEAD), "",
            ("upstream-port-closed", f"{DIRECT}: refused", "upstream.example, port 8443"),
            ("", "TLSv1.3, with a certificate of the enrolment's authority"),
        ),
        (
            (DEAD, SILENT, DEAD), "",
            (
                "upstream-port-closed",
                f"{DIRECT}: 192.0.2.1 (refused), 192.0.2.2 (no answer in time), 192.0.2.3 (refused)",
                "upstream.example, port 8443",
            ),
            ("", "TLSv1.3, with a certificate of the enrolment's authority"),
        ),
        (
            (NO_TLS, DEAD, None), "",
            ("upstream-addresses-dead", "1 of 3 addresses do not work: 192.0.2.2 (refused)", "work: 192.0.2.2."),
            ("upstream-addresses-foreign", "1 of 2 addresses do not work: 192.0.2.1 (no answer in time)", "192.0.2.1"),
        ),
        (
            (NO_TLS, DEAD, NO_TLS), "",
            ("upstream-addresses-dead", "1 of 3 addresses do not work: 192.0.2.2 (refused)", "work: 192.0.2.2."),
            ("upstream-tls-broken", "no answer in time", ""),
        ),
        (
            (FOREIGN, FOREIGN, FOREIGN), "",
            ("", DIRECT),
            ("upstream-certificate-unknown", "another authority", "ask upstream"),
        ),
        (
            (DEAD, DEAD, DEAD), "http://proxy.example:3128",
            ("upstream-proxy-refuses", f"{PROXIED}: refused", "firewall"),
            ("", "TLSv1.3, with a certificate of the enrolment's authority"),
        ),
        (
            (NO_TUNNEL, NO_TUNNEL, NO_TUNNEL), "http://proxy.example:3128",
            ("upstream-proxy-refuses", f"{PROXIED}: 502", "proxy's operator"),
            ("", "TLSv1.3, with a certificate of the enrolment's authority"),
        ),
    ],
)  # fmt: skip
def test_what_is_said_of_upstream_s_addresses(
    tried: tuple[Unreachable | None, ...], proxy: str, connection: tuple[str, ...], encryption: tuple[str, ...]
) -> None:
    """The third text of a fault is part of its remedy."""
    route = Route("https://upstream.example:8443", proxy)
    by_address = dict(zip((ONE, TWO, THREE), tried, strict=True))
    for check, (fault, words, *remedy) in ((check_connection, connection), (check_encryption, encryption)):
        (result,) = check(route, by_address)
        assert (result.fault, result.detail) == (fault, words)
        assert "".join(remedy) in result.remedy


@pytest.mark.parametrize(
    ("prepare", "closed", "fault", "typed"),
    [
        (Path, "", "settings-missing", "editor {file}"),
        (Path, "folder", "settings-unreadable", "chmod a+rX {folder} {file}"),
        (lambda file: file.mkdir(), "", "settings-not-a-file", "mv -- {file} {file}.moved"),
        (lambda file: file.write_text("language = 1"), "file", "settings-unreadable", "chmod a+rX {folder} {file}"),
        (lambda file: file.write_text(""), "", "settings-empty", "editor {file}"),
        (lambda file: file.write_text("language = 1"), "", "settings-wrong", "editor {file}"),
        (lambda file: file.write_text(""), "disk", "settings-wrong", "editor {file}"),
    ],
)
def test_what_is_said_of_settings_that_cannot_be_loaded(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    prepare: Callable[[Path], object],
    closed: str,
    fault: str,
    typed: str,
) -> None:
    file = tmp_path / "kiosk.toml"
    prepare(file)
    refused = {"folder": {(file, os.F_OK), (tmp_path, os.X_OK)}, "file": {(file, os.R_OK)}}.get(closed, set())
    really = os.access
    monkeypatch.setattr(os, "access", lambda path, mode: (path, mode) not in refused and really(path, mode))
    if closed == "disk":
        monkeypatch.setattr(station, "read_regular", Mock(side_effect=OSError(5, "Input/output error")))
    found = settings_fault(file, KioskError("what is wrong; what to do?"))
    assert (found.fault, found.detail) == (fault, "what is wrong")
    assert found.commands[0].removeprefix("sudo ") == typed.format(file=file, folder=tmp_path)
    if fault == "settings-wrong":
        assert found.remedy == "Correct the file: what to do."
