"""The enrolled terminals, and every check of a terminal's id.

TLS verifies a client certificate; `Terminals.of_certificate` finds its terminal. The routes pass this `Terminal` on,
and every other value that names a terminal is compared with it here.
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

from devices.lenient_certificate import PARSER_ERRORS
from kiosk.errors import KioskError
from kiosk.sandbox.pki import SandboxPki
from kiosk.sandbox.problems import Rejected
from kiosk.sandbox.store import Store, StoredKiosk, Transaction, sha256_hex
from kiosk.upstream.contract import (
    CertificateAnswer,
    CertificateRequest,
    EnrolmentAnswer,
    EnrolmentRequest,
    KeysAnswer,
    KeysRequest,
)
from kiosk.upstream.enrolment_code import ALPHABET, new_code

AUDIENCE = "https://sandbox.invalid/kiosk"
"""The audience of signed claims. A terminal receives it at its enrolment."""
CODE_LIFE = timedelta(days=7)
"""Validity of an enrolment code."""


class NamesTerminal(Protocol):
    """An envelope's header, signed claims, a challenge, a stored application: each belongs to one terminal."""

    @property
    def kiosk_id(self) -> str:
        """The id of that terminal."""
        ...


@dataclass(frozen=True, slots=True)
class Terminal:
    """The enrolled terminal of a request's certificate."""

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

    def make_code(self, kiosk_id: str | None = None, *, short: bool = False) -> str:
        """A one-time enrolment code, valid for `CODE_LIFE`. `kiosk_id`: for this terminal, which lost its key. `short`:
        for a terminal whose settings have the SHA-256 of this upstream's CA.

        Raises KioskError for an unknown or revoked id.
        """
        code = new_code(self.pki.ca_sha256, short=short)
        with self.store.begin() as transaction:
            if kiosk_id is not None:
                _known(transaction, kiosk_id, struck_off=False)
            transaction.add_code(sha256_hex(code.secret_token.encode()), self.clock() + CODE_LIFE, kiosk_id)
        return code.short if short else str(code)

    def enrol(self, request: EnrolmentRequest) -> EnrolmentAnswer:
        """An id and a certificate for the key of the request. Repeatable: the same key is the same terminal.

        A code for an existing terminal replaces its key: the old one and its certificates become invalid. The key of a
        revoked terminal is refused with any code, and so is a replaced key. Raises Rejected.
        """
        key = _requested_key(request.csr)
        key_sha256 = _key_sha256(key)
        secret = sha256_hex(request.secret.encode())
        now = self.clock()
        with self.store.begin() as transaction:
            known = transaction.kiosk_with_key(key_sha256)
            _must_not_be_struck_off(known)
            _must_not_be_replaced(transaction, key_sha256)
            wanted = transaction.code_for(secret)
            if wanted is not None:
                _must_not_be_struck_off(transaction.kiosk(wanted))
            if known is not None and wanted not in (None, known.kiosk_id):
                raise Rejected(403, "other_terminal", "This code is for another terminal than the one with this key")
            if not transaction.take_code(secret, key_sha256, now):
                raise Rejected(403, "code_unknown", "The enrolment code is used, expired or unknown")
            if known is not None:
                kiosk_id = known.kiosk_id
            elif wanted is not None:
                kiosk_id = wanted
                transaction.replace_key(kiosk_id, key_sha256, now)
                # Its disk may have been replaced: accept the end of the queue that it reports next.
                transaction.forget_evidence(kiosk_id)
            else:
                kiosk_id = _new_id()
                transaction.add_kiosk(kiosk_id, key_sha256, now)
        return EnrolmentAnswer(
            kiosk_id=kiosk_id,
            certificate=self.pki.issue_device(key, kiosk_id, now),
            audience=AUDIENCE,
            receipt_keys=self.pki.receipt_keys(),
            sealing_keys=self.pki.recipients(),
        )

    def renew(self, terminal: Terminal, request: CertificateRequest) -> CertificateAnswer:
        """A new certificate for the terminal's existing key. Earlier ones stay valid until they expire."""
        key = _requested_key(request.csr)
        with self.store.begin() as transaction:
            known = transaction.kiosk_with_key(_key_sha256(key))
        if known is None or known.kiosk_id != terminal.kiosk_id:
            raise Rejected(403, "other_key", "A certificate is renewed for the key that the terminal has")
        return CertificateAnswer(certificate=self.pki.issue_device(key, terminal.kiosk_id, self.clock()))

    def keys(self, request: KeysRequest) -> KeysAnswer:
        """The current keys, signed with a key that the terminal trusts."""
        signed = self.pki.signed_keys(request.signed_by, AUDIENCE)
        if signed is None:
            raise Rejected(404, "keys_unknown", "This receipt key was never this upstream's")
        return KeysAnswer(keys=signed)

    def of_certificate(self, certificate_der: bytes | None) -> Terminal:
        """The terminal of this client certificate, of which TLS has verified all but the validity. Raises Rejected."""
        if certificate_der is None:
            raise Rejected(401, "certificate_required", "Only enrolled terminals may call this")
        certificate = x509.load_der_x509_certificate(certificate_der)
        if not certificate.not_valid_before_utc <= self.clock() <= certificate.not_valid_after_utc:
            raise Rejected(403, "certificate_ended", "The terminal's certificate is not valid now")
        with self.store.begin() as transaction:
            key_sha256 = _key_sha256(certificate.public_key())
            _must_not_be_replaced(transaction, key_sha256)
            kiosk = transaction.kiosk_with_key(key_sha256)
        if kiosk is None:
            raise Rejected(403, "terminal_unknown", "No terminal is enrolled with this certificate")
        _must_not_be_struck_off(kiosk)
        return Terminal(kiosk.kiosk_id)

    def strike_off(self, kiosk_id: str) -> None:
        """Revoke id, key, certificate and code of this terminal for ever: it was stolen, or decommissioned.

        Repeatable. Raises KioskError for an unknown id.
        """
        with self.store.begin() as transaction:
            if not _known(transaction, kiosk_id).struck_off:
                transaction.strike_off(kiosk_id, self.clock())

    def accept_loss(self, kiosk_id: str) -> None:
        """The operator knows that this terminal's queue or journal went back: accept the ends that it reports next.

        Raises KioskError for an unknown id.
        """
        with self.store.begin() as transaction:
            transaction.forget_evidence(_known(transaction, kiosk_id).kiosk_id)


