"""A receipt is one complete file of the owner's, or none; after a day it is removed."""

import os
import resource
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from devices.file_printer import FILES_KEPT_SECONDS, FilePrinter
from devices.print_job import PrinterFailed
from devices.raster import Raster


def test_a_job_is_one_file_and_printing_again_replaces_it(tmp_path: Path) -> None:
    printer = FilePrinter(tmp_path / "new" / "receipts")
    printer.print_raster(Raster(8, 1, b"\xff"), "ABCD-EFGH-J")
    printer.print_raster(Raster(8, 1, b"\x00"), "ABCD-EFGH-J")
    (only,) = (tmp_path / "new" / "receipts").iterdir()
    assert only.name == "ABCD-EFGH-J.png"
    assert QImage(str(only)).pixelColor(0, 0).value() == 255


def test_a_page_lies_beside_its_raster(tmp_path: Path) -> None:
    printer = FilePrinter(tmp_path)
    printer.print_raster(Raster(8, 1, b"\xff"), "ABCD-EFGH-J")
    printer.print_page(b"%PDF-1.4", "ABCD-EFGH-J")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["ABCD-EFGH-J.pdf", "ABCD-EFGH-J.png"]
    assert (tmp_path / "ABCD-EFGH-J.pdf").read_bytes() == b"%PDF-1.4"


@pytest.mark.parametrize("job", ["", "../evil", "a/b", ".hidden", "a b", "申込"])
def test_a_job_name_cannot_leave_the_folder(tmp_path: Path, job: str) -> None:
    with pytest.raises(ValueError, match="letters, digits"):
        FilePrinter(tmp_path).print_raster(Raster(8, 1, b"\0"), job)
    with pytest.raises(ValueError, match="letters, digits"):
        FilePrinter(tmp_path).print_page(b"%PDF-", job)
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_cannot_be_made_says_what_to_do(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(PrinterFailed) as failed:
        FilePrinter(tmp_path / "file" / "receipts").print_raster(Raster(8, 1, b"\0"), "job")
    assert "receipts folder" in failed.value.remedy
    assert "\n" not in str(failed.value)


@pytest.mark.long
def test_a_full_disk_leaves_no_half_receipt(tmp_path: Path) -> None:
    """The kernel's limit on file size replaces a full disk: a real OSError during a write."""
    program = (
        "import os, pathlib, signal, sys\n"
        "from devices.file_printer import FilePrinter\n"
        "from devices.print_job import PrinterFailed\n"
        "from devices.raster import Raster\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        "try:\n"
        "    FilePrinter(pathlib.Path(sys.argv[1])).print_raster(Raster(800, 100, os.urandom(10000)), 'job')\n"
        "except PrinterFailed as failed:\n"
        "    print(failed.remedy)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, str(tmp_path)],
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096)),
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"},
    )
    assert "make room" in done.stdout
    assert list(tmp_path.iterdir()) == []


def test_receipts_that_are_files_are_the_owner_s_alone_and_end_after_a_day(tmp_path: Path) -> None:
    folder = tmp_path / "receipts"
    printer = FilePrinter(folder)
    printer.print_raster(Raster(8, 1, b"\0"), "7K3M-Q2XP-H")
    printer.print_page(b"%PDF-", "7K3M-Q2XP-H")
    own = folder / "holiday.png"
    own.write_bytes(b"")
    assert folder.stat().st_mode & 0o777 == 0o700
    assert (folder / "7K3M-Q2XP-H.png").stat().st_mode & 0o777 == 0o600
    now = (folder / "7K3M-Q2XP-H.png").stat().st_mtime
    printer.remove_old(now + FILES_KEPT_SECONDS)
    assert len(list(folder.iterdir())) == 3
    assert len(printer.old(now + FILES_KEPT_SECONDS + 3600)) == 2
    printer.remove_old(now + FILES_KEPT_SECONDS + 3600)
    assert list(folder.iterdir()) == [own]
    assert FilePrinter(tmp_path / "none").old(now) == []
