"""What the doctor makes of what the terminal was given and keeps: authorities, certificate, queue."""

from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.serialization import Encoding
from typer.testing import CliRunner

from devices.simulator import PracticeSet
from kiosk.campaign.japan_time import JST
from kiosk.cli import app
from kiosk.doctor import Health
from kiosk.doctor.queue import check_challenges, check_delivery, check_queue
from kiosk.doctor.station import check_identity, check_settings, check_trust
from kiosk.outbox.store import Outbox
from kiosk.outbox.values import Backoff, Challenge
from kiosk.station.card_trust import CardTrust, fingerprint_of
from kiosk.station.identity import Identity
from kiosk.station.key_rotation import UpstreamKeys
from kiosk.station.receipt_keyring import ReceiptKeyring
from kiosk.station.settings import load_settings
from kiosk.upstream.pace import APPLICATIONS, ASKED
from tests.outbox.conftest import NOON, StoppedClock, entry_of
from tests.outbox.test_evidence import behind_its_back
from tests.support.card_authority import Authority, rsa_key


def test_authorities_that_have_all_ended_accept_no_card() -> None:
    authority = Authority(rsa_key(1))
    trust, anchor = CardTrust((authority.anchor(),), production=False), authority.certificate()
    (before,) = check_trust(trust, anchor.not_valid_after_utc - timedelta(days=8))
    assert before.health is Health.OK
    (week,) = check_trust(trust, anchor.not_valid_after_utc)
    assert (week.fault, week.health) == ("card-authorities-end-soon", Health.SOON)
    (after,) = check_trust(trust, anchor.not_valid_after_utc + timedelta(seconds=1))
    assert after.health is Health.FAIL
    assert "all have expired" in after.detail


