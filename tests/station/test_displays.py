"""Displays by the kernel's folder of connectors."""

from pathlib import Path

import pytest

from kiosk.station.displays import Display, connected_displays, no_display_connected
from tests.support.displays import connectors


@pytest.mark.parametrize(
    ("states", "none"),
    [
        ({}, False),
        ({"HDMI_A_1": "connected"}, False),
        ({"HDMI_A_1": "disconnected", "DSI_1": "connected"}, False),
        ({"HDMI_A_1": "disconnected"}, True),
        ({"VGA_1": "unknown"}, True),
        ({"HDMI_A_1": "disconnected", "Writeback_1": "connected"}, True),
    ],
)
def test_whether_no_display_is_plugged_in(tmp_path: Path, states: dict[str, str], none: bool) -> None:
    assert no_display_connected(connectors(tmp_path, **states)) is none


def test_a_machine_without_a_graphics_card_does_not_know(tmp_path: Path) -> None:
    assert no_display_connected(tmp_path / "missing") is False
    assert connected_displays(tmp_path / "missing") == []


def test_a_connector_that_goes_while_it_is_asked_has_no_display(tmp_path: Path) -> None:
    folder = connectors(tmp_path, HDMI_A_1="connected")
    (folder / "card0-DP-9").mkdir()
    assert no_display_connected(folder) is False
    assert [display.connector for display in connected_displays(folder)] == ["HDMI-A-1"]


def test_a_display_tells_the_size_that_it_prefers(tmp_path: Path) -> None:
    found = connected_displays(connectors(tmp_path, HDMI_A_1="connected", DP_1="disconnected", Writeback_1="connected"))
    assert found == [Display("HDMI-A-1", 1280, 1024)]
