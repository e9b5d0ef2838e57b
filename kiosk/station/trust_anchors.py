"""The card authorities of this terminal: those that its settings name, and those that a technician imported."""

import ssl
from pathlib import Path

from kiosk.errors import KioskError
from kiosk.station.atomic_files import private_folder, write_atomically
from kiosk.station.card_trust import CardTrust, fingerprint_of, read_authorities
from kiosk.station.settings import Settings


def load_trust(settings: Settings) -> CardTrust:
    """The anchors of `trust.anchors` and of `state_dir`. Raises `KioskError`, also for official and test authorities
    together, because a public terminal must never accept a test card.
    """
    imported = sorted(settings.anchors_dir.glob("*.pem"))
    for file in imported:
        _official(file, settings)
    trust = CardTrust.load([*settings.trust.anchors, *imported], settings.trust.fingerprints)
    others = [anchor for anchor in trust.anchors if fingerprint_of(anchor) not in settings.trust.fingerprints]
    if trust.production and others:
        raise KioskError(
            f"test authorities ({len(others)}) stand beside the official ones; remove them from trust.anchors in the "
            "settings file, or practise with another state_dir"
        )
    return trust


def import_anchor(file: Path, settings: Settings) -> str:
    """Store an official card authority's certificate (PEM or DER) in `state_dir`; returns its fingerprint.

    Accepted only if its SHA-256 is in `trust.fingerprints`. Repeatable. Raises `KioskError`.
    """
    fingerprint, pem = _official(file, settings)
    try:
        write_atomically(private_folder(settings.anchors_dir) / f"{fingerprint}.pem", pem)
    except OSError as error:
        raise KioskError(f"{settings.anchors_dir}: cannot be written ({error.strerror}); check state_dir") from None
    return fingerprint


def _official(file: Path, settings: Settings) -> tuple[str, bytes]:
    authorities = {fingerprint_of(authority): authority for authority in read_authorities(file)}
    if len(authorities) != 1:
        raise KioskError(f"{file}: holds {len(authorities)} certificates; import one file for each authority")
    ((fingerprint, authority),) = authorities.items()
    if fingerprint not in settings.trust.fingerprints:
        raise KioskError(
            f"{file}: not an official card authority (SHA-256 {fingerprint}); fetch it from the authority's own site, "
            "or put a test authority into trust.anchors"
        )
    return fingerprint, ssl.DER_cert_to_PEM_cert(authority.der).encode()
