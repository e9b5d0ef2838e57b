"""What the doctor says of the way to the panel."""

import os
from pathlib import Path

import pytest

from kiosk.doctor import Health
from kiosk.doctor.check_result import CheckResult
from kiosk.doctor.screen import (
    ScreenSetup,
    check_compositor,
    check_display,
    check_frame_buffer,
    check_libraries,
    check_seat,
    configured_screen,
)
from kiosk.station.settings import load_profile
from tests.support.displays import connectors

pytestmark = pytest.mark.long


@pytest.fixture
def setup(tmp_path: Path) -> ScreenSetup:
    """As it should be."""
    folder = tmp_path / "drm"
    folder.mkdir()
    (tmp_path / "seatd.sock").touch()
    return ScreenSetup("wayland", "sway", tmp_path / "seatd.sock", connectors(folder, HDMI_A_1="connected"))


def results(setup: ScreenSetup, terminal: str = "seven-bank-atm") -> dict[str, CheckResult]:
    found = (
        *check_libraries(setup),
        *check_compositor(setup),
        *check_seat(setup),
        *check_frame_buffer(setup),
        *check_display(load_profile(terminal), setup),
    )
    return {result.name: result for result in found}


def test_all_is_well_where_library_compositor_seat_and_display_are_there(setup: ScreenSetup) -> None:
    found = results(setup)
    assert {result.health for result in found.values()} == {Health.OK}
    assert {name: result.detail for name, result in found.items()} == {
        "screen libraries": "all are installed for wayland",
        "compositor": "sway; grim reads its picture back",
        "seat": f"seatd at {setup.seatd_socket}",
        "display": "HDMI-A-1, 1280x1024 pixels; 305x229 mm by the profile seven-bank-atm",
    }


def test_a_compositor_that_is_missing(setup: ScreenSetup, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    found = results(setup)["compositor"]
    assert (found.health, found.commands[0]) == (Health.FAIL, "sudo apt-get install -y sway grim")
    assert found.detail == "missing: sway, grim"


def test_a_seat_that_nobody_gives(setup: ScreenSetup) -> None:
    setup.seatd_socket.unlink()
    found = results(setup)["seat"]
    assert (found.health, found.detail) == (Health.FAIL, f"seatd does not run: {setup.seatd_socket} is missing")
    assert "sudo systemctl enable --now seatd" in found.commands


def test_a_seat_that_is_refused(setup: ScreenSetup, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "access", lambda *_: False)
    (found,) = check_seat(setup)
    assert (found.fault, found.detail) == ("seat-refused", f"this user may not use {setup.seatd_socket}")


@pytest.mark.parametrize(
    ("terminal", "state", "health", "words"),
    [
        ("seven-bank-atm", "disconnected", Health.WARN, "no display is connected"),
        ("store-counter", "connected", Health.WARN, "another aspect ratio than 476x268 mm"),
        ("post-office", "connected", Health.FAIL, "too few to read"),
    ],
)
def test_a_display_that_is_missing_or_another_one(
    setup: ScreenSetup, terminal: str, state: str, health: Health, words: str
) -> None:
    (connector,) = setup.connectors.glob("card0-*")
    (connector / "status").write_text(state)
    found = results(setup, terminal)["display"]
    assert found.health is health
    assert words in found.detail
    assert found.remedy


def test_a_second_display_is_reported_beside_the_state_of_the_first(setup: ScreenSetup, tmp_path: Path) -> None:
    """For example a monitor of the shop in the other socket. One that is switched off does not count."""
    (tmp_path / "two").mkdir()
    two = connectors(tmp_path / "two", HDMI_A_1="connected", DP_1="connected", DP_2="disconnected")
    several = ScreenSetup(setup.platform, setup.compositor, setup.seatd_socket, two)
    told, first = check_display(load_profile("seven-bank-atm"), several)
    assert (told.fault, told.health, told.detail) == ("displays-several", Health.WARN, "DP-1, HDMI-A-1")
    assert told.remedy.startswith("Unplug every display that is not the terminal's panel")
    assert (first.health, first.detail.split(",")[0]) == (Health.OK, "DP-1")


def test_a_machine_without_a_graphics_card(setup: ScreenSetup, tmp_path: Path) -> None:
    bare = ScreenSetup(setup.platform, setup.compositor, setup.seatd_socket, tmp_path / "missing")
    found = results(bare)["display"]
    assert (found.health, found.detail) == (Health.WARN, "the kernel has no graphics driver")


def test_without_a_compositor_the_frame_buffer_is_looked_at(setup: ScreenSetup) -> None:
    found = results(ScreenSetup("linuxfb", "", setup.seatd_socket, setup.connectors))
    assert "seat" not in found
    assert "compositor" not in found
    assert found["screen libraries"].detail == "all are installed for linuxfb"


@pytest.mark.parametrize("allowed", [0, os.R_OK, os.W_OK, os.R_OK | os.W_OK])
def test_a_frame_buffer_has_to_be_read_and_written(
    setup: ScreenSetup, monkeypatch: pytest.MonkeyPatch, allowed: int
) -> None:
    monkeypatch.setattr(os, "access", lambda _, mode: mode & allowed == mode)
    found = check_frame_buffer(ScreenSetup("linuxfb", "", setup.seatd_socket, setup.connectors))
    assert [each.fault for each in found] == ([] if allowed == os.R_OK | os.W_OK else ["frame-buffer-unusable"])


def test_where_systemd_does_not_know_the_unit_it_is_as_delivered() -> None:
    found = configured_screen()
    assert found.platform == "wayland"
    assert found.compositor in ("cage", "sway")
