"""Support bundles at upstream: stored unchanged, and opened by its operator with the same keys as applications."""

from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path

from kiosk.application.sealed_bundle import header_of, open_bundle
from kiosk.application.sealing import EnvelopeMalformed, SealingError
from kiosk.errors import KioskError
from kiosk.given_files import read_file
from kiosk.sandbox.pki import SandboxPki, check_data_folder
from kiosk.sandbox.problems import Rejected
from kiosk.sandbox.terminals import Terminal
from kiosk.station.atomic_files import private_folder, write_atomically

KEPT = 20
"""Bundles of each terminal; then the oldest is removed."""

LARGEST = 1 << 26
"""Bytes of a bundle: a journal of nine files of 1 MiB, compressed, and two pictures."""


@dataclass(frozen=True, slots=True)
class SupportBundles:
    """The received bundles: each a sealed file in `folder`, named by the terminal's id and its reference."""

    folder: Path

    def keep(self, terminal: Terminal, content_sha256: str, sealed: bytes) -> str:
        """Store a bundle; returns its reference. Raises Rejected."""
        if sha256(sealed).hexdigest() != content_sha256:
            raise Rejected(422, "bundle_malformed", "The bundle is not the one that the path names")
        try:
            header, _ = header_of(sealed)
        except EnvelopeMalformed:
            raise Rejected(422, "bundle_malformed", "This is no sealed support bundle") from None
        terminal.must_be_named_by(header, "The bundle is of another terminal")
        reference = f"{content_sha256[:4]}-{content_sha256[4:8]}".upper()
        write_atomically(private_folder(self.folder) / f"{terminal.kiosk_id}-{reference}", sealed)
        known = sorted(self.folder.glob(f"{terminal.kiosk_id}-????-????"), key=lambda file: file.stat().st_mtime_ns)
        for old in known[:-KEPT]:
            old.unlink(missing_ok=True)
        return reference

    def find(self, name: str) -> Path | None:
        """The bundle with this reference, as read out by a person; None without one."""
        wanted = name.upper().replace(" ", "").replace("-", "")
        files = self.folder.glob("K-*-????-????") if self.folder.is_dir() else ()
        return next((file for file in files if file.name[-9:].replace("-", "") == wanted), None)


def open_support(data: Path, given: Path, opened: Path | None = None) -> tuple[Path, str]:
    """Write the bundle's tar.gz; returns its path, and the id of its terminal. Raises `KioskError`.

    `given`: a file, or the reference of a received bundle.
    """
    check_data_folder(data)
    sealed = given if given.is_file() else SupportBundles(data / "support").find(str(given))
    if sealed is None:
        raise KioskError(f"there is no file and no bundle with the reference {given}; compare it with the terminal's")
    opened = opened or sealed.with_name(f"{sealed.name}.tar.gz")
    pki = SandboxPki.open(data / "pki", datetime.now(UTC))
    try:
        content, header = open_bundle(read_file(sealed, LARGEST), pki.sealing_keys)
    except SealingError as error:
        raise KioskError(f"{sealed}: {error}; it is of another upstream, or not whole: copy it again") from None
    write_atomically(opened, content)
    return opened, header.kiosk_id
