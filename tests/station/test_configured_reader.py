"""The reader that the settings name: of the profile's kind, and no program that plays cards outside practice."""

import logging

import pytest

from devices.reader import ReaderState
from kiosk.station.configured_reader import configured_reader
from kiosk.station.settings import load_settings
from tests.devices.stage import Stage, UnhurriedHand
from tests.support.pcscd import PcscService

pytestmark = pytest.mark.long


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
