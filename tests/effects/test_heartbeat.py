"""The heartbeat's codes for a closed terminal, which do not depend on the screens' names."""

import pytest

from kiosk.effects.heartbeat import closed_code
from kiosk.upstream.contract import HeartbeatRequest
from kiosk.visit.model import ClosedReason


@pytest.mark.parametrize("reason", ClosedReason)
def test_each_reason_has_a_code_of_its_own_that_the_contract_takes(reason: ClosedReason) -> None:
    said = HeartbeatRequest(software="1.0", queued=0, needs_attention=0, closed=closed_code(reason))
    assert said.closed == reason.name.lower()
