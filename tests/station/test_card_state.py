"""What `kiosk card` says of a card: each state by its own name."""

from datetime import UTC, datetime, timedelta

import pytest

from devices.simulator import PracticeSet, SimulatedReader
from kiosk.station import card_state
from kiosk.station.card_state import look
from kiosk.station.card_trust import CardTrust


@pytest.mark.parametrize(
    ("card", "state", "certificate"),
    [("alice", "ready", "valid"), ("expired", "expired", "expired"), ("locked", "locked", "valid")],
)
def test_a_card_is_called_what_it_is(
    practice_set: PracticeSet, monkeypatch: pytest.MonkeyPatch, card: str, state: str, certificate: str
) -> None:
    monkeypatch.setattr(card_state, "MOMENT_SECONDS", 0.0)
    trust = CardTrust.load([practice_set.ca_file], ())
    seen = look(SimulatedReader(practice_set.card(card)), trust, datetime.now(UTC))
    assert (seen.state, seen.certificate_status) == (state, certificate)


def test_a_card_that_is_locked_and_expired_is_locked_first(
    practice_set: PracticeSet, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(card_state, "MOMENT_SECONDS", 0.0)
    trust = CardTrust.load([practice_set.ca_file], ())
    later = datetime.now(UTC) + timedelta(days=365 * 50)
    seen = card_state.look(SimulatedReader(practice_set.card("locked")), trust, later)
    assert (seen.state, seen.certificate_status) == ("locked", "expired")
