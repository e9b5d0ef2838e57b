"""What the doctor makes of authorities that have ended."""

from contextlib import closing
from datetime import timedelta
from pathlib import Path

from kiosk.campaign.dates import JST
from kiosk.doctor import Health
from kiosk.doctor.station import check_queue, check_trust
from kiosk.outbox.store import Outbox
from kiosk.outbox.values import Backoff
from kiosk.station.card_trust import CardTrust
from kiosk.station.settings import load_settings
from kiosk.upstream.pace import APPLICATIONS, ASKED
from tests.outbox.conftest import NOON, StoppedClock, entry_of
from tests.support.card_authority import Authority, rsa_key


def test_authorities_that_have_all_ended_accept_no_card() -> None:
    anchor = Authority(rsa_key(1)).certificate()
    trust = CardTrust((anchor,), production=False)
    (before,) = check_trust(trust, anchor.not_valid_after_utc)
    assert before.health is Health.OK
    (after,) = check_trust(trust, anchor.not_valid_after_utc + timedelta(seconds=1))
    assert after.health is Health.FAIL
    assert "all have expired" in after.detail


def test_the_later_of_both_waits_is_told(tmp_path: Path) -> None:
    settings = load_settings(None, {"state_dir": str(tmp_path)})
    asked = NOON + timedelta(hours=2)
    with closing(Outbox.open(tmp_path / "queue", StoppedClock())) as outbox:
        outbox.readmit([entry_of(b"sealed")])
        outbox.set_backoff(APPLICATIONS, Backoff(3, NOON + timedelta(minutes=1)))
        outbox.set_backoff(ASKED, Backoff(3, asked))
    (told,) = [each.detail for each in check_queue(settings, None, NOON) if each.name == "delivery"]
    assert told.endswith(f"{asked.astimezone(JST):%H:%M}")
