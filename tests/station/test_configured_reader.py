"""The reader named by the settings: of the profile's kind, and no virtual reader outside practice."""

import logging
from typing import Any

import pytest

from devices.call_timeouts import CONTACT_BYTES_PER_SECOND, CONTACTLESS_BYTES_PER_SECOND
from devices.reader import ReaderState
from kiosk.station import configured_reader as module
from kiosk.station.configured_reader import configured_reader
from kiosk.station.settings import load_settings
from tests.devices.stage import Stage, UnhurriedHand
from tests.support.pcscd import PcscService


@pytest.mark.parametrize(
    ("terminal", "contact", "speed"),
    [
        ("seven-bank-atm", False, CONTACTLESS_BYTES_PER_SECOND),
        ("municipal-counter", True, CONTACT_BYTES_PER_SECOND),
    ],
)
@pytest.mark.parametrize(("campaign", "virtual"), [("practice", True), ("round2", False)])
def test_the_profile_says_which_kind_and_the_settings_which_name(
    monkeypatch: pytest.MonkeyPatch, terminal: str, campaign: str, speed: float, *, contact: bool, virtual: bool
) -> None:
    """A contact card read with a contactless card's time-out would be cut off in its certificate."""
    made: list[tuple[str, dict[str, Any]]] = []
    monkeypatch.setattr(module, "PcscReader", lambda name, **how: made.append((name, how)))
    configured_reader(load_settings(None, {"terminal": terminal, "campaign": campaign, "reader": {"name": "ACS"}}))
    assert made == [("ACS", {"contact": contact, "virtual": virtual, "bytes_per_second": speed})]


@pytest.mark.long
@pytest.mark.parametrize(("campaign", "state"), [("practice", ReaderState.EMPTY), ("round2", ReaderState.NO_READER)])
def test_a_virtual_reader_behind_the_real_service_is_used_for_practice_only(
    campaign: str, state: ReaderState, pcscd: PcscService, caplog: pytest.LogCaptureFixture
) -> None:
    assert pcscd is not None
    with caplog.at_level(logging.ERROR):
        stage = Stage(configured_reader(load_settings(None, {"campaign": campaign})), UnhurriedHand())
        try:
            assert stage.start().state == state
        finally:
            stage.reader.stop()
    assert ("virtual readers are not used here" in caplog.text) == (state is ReaderState.NO_READER)
