"""Terminals: their enrolment, and every check of a terminal's id.

TLS verifies a client certificate; `Terminals.of_certificate` finds the enrolled terminal that it belongs to. The routes
hand this `Terminal` on, and whatever else names a terminal is compared with it here.
"""

import secrets
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol

from cryptography import x509
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.types import CertificatePublicKeyTypes
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from kiosk.errors import KioskError
from kiosk.sandbox.pki import SandboxPki
from kiosk.sandbox.problems import Rejected
from kiosk.sandbox.store import Store, StoredKiosk, sha256_hex
from kiosk.upstream.contract import EnrolmentAnswer, EnrolmentRequest
from kiosk.upstream.enrolment_code import ALPHABET, new_code

AUDIENCE = "https://sandbox.invalid/kiosk"
"""The upstream that signed claims must name. A terminal learns it when it enrols."""
CODE_LIFE = timedelta(days=7)


class NamesTerminal(Protocol):
    """An envelope's header, signed claims, a challenge, a stored application: each belongs to one terminal."""

    @property
    def kiosk_id(self) -> str:
        """The id of that terminal."""
        ...


@dataclass(frozen=True, slots=True)
class Terminal:
    """The enrolled terminal whose certificate a request came with."""

    kiosk_id: str

    def is_named_by(self, thing: NamesTerminal) -> bool:
        """Whether `thing` belongs to this terminal."""
        return thing.kiosk_id == self.kiosk_id

    def must_be_named_by(self, thing: NamesTerminal, otherwise: str) -> None:
        """Raises Rejected (403) with the title `otherwise` if `thing` belongs to another terminal."""
        if not self.is_named_by(thing):
            raise Rejected(403, "other_terminal", otherwise)


@dataclass(frozen=True, slots=True)
class Terminals:
    """The register of terminals. Each call is one transaction."""

    pki: SandboxPki
    store: Store
    clock: Callable[[], datetime]

    def make_code(self) -> str:
        """A one-time enrolment code, good for `CODE_LIFE`."""
        code = new_code(self.pki.ca_sha256)
        with self.store.begin() as transaction:
            transaction.add_code(sha256_hex(code.secret_token.encode()), self.clock() + CODE_LIFE)
        return str(code)

    def enrol(self, request: EnrolmentRequest) -> EnrolmentAnswer:
        """An id and a certificate for the key of the request. Repeatable: the same key is the same terminal.

        The key of a terminal that was struck off gets neither, with no code. Raises Rejected.
        """
        key = _requested_key(request.csr)
        key_sha256 = _key_sha256(key)
        now = self.clock()
        with self.store.begin() as transaction:
            known = transaction.kiosk_with_key(key_sha256)
            _must_not_be_struck_off(known)
            if not transaction.take_code(sha256_hex(request.secret.encode()), key_sha256, now):
                raise Rejected(403, "code_unknown", "The enrolment code is used, expired or unknown")
            kiosk_id = known.kiosk_id if known is not None else _new_id()
            if known is None:
                transaction.add_kiosk(kiosk_id, key_sha256, now)
        return EnrolmentAnswer(
            kiosk_id=kiosk_id,
            certificate=self.pki.issue_device(key, kiosk_id, now),
            audience=AUDIENCE,
            receipt_keys=self.pki.receipt_keys(),
            sealing_keys=self.pki.recipients(),
        )

    def of_certificate(self, certificate_der: bytes | None) -> Terminal:
        """The terminal with this client certificate, which TLS has verified but for its dates. Raises Rejected."""
        if certificate_der is None:
            raise Rejected(401, "certificate_required", "Only enrolled terminals may call this")
        certificate = x509.load_der_x509_certificate(certificate_der)
        if not certificate.not_valid_before_utc <= self.clock() <= certificate.not_valid_after_utc:
            raise Rejected(403, "certificate_ended", "The terminal's certificate is not valid now")
        with self.store.begin() as transaction:
            kiosk = transaction.kiosk_with_key(_key_sha256(certificate.public_key()))
        if kiosk is None:
            raise Rejected(403, "terminal_unknown", "No terminal is enrolled with this certificate")
        _must_not_be_struck_off(kiosk)
        return Terminal(kiosk.kiosk_id)

    def strike_off(self, kiosk_id: str) -> None:
        """End id, key, certificate and code of this terminal for ever: it was stolen, or is decommissioned.

        Harmless when repeated. Raises KioskError for an id that no terminal has.
        """
        with self.store.begin() as transaction:
            kiosk = transaction.kiosk(kiosk_id)
            if kiosk is None:
                raise KioskError(f"no terminal has the id {kiosk_id}; `kiosk doctor` at the terminal prints its id")
            if not kiosk.struck_off:
                transaction.strike_off(kiosk_id, self.clock())


def _new_id() -> str:
    return "K-" + "".join(secrets.choice(ALPHABET) for _ in range(8))


def _must_not_be_struck_off(kiosk: StoredKiosk | None) -> None:
    if kiosk is not None and kiosk.struck_off:
        raise Rejected(403, "terminal_struck_off", "This terminal was struck off; its key is not accepted any more")


def _requested_key(csr: str) -> ec.EllipticCurvePublicKey:
    try:
        request = x509.load_pem_x509_csr(csr.encode())
        key = request.public_key()
        if isinstance(key, ec.EllipticCurvePublicKey) and key.curve.name == "secp256r1" and request.is_signature_valid:
            return key
    except (ValueError, InvalidSignature):
        pass
    raise Rejected(422, "request_malformed", "The certificate request is not one for a P-256 key, signed by it")


def _key_sha256(key: CertificatePublicKeyTypes) -> str:
    return sha256_hex(key.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo))
