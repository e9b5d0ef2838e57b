"""What the doctor makes of authorities that have ended."""

from datetime import timedelta

from kiosk.doctor import Health
from kiosk.doctor.station import check_trust
from kiosk.station.card_trust import CardTrust
from tests.support.card_authority import Authority, rsa_key


def test_authorities_that_have_all_ended_accept_no_card() -> None:
    anchor = Authority(rsa_key(1)).certificate()
    trust = CardTrust((anchor,), production=False)
    (before,) = check_trust(trust, anchor.not_valid_after_utc)
    assert before.health is Health.OK
    (after,) = check_trust(trust, anchor.not_valid_after_utc + timedelta(seconds=1))
    assert after.health is Health.FAIL
    assert "all have expired" in after.detail
