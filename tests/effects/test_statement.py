"""The challenge for a visit's signature, with the real queue and the real sandbox: single use, expiry, restart,
outage."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import timedelta

import pytest

from kiosk.application.claims import document_claim
from kiosk.effects.card import NothingToSign
from kiosk.outbox.challenges import MARGIN
from kiosk.outbox.database import DATABASE_NAME
from kiosk.outbox.values import NotAccepted, Reason
from kiosk.station.settings import load_settings
from kiosk.upstream.contract import Outcome
from kiosk.visit.effects import VerifyAndSign
from kiosk.visit.model import ClosedReason, Review
from tests.effects.bench import VISIT, Bench, claims_of, draft, record
from tests.support.upstream import World


def test_a_visit_signs_over_a_challenge_fetched_ahead_and_says_so(lasting_world: World, bench: Bench) -> None:
    (offer,) = bench.stock(1)
    sealed = bench.accept()
    assert sealed.challenge.value == offer.value
    assert bench.terminal.put(sealed) is Outcome.CERTIFICATE_UNKNOWN
    assert record(lasting_world, sealed)["challenge_mode"] == "pool"


def test_each_is_good_for_one_signature(bench: Bench) -> None:
    bench.stock(2)
    assert bench.state(1).challenge != bench.state(2).challenge
    with pytest.raises(NothingToSign, match="no challenge is left"):
        bench.state(3)


def test_so_many_visits_as_are_kept_ready_work_through_an_outage(lasting_world: World, bench: Bench) -> None:
    wanted = load_settings(None).upstream.challenges
    assert wanted == 20
    bench.stock(wanted)
    lasting_world.server.stop()
    try:
        sealed = []
        for number in range(wanted):
            assert bench.closed() is None
            bench.fresh.fetch(VISIT)
            sealed.append(bench.accept(number))
        assert bench.closed() is ClosedReason.NO_CHALLENGE, "the terminal closes before a visit begins"
        with pytest.raises(NothingToSign):
            bench.state()
    finally:
        lasting_world.server.start()
    # Upstream judges the certificate after the challenge, so this outcome says that the challenge counted.
    assert {bench.terminal.put(each) for each in sealed} == {Outcome.CERTIFICATE_UNKNOWN}
    assert {record(lasting_world, each)["challenge_mode"] for each in sealed} == {"pool"}


def test_the_pool_survives_a_restart_and_what_was_spent_stays_spent(bench: Bench) -> None:
    bench.stock(3)
    spent = bench.accept()
    bench.state()
    assert bench.left() == 1
    bench.restart()
    assert bench.left() == 2, "the challenge of a lost signature was spent"
    again = bench.seal(bench.state())
    with pytest.raises(NotAccepted) as caught:
        bench.keep(again, spent.challenge.value)
    assert caught.value.reason is Reason.NO_CHALLENGE


def test_one_that_was_stated_over_and_given_up_is_never_stated_over_again(bench: Bench) -> None:
    (offer,) = bench.stock(1)
    bench.statements.abandon(bench.state())
    bench.restart()
    assert bench.left() == 0
    assert bench.closed() is ClosedReason.NO_CHALLENGE
    other = bench.terminal.sealed(challenge=offer)
    with pytest.raises(NotAccepted):
        bench.keep(other, offer.value)


def test_the_same_challenge_under_a_second_application_is_refused_by_upstream(
    lasting_world: World, bench: Bench
) -> None:
    (offer,) = bench.stock(1)
    assert bench.terminal.put(bench.accept()) is Outcome.CERTIFICATE_UNKNOWN
    replayed = bench.terminal.sealed("bob", challenge=offer)
    assert bench.terminal.put(replayed) is Outcome.CHALLENGE_REUSED
    assert record(lasting_world, replayed)["outcome"] == "challenge_reused"


def test_it_counts_as_expired_earlier_by_as_much_as_the_clock_may_be_off(bench: Bench) -> None:
    (offer,) = bench.stock(1)
    bench.moved = offer.expires - bench.terminal.now() - MARGIN - timedelta(seconds=100)
    # The clock is known only within the tolerance of 300 s.
    with pytest.raises(NothingToSign):
        bench.state()
    assert bench.closed() is ClosedReason.NO_CHALLENGE
    bench.clock.observe(bench.clock.now())
    assert bench.closed() is None
    bench.elapsed += 7 * 86_400  # after a week without upstream the quartz may have drifted by a minute
    bench.moved += timedelta(seconds=20)
    bench.clock.observe(bench.clock.now() - timedelta(seconds=90))
    with pytest.raises(NothingToSign):
        bench.state()


def test_under_a_clock_that_became_wrong_nothing_is_stated_and_nothing_spent(bench: Bench) -> None:
    bench.stock(1)
    bench.clock.observe(bench.clock.now())
    bench.moved = timedelta(hours=1)
    with pytest.raises(NothingToSign, match="clock"):
        bench.state()
    bench.moved = timedelta()
    assert bench.state().challenge


@pytest.mark.parametrize("step", [-290, -1, 1, 290], ids=str)
def test_a_clock_that_a_time_service_puts_right_while_a_challenge_is_out_costs_nobody_their_application(
    bench: Bench, step: int
) -> None:
    """Within the tolerance of both sides, upstream does not refuse an application for its date."""
    bench.clock.observe(bench.clock.now())
    bench.fresh.fetch(VISIT)
    bench.moved += timedelta(seconds=step)
    assert bench.terminal.put(bench.seal(bench.state())) is Outcome.CERTIFICATE_UNKNOWN


@pytest.mark.parametrize("step", [-310, 310, -9 * 3600, 9 * 3600], ids=str)
def test_a_larger_clock_step_closes_the_terminal_until_it_is_corrected(bench: Bench, step: int) -> None:
    bench.clock.observe(bench.clock.now())
    bench.fresh.fetch(VISIT)
    bench.moved += timedelta(seconds=step)
    with pytest.raises(NothingToSign, match="clock"):
        bench.state()
    assert bench.closed() is ClosedReason.CLOCK
    bench.moved -= timedelta(seconds=step)
    assert bench.terminal.put(bench.seal(bench.state_online(VISIT + 1))) is Outcome.CERTIFICATE_UNKNOWN


@pytest.mark.parametrize("language", ["ja", "ne"])
def test_what_is_signed_names_each_text_that_was_agreed_to_as_it_was_shown(bench: Bench, language: str) -> None:
    """The privacy notice, the terms, and those of the chosen service."""
    bench.stock(1)
    agreed = replace(draft(), review=Review("ab" * 32, language))
    claims = claims_of(bench.statements.make(VerifyAndSign(VISIT, 1, agreed)))
    campaign = bench.terminal.campaign
    service = next(each for each in campaign.services if each.code == agreed.service)
    shown = (each.for_applicant(agreed.applicant) for each in (campaign.privacy, campaign.terms, service.terms))
    assert claims.documents == tuple(document_claim(document, language) for document in shown)


def test_a_reader_of_the_queue_that_came_after_the_review_costs_no_pin_try(bench: Bench) -> None:
    """`kiosk.effects.card` requests the statement before VERIFY: an application signed now could not be accepted."""
    bench.stock(1)
    with closing(sqlite3.connect(bench.folder / DATABASE_NAME, isolation_level=None)) as other:
        other.execute("BEGIN")
        other.execute("SELECT count(*) FROM applications").fetchone()
        with pytest.raises(NothingToSign, match="another program holds the queue's file"):
            bench.state()
    assert bench.left() == 1
    bench.state()
