"""Checks of what the operator supplies: settings, campaign, card authorities, identity."""

import os
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

from cryptography import x509

from devices.regular_files import read_regular
from kiosk.campaign.japan_time import JST
from kiosk.campaign.model import Campaign, Phase
from kiosk.doctor.check_result import CheckResult, found, ok
from kiosk.errors import KioskError
from kiosk.station import receipt_keyring
from kiosk.station.card_trust import CardTrust, fingerprint_of
from kiosk.station.device_certificate import common_name, pem_certificate
from kiosk.station.device_key import load_device_key
from kiosk.station.identity import Identity, IdentityEnded, IdentityFiles, NotEnrolled
from kiosk.station.not_in_service import known_kiosk_id
from kiosk.station.settings import Settings, is_empty, shipped_fingerprints
from kiosk.station.settings_confirmation import Confirmation, confirmation

WEEK = timedelta(days=7)
"""Time before an end at which `Health.SOON` is given."""
ENDS_SOON = timedelta(days=30)
"""Time before the certificate's end at which a warning is given."""


def settings_fault(config: Path | None, error: KioskError) -> CheckResult:
    """The fault of settings that could not be loaded, from the error."""
    said, _, advice = str(error).rpartition("; ")
    file = _file_with_the_mistake(error) or config
    values = {"advice": advice.rstrip("?.") or str(error), "file": str(file), "folder": str(file and file.parent)}
    detail = said or str(error)
    if config is not None and not os.access(config, os.F_OK):
        reachable = os.access(config.absolute().parent, os.X_OK)
        return found("settings-missing" if reachable else "settings-unreadable", detail, values)
    if config is not None and not config.is_file():
        return found("settings-not-a-file", detail, values)
    if file is not None and not os.access(file, os.R_OK):
        return found("settings-unreadable", detail, values)
    if config is not None and _has_nothing_in_it(config):
        return found("settings-empty", detail, values)
    return found("settings-wrong", detail, values)


def _has_nothing_in_it(file: Path) -> bool:
    try:
        return is_empty(read_regular(file))
    except OSError:
        return False


def _file_with_the_mistake(error: KioskError) -> Path | None:
    """The innermost file that the message names, `SETTINGS: terminal: PROFILE: what is wrong`; None where none is."""
    named = [Path(part) for part in str(error).split(": ") if part.startswith("/") and part.endswith(".toml")]
    return next((file for file in reversed(named) if file.is_file()), None)


def check_settings(config: Path | None, settings: Settings, unit_config: str = "") -> Iterator[CheckResult]:
    """Whether loaded settings are confirmed, and are those of kiosk.service.

    `unit_config`: the settings file of the unit, "" if unknown.
    """
    state, files = confirmation(config, settings)
    if unit_config and (config is None or not _same(config, Path(unit_config))):
        yield found(
            "settings-not-those-of-the-unit",
            f"{config or 'the packaged defaults'} was examined; the terminal runs with {unit_config}",
            file=unit_config,
        )
    match state:
        case Confirmation.CONFIRMED:
            yield ok("settings", f"{config or 'the packaged defaults'}: {settings.terminal}")
        case Confirmation.UNKNOWN:  # the check of the state folder says why
            yield ok("settings", f"{config}: {settings.terminal}; whether it is confirmed cannot be read")
        case Confirmation.CHANGED:
            yield found("settings-unconfirmed", f"{', '.join(files)}: changed since it was confirmed")
        case Confirmation.NEVER:
            yield found("settings-unconfirmed", f"{', '.join(files)}: never confirmed")


def _same(one: Path, other: Path) -> bool:
    return one.exists() and other.exists() and one.samefile(other)


def check_campaign(campaign: Campaign, production: bool, now: datetime) -> Iterator[CheckResult]:
    """Whether shoppers can apply at `now`. `production`: real cards are trusted."""
    name = "campaign"
    offer = campaign.on(now)
    if offer.maintenance is not None:
        yield found(
            "campaign-maintenance", f"no visits until {offer.maintenance.end.astimezone(JST):%Y-%m-%d %H:%M} JST"
        )
    until = f"{campaign.code}, until {campaign.end:%Y-%m-%d}"
    match offer.phase:
        case Phase.OPEN if campaign.practice and production:
            yield found("campaign-for-practice", f"{campaign.code} is for practice")
        case Phase.OPEN | Phase.MAINTENANCE | Phase.OUTSIDE_HOURS:
            if campaign.end - now < WEEK:
                yield found("campaign-ends-soon", until)
            else:
                yield ok(name, until)
        case Phase.ITEMS_BEFORE:
            yield found("campaign-not-begun", f"{campaign.code} has begun, but none of its items")
        case Phase.BEFORE:
            yield found("campaign-not-begun", f"{campaign.code} begins on {campaign.start:%Y-%m-%d}")
        case Phase.ENDED:
            yield found("campaign-ended", f"{campaign.code} ended on {campaign.end:%Y-%m-%d}")


