"""The terminal's own key (P-256). It is generated on this machine and never leaves it."""

from pathlib import Path

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec

from devices.regular_files import read_regular
from kiosk.errors import KioskError
from kiosk.station.atomic_files import private_folder, write_atomically

ENROL = "enrol the terminal: kiosk enrol"
"""Remedy for a missing or damaged identity."""
NEW_KEY = "move it away, ask upstream's operator for a code for this terminal's id, then: kiosk enrol"
"""Remedy for a damaged key."""


def device_key(path: Path) -> ec.EllipticCurvePrivateKey:
    """The terminal's own key: the existing one, or a new one that is durable before it is used."""
    if path.exists():
        return load_device_key(path)
    private_folder(path.parent)
    key = ec.generate_private_key(ec.SECP256R1())
    pem = key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    write_atomically(path, pem)
    return key


def load_device_key(path: Path) -> ec.EllipticCurvePrivateKey:
    """Read a device key. Raises KioskError, also for a file that others may read."""
    try:
        if path.stat().st_mode & 0o077:
            raise KioskError(f"{path} may be read by others; run: chmod 600 {path}")
        key = serialization.load_pem_private_key(read_regular(path), password=None)
    except OSError as error:
        raise KioskError(f"{path} cannot be read ({error.strerror}); {ENROL}") from None
    except (ValueError, TypeError, UnsupportedAlgorithm):
        raise KioskError(f"{path} is damaged; {NEW_KEY}") from None
    if not isinstance(key, ec.EllipticCurvePrivateKey):
        raise KioskError(f"{path} is no EC key; {NEW_KEY}")
    return key
