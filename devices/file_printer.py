"""The printer of practice and tests: each receipt is a file, a PNG of its raster or a PDF page."""

import os
import tempfile
from contextlib import suppress
from pathlib import Path

from devices.print_job import PrinterFailed, checked_job
from devices.raster import Raster, png

_RECEIPT = "????-????-?"
"""Pattern of a receipt number. Other files in the folder belong to somebody else."""
FILES_KEPT_SECONDS = 86_400.0
"""Age after which `remove_old` removes a receipt."""


class FilePrinter:
    """Writes each job as a file into a folder: JOB.png, JOB.pdf. A file appears complete or not at all; printing again
    replaces it.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def print_raster(self, raster: Raster, job: str) -> None:
        """Write the receipt's dots as a PNG file. `job` names its file: letters, digits, "-" and "_".

        Raises `PrinterFailed`.
        """
        self._write(f"{checked_job(job)}.png", png(raster))

    def print_page(self, pdf: bytes, job: str) -> None:
        """The same receipt as a PDF file. Raises `PrinterFailed`."""
        self._write(f"{checked_job(job)}.pdf", pdf)

    def remove_old(self, now: float) -> None:
        """Remove the receipts that `old` lists. A file that cannot be removed stays."""
        for file in self.old(now):
            with suppress(OSError):
                file.unlink()

    def old(self, now: float) -> list[Path]:
        """The receipts written more than a day before `now` (seconds since 1970), or after it by a wrong clock."""
        found = [*self._folder.glob(f"{_RECEIPT}.png"), *self._folder.glob(f"{_RECEIPT}.pdf")]
        return [file for file in found if abs(now - file.stat().st_mtime) > FILES_KEPT_SECONDS]

    def _write(self, name: str, content: bytes) -> None:
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            _write_whole(self._folder / name, content)
        except OSError as error:
            raise PrinterFailed(
                f"cannot write a receipt into {self._folder}: {error.strerror}",
                "make room on that disk, or set the receipts folder to one that the terminal may write",
            ) from error


def _write_whole(path: Path, content: bytes) -> None:
    """Write beside the target and rename: a reader never sees half a receipt."""
    descriptor, beside = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
        os.replace(beside, path)  # noqa: PTH105 - the same folder, the same type of name as mkstemp gave
    except BaseException:
        Path(beside).unlink(missing_ok=True)
        raise
