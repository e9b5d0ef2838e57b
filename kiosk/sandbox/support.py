"""Support bundles at upstream: opened by its operator, with the same private keys as applications."""

from datetime import UTC, datetime
from pathlib import Path

from kiosk.application.sealed_bundle import open_bundle
from kiosk.application.sealing import SealingError
from kiosk.errors import KioskError
from kiosk.sandbox.pki import SandboxPki
from kiosk.station.atomic_files import write_atomically


def open_support(data: Path, sealed: Path, opened: Path) -> str:
    """Write the bundle's tar.gz to `opened`; the id of its terminal. Raises `KioskError`."""
    if not (data / "pki").is_dir():
        raise KioskError(f"{data} is no data folder of a sandbox; name it: --data DIR")
    pki = SandboxPki.open(data / "pki", datetime.now(UTC))
    try:
        content, header = open_bundle(sealed.read_bytes(), pki.sealing_keys)
    except SealingError as error:
        raise KioskError(f"{sealed}: {error}; it is of another upstream, or not whole: copy it again") from None
    write_atomically(opened, content)
    return header.kiosk_id
