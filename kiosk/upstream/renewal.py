"""What an identity needs to last: a new certificate before the present one ends, and upstream's later keys.

Once a day, and at once where upstream could not open an application. Everything is written in one step and only after
it was checked, so that a power cut leaves what worked. What changed counts from the next start of the program, which
leaves when nobody is here (`kiosk.restart`). An upstream that knows neither call answers 404: the identity then ends
with its certificate, as `kiosk doctor` says.
"""

import logging
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from http import HTTPStatus

from cryptography import x509

from kiosk.station import device_certificate, key_rotation
from kiosk.station.device_certificate import Holder
from kiosk.station.device_key import load_device_key
from kiosk.station.identity import Identity
from kiosk.station.key_rotation import NotTheNextKeys
from kiosk.upstream.client import UpstreamClient
from kiosk.upstream.enrolment import certificate_request
from kiosk.upstream.errors import Refused

RENEW_FROM = 2 / 3
"""Of a certificate's life; the rest is for an upstream that cannot be reached for long."""

log = logging.getLogger(__name__)


class Renewal:
    """For one thread. `client` asks as the present identity, `as_other` as one with another certificate."""

    def __init__(
        self,
        identity: Identity,
        client: UpstreamClient,
        as_other: Callable[[Identity], UpstreamClient] = UpstreamClient,
    ) -> None:
        self._identity = identity
        self._client = client
        self._as_other = as_other
        self._folder = identity.key_file.parent

    def learn_keys(self) -> bool:
        """Whether upstream has announced new keys since; they are kept. Raises UpstreamError, and OSError."""
        known = self._identity.upstream_keys
        try:
            signed = self._client.keys(known.receipt_keys[0].kid)
        except Refused as refused:
            _log_unless_unknown("keys", refused)
            return False
        try:
            keys = known.followed_by(signed)
        except NotTheNextKeys:
            return False  # those that are known, or none that a key of this terminal's vouches for
        if (keys.receipt_keys, keys.sealing_keys) == (known.receipt_keys, known.sealing_keys):
            return False
        key_rotation.keep(self._folder, keys)
        return True

    def renew_certificate(self, now: datetime) -> bool:
        """Whether there is a new certificate that upstream accepts. Raises UpstreamError, KioskError, and OSError."""
        life = self._identity.not_after - self._identity.not_before
        if now < self._identity.not_before + life * RENEW_FROM:
            return False
        holder = self._holder()
        following = device_certificate.next_certificate(self._folder, holder)
        if following is None or following.not_after <= self._identity.not_after:
            try:
                pem = self._client.renew(certificate_request(load_device_key(self._identity.key_file)))
            except Refused as refused:
                _log_unless_unknown("certificate", refused)
                return False
            following = device_certificate.keep_next(self._folder, pem, holder, self._identity.not_after)
        with self._as_other(replace(self._identity, certificate_file=following.file)) as tried:
            tried.evidence()
        device_certificate.use_next(self._folder)
        return True

    def _holder(self) -> Holder:
        ca = x509.load_pem_x509_certificate(self._identity.ca_pem.encode())
        return Holder(self._identity.kiosk_id, load_device_key(self._identity.key_file).public_key(), ca)


def _log_unless_unknown(what: str, refused: Refused) -> None:
    if refused.problem.status != HTTPStatus.NOT_FOUND:
        log.error("the %s: %s", what, refused)
