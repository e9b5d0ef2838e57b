"""The output of `kiosk card`: a name for each state of a card."""

import threading
import time
from collections.abc import Callable
from concurrent.futures import Future
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from devices.pcsc_reader import PcscReader
from devices.simulator import PracticeSet, SimulatedReader
from kiosk.station import card_state
from kiosk.station.card_state import CardState, look
from kiosk.station.card_trust import CardTrust
from tests.support.pcscd import LayCard


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


@pytest.mark.parametrize(
    ("state", "lines"),
    [
        (CardState("no_reader"), ["card: no_reader"]),
        (CardState("mute", detail="no answer"), ["card: mute (no answer)"]),
        (CardState("locked", 0, "valid"), ["card: locked", "PIN tries left: 0", "certificate: valid"]),
        (
            CardState("ready", 3, "valid", datetime(2030, 2, 17, 14, 59, 59, tzinfo=UTC)),
            ["card: ready", "PIN tries left: 3", "certificate: valid, until 2030-02-17"],
        ),
    ],
)
def test_what_a_technician_reads_of_a_card(state: CardState, lines: list[str]) -> None:
    """No tries left is a number, too: it is the reason why the card is locked."""
    assert state.lines() == lines


@pytest.mark.parametrize(
    "atr",
    [
        "3BDA13FF8131FB468012392F31C173C601C03B",  # of a contact reader, 2024
        "3BC5FF8131FB458073C6010000",
        "3B8F8001804F0CA0000003061100 3B0000000042",  # the answer of a transit card
    ],
)
def test_a_card_is_known_by_its_application_and_not_by_its_atr(
    virtual_card: LayCard, practice_set: PracticeSet, monkeypatch: pytest.MonkeyPatch, atr: str
) -> None:
    """Programs that recognise cards by the ATR refuse whole generations."""
    monkeypatch.setattr(card_state, "MOMENT_SECONDS", 120.0)
    card = practice_set.card("alice")
    card.answer_to_reset = bytes.fromhex(atr)
    with virtual_card(card):
        seen = look(PcscReader("", virtual=True), CardTrust.load([practice_set.ca_file], ()), datetime.now(UTC))
    assert (seen.state, seen.tries_left) == ("ready", 3)


def test_a_card_that_is_locked_and_expired_is_locked_first(
    practice_set: PracticeSet, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(card_state, "MOMENT_SECONDS", 0.0)
    trust = CardTrust.load([practice_set.ca_file], ())
    later = datetime.now(UTC) + timedelta(days=365 * 6)
    seen = card_state.look(SimulatedReader(practice_set.card("locked")), trust, later)
    assert (seen.state, seen.certificate_status) == ("locked", "expired")


def test_a_card_that_was_just_laid_is_waited_for_a_moment(
    practice_set: PracticeSet, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A reader needs a moment to detect a card, and first reports that there is none."""
    monkeypatch.setattr(card_state, "MOMENT_SECONDS", 120.0)
    reader = SimulatedReader()
    laying = threading.Timer(0.3, reader.insert, (practice_set.card("alice"),))
    laying.start()
    assert look(reader, CardTrust.load([practice_set.ca_file], ()), datetime.now(UTC)).state == "ready"
    laying.join()


def test_an_empty_reader_is_not_looked_at_for_long() -> None:
    began = time.monotonic()
    assert look(SimulatedReader(), CardTrust((), production=False), datetime.now(UTC)).state == "absent"
    assert card_state.MOMENT_SECONDS <= time.monotonic() - began < card_state.MOMENT_SECONDS + 120


class Never(Future[Any]):
    """An answer that does not come; whoever waits for it has waited."""

    def result(self, timeout: float | None = None) -> Any:
        assert timeout == card_state.PATIENCE_SECONDS
        raise TimeoutError


class Unanswering(SimulatedReader):
    """Its card never answers completely, or not at all. Records that it was stopped."""

    mute = False
    stopped = False

    def start(self, listener: Callable[[Any], None]) -> None:
        super().start((lambda _: None) if self.mute else listener)

    def submit(self, insertion: int, job: Callable[[Any], Any]) -> "Future[Any]":
        del insertion, job
        return Never()

    def stop(self) -> None:
        self.stopped = True
        super().stop()


@pytest.mark.parametrize(("mute", "state"), [(False, "mute"), (True, "no_service")])
def test_who_does_not_answer_in_time_is_given_up_on_and_let_go(
    practice_set: PracticeSet, monkeypatch: pytest.MonkeyPatch, state: str, *, mute: bool
) -> None:
    if mute:
        monkeypatch.setattr(card_state, "PATIENCE_SECONDS", 0.2)
    reader = Unanswering(practice_set.card("alice"))
    reader.mute = mute
    seen = look(reader, CardTrust((), production=False), datetime.now(UTC))
    assert (seen.state, seen.detail) == (state, "no answer in time")
    assert reader.stopped