def test_by_whose_word_an_authority_is_official_is_told(
    practice_set: PracticeSet, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (anchor,) = CardTrust.load([practice_set.ca_file], ()).anchors
    fingerprint, moment = fingerprint_of(anchor), anchor.certificate.not_valid_after_utc - timedelta(days=99)
    config = tmp_path / "kiosk.toml"
    config.write_text(f'state_dir = "state"\n[trust]\nfingerprints = ["{fingerprint}"]\n')
    official = CardTrust.load([practice_set.ca_file], {fingerprint})
    (own,) = check_trust(official, moment)
    assert f"official; SHA-256 {fingerprint[:16]}... is not shipped: this terminal's own settings name it" in own.detail
    said = CliRunner().invoke(app, ["trust", "import", str(practice_set.ca_file), "--config", str(config)])
    assert f"{fingerprint} (named by the settings, not shipped)" in said.stdout
    monkeypatch.setattr("kiosk.doctor.station.shipped_fingerprints", lambda: {fingerprint})
    (shipped,) = check_trust(official, moment)
    assert "official, until" in shipped.detail


def test_the_later_of_both_waits_is_told(tmp_path: Path) -> None:
    settings = load_settings(None, {"state_dir": str(tmp_path)})
    asked = NOON + timedelta(hours=2)
    with closing(Outbox.open(tmp_path / "queue", StoppedClock())) as outbox:
        outbox.readmit([entry_of(b"sealed")])
        outbox.set_backoff(APPLICATIONS, Backoff(3, NOON + timedelta(minutes=1)))
        outbox.set_backoff(ASKED, Backoff(3, asked))
    (told,) = [each.detail for each in check_delivery(settings)]
    assert told.endswith(f"{asked.astimezone(JST):%H:%M} JST")


def test_one_that_is_being_delivered_waits_as_well(tmp_path: Path) -> None:
    settings = load_settings(None, {"state_dir": str(tmp_path)})
    with closing(Outbox.open(tmp_path / "queue", StoppedClock())) as outbox:
        outbox.readmit([entry_of(b"sealed")])
        outbox.set_backoff(APPLICATIONS, Backoff(3, NOON + timedelta(minutes=1)))
        assert len(outbox.claim(NOON, 1)) == 1
        found = {each.name: each for each in (*check_queue(settings, None, NOON), *check_delivery(settings))}
    assert found["delivery"].detail.startswith("3 failures in a row")
    assert found["queue"].detail == "1 waiting, 0 applied, 0 refused"


def test_two_failures_in_a_row_are_nothing_to_tell_and_neither_is_an_empty_queue(tmp_path: Path) -> None:
    settings = load_settings(None, {"state_dir": str(tmp_path)})
    with closing(Outbox.open(tmp_path / "queue", StoppedClock())) as outbox:
        outbox.set_backoff(APPLICATIONS, Backoff(3, NOON + timedelta(minutes=1)))
        assert list(check_delivery(settings)) == []
        outbox.readmit([entry_of(b"sealed")])
        outbox.set_backoff(APPLICATIONS, Backoff(2, NOON + timedelta(minutes=1)))
        assert list(check_delivery(settings)) == []


OLDEST = timedelta(days=load_settings(None).queue.oldest_days)
WEEK, MINUTE = timedelta(days=7), timedelta(minutes=1)


@pytest.mark.parametrize(
    ("waited", "fault", "words"),
    [
        (timedelta(days=1), "", ""),
        (timedelta(days=1) + MINUTE, "queue-waits-long", "; the oldest has waited 24 hours"),
        (timedelta(hours=71, minutes=59), "queue-waits-long", "; the oldest has waited 71 hours"),
        (OLDEST - WEEK, "queue-waits-long", f"; the oldest has waited {(OLDEST - WEEK).days * 24} hours"),
        (OLDEST - WEEK + MINUTE, "queue-full-soon", f"; the oldest has waited {(OLDEST - WEEK).days} days"),
        (OLDEST - MINUTE, "queue-full-soon", f"; the oldest has waited {OLDEST.days - 1} days"),
    ],
)
def test_what_has_waited_for_more_than_a_day_is_told(tmp_path: Path, waited: timedelta, fault: str, words: str) -> None:
    settings = load_settings(None, {"state_dir": str(tmp_path)})
    with closing(Outbox.open(tmp_path / "queue", StoppedClock())) as outbox:
        outbox.readmit([entry_of(b"sealed")])
        (found,) = check_queue(settings, None, NOON + waited)
    assert (found.fault, found.detail) == (fault, f"1 waiting, 0 applied, 0 refused{words}")


@pytest.mark.parametrize(
    ("left", "upstream_answers", "fault", "words"),
    [
        (2, True, "", "2 of 20 in stock; upstream supplies more"),
        (0, True, "", "0 of 20 in stock; upstream supplies more"),
        (1, False, "challenges-run-out", "1 of 20 left, and upstream does not answer"),
        (0, False, "challenges-gone", "0 of 20"),
    ],
)
def test_how_many_visits_can_be_signed_without_upstream(
    tmp_path: Path, left: int, upstream_answers: bool, fault: str, words: str
) -> None:
    settings = load_settings(None, {"state_dir": str(tmp_path), "upstream": {"challenges": 20}})
    assert list(check_challenges(settings, NOON, upstream_answers=upstream_answers)) == []
    with closing(Outbox.open(tmp_path / "queue", StoppedClock())) as outbox:
        outbox.challenges.add([Challenge(f"challenge {number}", NOON + WEEK) for number in range(left)])
        outbox.challenges.add([Challenge("ended", NOON - MINUTE)])
    (found,) = check_challenges(settings, NOON, upstream_answers=upstream_answers)
    assert (found.fault, found.detail) == (fault, words)


def test_settings_that_are_not_those_of_the_unit_are_told_with_both(tmp_path: Path) -> None:
    file, other = tmp_path / "kiosk.toml", tmp_path / "other.toml"
    file.write_text(f'state_dir = "{tmp_path}"\n')
    for config, examined in ((file, str(file)), (None, "the packaged defaults")):
        first, *_ = check_settings(config, load_settings(file), str(other))
        assert first.fault == "settings-not-those-of-the-unit"
        assert first.detail == f"{examined} was examined; the terminal runs with {other}"
    (same,) = check_settings(file, load_settings(file), str(file))
    assert same.fault == "settings-unconfirmed"


def test_of_much_damage_the_first_is_told_and_how_many_there_are_beside_it(tmp_path: Path) -> None:
    settings = load_settings(None, {"state_dir": str(tmp_path)})
    with closing(Outbox.open(tmp_path / "queue", StoppedClock())) as outbox:
        outbox.readmit([entry_of(b"sealed %d" % number) for number in range(3)])
        for sequence, more in ((2, ""), (3, " (and 1 more)")):
            altered = f"UPDATE applications SET deliveries = 9 WHERE sequence = {sequence}"  # noqa: S608 - a number
            behind_its_back(tmp_path / "queue", altered)
            (found,) = check_queue(settings, None, NOON)
            assert found.health is Health.FAIL
            assert found.detail == f"application 2 was changed outside this program{more}"


@pytest.mark.parametrize(
    ("days", "health"), [(30, Health.OK), (29.99, Health.WARN), (7, Health.WARN), (6.99, Health.SOON)]
)
def test_a_certificate_is_renewed_in_its_last_thirty_days(tmp_path: Path, days: float, health: Health) -> None:
    identity = Identity(
        kiosk_id="K-00000042",
        url="https://upstream.example",
        audience="upstream",
        ca_pem=Authority(rsa_key(1)).certificate().public_bytes(Encoding.PEM).decode(),
        keyring=ReceiptKeyring(),
        recipients=(),
        certificate_file=tmp_path,
        key_file=tmp_path,
        not_after=NOON,
        not_before=NOON - timedelta(days=730),
        upstream_keys=UpstreamKeys("upstream", (), ()),
    )
    (found,) = check_identity(identity, NOON - timedelta(days=days))
    assert (found.health, found.detail) == (health, f"K-00000042, until 2022-08-01 ({int(days)} days)")
