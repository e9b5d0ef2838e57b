"""Renewal of the identity: a new certificate before the current one expires, and upstream's new keys.

Runs once a day, and at once if upstream could not open an application. Everything is verified and then written in one
step, so that a power cut leaves the old identity. A change takes effect with the next start of the program, which
restarts while nobody is at the terminal (`kiosk.restart`). An upstream that does not know these calls answers 404: the
identity then ends with its certificate, as `kiosk doctor` reports.
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
"""Share of a certificate's validity after which it is renewed; the rest allows for a long outage of upstream."""
RENEW_EVERY = 86_400.0
"""Seconds between two checks of the identity."""
RENEW_AGAIN = 3_600.0
"""Seconds until the next check if upstream could not be reached."""

log = logging.getLogger(__name__)


class Renewal:
    """For one thread. `client` uses the current identity; `as_other` makes a client with another certificate."""

    def __init__(
        self,
        identity: Identity,
        client: UpstreamClient,
        as_other: Callable[[Identity], UpstreamClient],
    ) -> None:
        self._identity = identity
        self._client = client
        self._as_other = as_other
        self._folder = identity.key_file.parent

    def learn_keys(self) -> bool:
        """Whether upstream has announced new keys, which are stored. Raises UpstreamError, OSError."""
        known = self._identity.upstream_keys
        try:
            signed = self._client.keys(known.receipt_keys[0].kid)
        except Refused as refused:
            _log_unless_unknown("keys", refused)
            return False
        try:
            keys = known.followed_by(signed)
        except NotTheNextKeys:
            return False  # unchanged keys, or keys without a valid signature by a known one
        if (keys.receipt_keys, keys.sealing_keys) == (known.receipt_keys, known.sealing_keys):
            return False
        key_rotation.keep(self._folder, keys)
        return True

    def renew_certificate(self, now: datetime) -> bool:
        """Whether there is a new certificate that upstream accepts. Raises UpstreamError, KioskError, OSError."""
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