def _known(transaction: Transaction, kiosk_id: str, *, struck_off: bool = True) -> StoredKiosk:
    """The terminal with this id. Raises KioskError without one, or (`struck_off` False) if it is revoked."""
    kiosk = transaction.kiosk(kiosk_id)
    if kiosk is None:
        raise KioskError(f"no terminal has the id {kiosk_id}; `kiosk doctor` at the terminal prints its id")
    if kiosk.struck_off and not struck_off:
        raise KioskError(f"{kiosk_id} was struck off for ever; enrol that machine as a new terminal")
    return kiosk


def _new_id() -> str:
    return "K-" + "".join(secrets.choice(ALPHABET) for _ in range(8))


def _must_not_be_struck_off(kiosk: StoredKiosk | None) -> None:
    if kiosk is not None and kiosk.struck_off:
        raise Rejected(403, "terminal_struck_off", "This terminal was struck off; its key is not accepted any more")


def _must_not_be_replaced(transaction: Transaction, key_sha256: str) -> None:
    if transaction.is_former_key(key_sha256):
        raise Rejected(403, "key_replaced", "This terminal has another key now; this one is not accepted any more")


def _requested_key(csr: str) -> ec.EllipticCurvePublicKey:
    try:
        request = x509.load_pem_x509_csr(csr.encode())
        key = request.public_key()
        if isinstance(key, ec.EllipticCurvePublicKey) and key.curve.name == "secp256r1" and request.is_signature_valid:
            return key
    except (*PARSER_ERRORS, InvalidSignature):
        pass
    raise Rejected(422, "request_malformed", "The certificate request is not one for a P-256 key, signed by it")


def _key_sha256(key: CertificatePublicKeyTypes) -> str:
    return sha256_hex(key.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo))