def trust_fault(settings: Settings, error: KioskError) -> CheckResult:
    """The fault of card authorities that could not be loaded, from the error."""
    said, _, advice = str(error).rpartition("; ")
    imported = next((str(file) for file in settings.anchors_dir.glob("*.pem") if str(file) in str(error)), None)
    if imported is not None:
        return found("card-authority-imported-unusable", said or str(error), file=imported)
    return found("card-authority-unusable", said or str(error), advice=(advice or str(error)).capitalize())


def check_trust(trust: CardTrust, now: datetime) -> Iterator[CheckResult]:
    """Whether card authorities are valid at `now`, and until when."""
    name = "card authorities"
    valid = [anchor.certificate for anchor in trust.current(now)]
    if not trust.anchors:
        yield found("no-card-authority", "none: no card is accepted")
        return
    if not valid:
        yield found("card-authorities-ended", "all have expired: no card is accepted")
        return
    last = max(anchor.not_valid_after_utc for anchor in valid)
    said = f"{len(valid)} valid, {_whose(trust)}, until {last:%Y-%m-%d}"
    if last - now < WEEK:
        yield found("card-authorities-end-soon", said)
    else:
        yield ok(name, said)


def _whose(trust: CardTrust) -> str:
    """Whether the authorities are official, and which of them only the settings declare official."""
    if not trust.production:
        return "for tests only"
    own = [found for anchor in trust.anchors if (found := fingerprint_of(anchor)) not in shipped_fingerprints()]
    added = "".join(f"; SHA-256 {each[:16]}... is not shipped: this terminal's own settings name it" for each in own)
    return f"official{added}"


def identity_fault(state_dir: Path, error: KioskError) -> CheckResult:
    """The fault of an identity that could not be loaded, from the error and the state of its files.

    Each state has a remedy of its own, so that the applications in the queue can still be delivered.
    """
    files, detail = IdentityFiles.below(state_dir), str(error).rpartition("; ")[0] or str(error)
    values = {"kiosk_id": known_kiosk_id(state_dir) or "of its papers", "folder": str(files.folder)}
    if isinstance(error, IdentityEnded):
        return found("certificate-ended", detail)
    unreadable = [path for path in (files.folder, files.key, files.certificate, files.record) if _closed_to_us(path)]
    if unreadable:
        return found("identity-unreadable", f"{unreadable[0]} cannot be read", values)
    if files.key.exists() and files.key.stat().st_mode & 0o077:
        return found("device-key-readable-by-others", detail, file=str(files.key))
    if not files.key.exists() and (files.certificate.exists() or files.record.exists()):
        return found("device-key-missing", f"{files.key} is missing", values)
    if isinstance(error, NotEnrolled):
        return found("not-enrolled", detail)
    for keyring in (files.folder / receipt_keyring.NAME, files.folder / receipt_keyring.FORMER_NAME):
        if str(keyring) in detail:
            return found("former-receipt-keys-damaged", detail, file=str(keyring))
    if "no sealing key this software knows" in detail:
        return found("sealing-key-unknown", detail)
    try:
        key = load_device_key(files.key)
    except KioskError as damage:
        return found("identity-key-damaged", str(damage).partition("; ")[0], values, file=str(files.key))
    certificate = _certificate(files.certificate)
    if certificate and common_name(certificate) == values["kiosk_id"] and certificate.public_key() != key.public_key():
        told = f"{files.key} is not the key of {values['kiosk_id']}"
        return found("device-key-of-another", told, values, file=str(files.key))
    return found("identity-damaged", detail)


def _certificate(file: Path) -> x509.Certificate | None:
    try:
        return pem_certificate(read_regular(file))
    except (OSError, ValueError):
        return None


def _closed_to_us(path: Path) -> bool:
    try:
        return path.exists() and not os.access(path, os.R_OK)
    except PermissionError:
        return True


def check_identity(identity: Identity, now: datetime) -> Iterator[CheckResult]:
    """When the identity ends: its device certificate, or the certificate of upstream's authority."""
    name = "device certificate"
    ends = min(identity.not_after, _authority_ends(identity))
    until = f"{identity.kiosk_id}, until {ends:%Y-%m-%d} ({max(0, (ends - now).days)} days)"
    if ends - now < WEEK:
        yield found("certificate-ends-this-week", until)
    elif ends - now < ENDS_SOON:
        yield found("certificate-ends-soon", until)
    else:
        yield ok(name, until)


def _authority_ends(identity: Identity) -> datetime:
    """End of the authority of upstream's server certificate; after it no connection can be made."""
    return pem_certificate(identity.ca_pem.encode()).not_valid_after_utc


def certificate_ends(state_dir: Path) -> datetime | None:
    """End of the device certificate (aware), expired or not; None if the file cannot be read."""
    certificate = _certificate(IdentityFiles.below(state_dir).certificate)
    return certificate.not_valid_after_utc if certificate else None
