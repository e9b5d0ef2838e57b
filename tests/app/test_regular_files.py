"""One function reads every small file: it never waits for a pipe, reads no device, and limits the size."""

import ast
import os
import re
import shutil
import signal
import socket
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from datetime import timedelta
from pathlib import Path

import pytest

from devices.regular_files import (
    LARGEST_FILE,
    NotRegular,
    TooLarge,
    open_regular,
    read_beginning,
    read_end,
    read_regular,
)
from kiosk.commands.cannot_start import contact
from kiosk.commands.enrolment import refuse_to_forget
from kiosk.doctor import queue as doctor_queue
from kiosk.doctor.journal import check_journal
from kiosk.doctor.printer import check_copies
from kiosk.doctor.recovery import check_picture, check_recovery
from kiosk.doctor.rights import check_rights
from kiosk.doctor.station import check_settings
from kiosk.errors import KioskError
from kiosk.outbox.admission import CANARY_NAME, write_canary
from kiosk.outbox.recovery.open_or_quarantine import open_queue
from kiosk.outbox.recovery.quarantine import unseen
from kiosk.outbox.store import Outbox
from kiosk.station.identity import altered_files, decommission, known_upstream, load_identity, state_of_files
from kiosk.station.journal import Journal
from kiosk.station.last_frames import NAMES, frame_file, kept_frames
from kiosk.station.last_known_time import LastKnownTime
from kiosk.station.last_run import RecordDamaged, read_record, take_over
from kiosk.station.not_in_service import WORDS_FILE, known_kiosk_id
from kiosk.station.pause_record import keep_pause, read_pause
from kiosk.station.self_test_record import keep_result, read_self_test
from kiosk.station.settings import load_settings
from kiosk.station.settings_confirmation import confirm
from kiosk.station.staff_codes import StaffCodes
from kiosk.station.trust_anchors import load_trust
from kiosk.station.unconfirmed_time import UnconfirmedTime
from kiosk.visit.model import ClosedReason
from tests.outbox.conftest import MEMORY, NOON, StoppedClock
from tests.outbox.kept import JOURNAL_NAME, Kept, make_queue, make_station

ROOT = Path(__file__).parents[2]
PNG = b"\x89PNG\r\n\x1a\n of a screen"
SECONDS = 120
"""A check takes a fraction of a second; a reader that waits for a pipe would wait for ever."""


def read_by_others() -> dict[str, str]:
    """Modules that open files in other ways, and the reasons."""
    kernel = "what the kernel makes while it is read"
    ours = "the program's own files, of its package"
    practice = "practice cards that this program made"
    return {
        "devices/chime.py": "a sound in memory",
        "devices/headphone_jack.py": "a device of the sound card",
        "devices/processes.py": kernel,
        "devices/speech/pcm.py": "a sound in memory",
        "devices/usb.py": kernel,
        "kiosk/doctor/input_devices.py": kernel,
        "kiosk/doctor/disk.py": "what was just written",
        "kiosk/doctor/network.py": kernel,
        "kiosk/outbox/lock_holders.py": kernel,
        "kiosk/station/displays.py": kernel,
        "ui/panel/read_back.py": "the frame buffer, a device",
        "devices/simulator/practice.py": practice,
        "kiosk/doctor/errors_document.py": ours,
        "kiosk/doctor/fault_table.py": ours,
        "kiosk/doctor/faults.py": ours,
        "kiosk/generated_document.py": ours,
        "kiosk/strict_toml.py": "a file of the package; any other one goes through `read_file`",
        "ui/gallery/screens_document.py": ours,
        "ui/typography/line_breaking.py": ours,
        "ui/typography/readings.py": ours,
        "ui/typography/libthai_dictionary.py": ours,
        "ui/translation/tool.py": ours,
        "devices/regular_files.py": "the reader itself",
        "kiosk/station/atomic_files.py": "a new file, and a folder",
        "kiosk/outbox/export.py": "a new file",
        "kiosk/outbox/admission.py": "a new file",
        "kiosk/outbox/database.py": "a new file",
        "kiosk/cli/technician.py": "a new file",
    }


def opens(path: Path) -> Iterator[int]:
    """Lines that open or read a file with Python's own functions."""
    source = path.read_text(encoding="utf-8")
    if not re.search(r"\bopen\(|read_(text|bytes)\(", source):
        return
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call):
            match node.func:
                case ast.Attribute(attr="read_text" | "read_bytes"):
                    yield node.lineno
                case ast.Name(id="open"):
                    yield node.lineno
                case ast.Attribute(value=ast.Name(id="os" | "io"), attr="open"):
                    yield node.lineno
                case ast.Attribute(attr="open") if any(
                    isinstance(value, ast.Constant)
                    and isinstance(value.value, str)
                    and set(value.value) <= set("rwabx+")
                    for value in node.args
                ):
                    yield node.lineno
                case _:
                    pass


def test_no_other_way_to_read_a_file_is_taken() -> None:
    found = {
        str(path.relative_to(ROOT))
        for folder in ("devices", "kiosk", "ui")
        for path in (ROOT / folder).rglob("*.py")
        if any(opens(path))
    }
    assert found == set(read_by_others())


# --- the reader


def test_a_file_is_read_whole_from_its_beginning_or_its_end(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_bytes(bytes(range(200)) * 1000)
    assert read_regular(file) == file.read_bytes()
    assert read_beginning(file, 3) == b"\0\1\2"
    assert read_end(file, 3) == b"\xc5\xc6\xc7"
    assert read_end(file, 1 << 20) == file.read_bytes()
    assert read_regular(Path("/proc/self/status")).startswith(b"Name:"), "files of the kernel report no size"


def test_no_more_is_read_than_was_allowed(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_bytes(b"12345")
    assert read_regular(file, 5) == b"12345"
    with pytest.raises(TooLarge):
        read_regular(file, 4)
    with pytest.raises(TooLarge):
        read_regular(Path("/proc/self/status"), 10)
    file.write_bytes(bytes(LARGEST_FILE + 1))
    with pytest.raises(TooLarge):
        read_regular(file)


def test_a_link_is_followed_only_where_that_is_wanted(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"content")
    (tmp_path / "link").symlink_to("file")
    assert read_regular(tmp_path / "link") == b"content"
    with pytest.raises(OSError, match="symbolic links"):
        read_regular(tmp_path / "link", follow=False)
    assert read_regular(tmp_path / "file", follow=False) == b"content"


@pytest.mark.parametrize("flags", [os.O_RDONLY, os.O_WRONLY | os.O_APPEND | os.O_CREAT, os.O_RDWR | os.O_CREAT])
@pytest.mark.parametrize("kind", ["pipe", "device", "folder", "socket"])
def test_what_is_no_file_is_refused_at_once_whatever_it_is_opened_for(tmp_path: Path, kind: str, flags: int) -> None:
    path = tmp_path / "file"
    match kind:
        case "pipe":
            os.mkfifo(path)
        case "device":
            path.symlink_to("/dev/zero")
        case "folder":
            path.mkdir()
        case _:
            with socket.socket(socket.AF_UNIX) as listener:
                listener.bind(str(path))
    before = open_files()
    with (
        ends_in_time(),
        pytest.raises(OSError, match=r"it is no file|Is a directory|No such device or address") as caught,
    ):
        open_regular(path, flags)
    if isinstance(caught.value, NotRegular):
        assert caught.value.filename == str(path)
    assert open_files() <= before, "every file must be closed"


# --- every file of a terminal, replaced by another kind


def open_files() -> int:
    return sum(1 for _ in Path("/proc/self/fd").iterdir())


@contextmanager
def ends_in_time() -> Iterator[None]:
    """A reader that waits for ever fails its test, not the whole run."""

    def give_up(*_: object) -> None:
        raise AssertionError("it waited for what is no file")

    before = signal.signal(signal.SIGALRM, give_up)
    signal.alarm(SECONDS)
    try:
        yield
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, before)


def make_everything(folder: Path) -> Kept:
    """A terminal that has run for a while, with every file that it may have."""
    kept = make_station(folder)
    state, config = kept.state, kept.config
    settings = load_settings(config)
    confirm(config, settings)
    make_queue(state / "queue", 2)
    journal = Journal(settings.journal_file, lambda: NOON, largest=500)
    for _ in range(4):
        journal.write("queue_quarantined")
    LastKnownTime(state).note(NOON)
    UnconfirmedTime(state).note(timedelta(days=1))
    keep_pause(state, ClosedReason.PAUSED_REPAIR)
    keep_result(state, "printer", passed=True, at=NOON)
    StaffCodes(state, lambda: 0.0).set(b"295018", "shop")
    (state / "last-run").write_text("exit-code 1\n")
    (state / "recovery-seen").write_text("1\n")
    for name in NAMES:
        frame_file(state, name).parent.mkdir(exist_ok=True)
        frame_file(state, name).write_bytes(PNG)
    settings.pictures_dir.mkdir()
    (settings.pictures_dir / WORDS_FILE).write_text("NOT IN SERVICE\n")
    settings.anchors_dir.mkdir()
    (settings.anchors_dir / "authority.pem").write_text("none\n")
    damaged = state / "queue.damaged-20261128T120000Z"
    damaged.mkdir()
    (damaged / "salvage.json").write_text("{}")
    return kept


MAY_BE_THERE = (
    "queue/outbox.canary.new",
    f"queue/{JOURNAL_NAME}",
    "queue/outbox.sqlite3-wal",
    "queue/outbox.sqlite3-shm",
    "queue.damaged-20261128T120000Z/outbox.sqlite3",
    f"queue.damaged-20261128T120000Z/{JOURNAL_NAME}",
    "queue.damaged-20261128T120000Z/outbox.head",
    "identity/enrolled.json",
    "identity/key-rotations.json",
    "identity/device-next.pem",
    "identity/device-renewed.pem",
    "identity/former-receipt-keys.json",
    "identity/suspended",
    "journal/journal.jsonl.2",
    "staff/wrong-codes.json",
)
"""Files that exist only at times."""


def look_at_all(kept: Kept) -> None:
    """Reads everything that a start, a visit, the doctor and the commands read. Refusals are expected."""
    state = kept.state
    calls: list[Callable[[], object]] = []
    with suppress(KioskError):
        settings = load_settings(kept.config)
        clock = StoppedClock()
        journal = Journal(settings.journal_file, clock)

        def queue() -> None:
            with closing(open_queue(lambda: Outbox.open(state / "queue", clock), state / "queue", NOON, journal)):
                write_canary(state / "queue")

        def codes() -> None:
            known = StaffCodes(state, lambda: 0.0)
            known.holders()
            known.remove("shop")  # checking one takes a quarter of a second

        calls += [
            lambda: journal.write("queue_loss_seen", applications=1),
            journal.end,
            queue,
            codes,
            lambda: take_over(state, journal, NOON, state / "recovery-seen"),
            lambda: read_record(state / "recovery-seen"),
            lambda: load_trust(settings),
            lambda: list(check_settings(kept.config, settings)),
            lambda: list(check_rights(kept.config, settings, practice=True)),
            lambda: list(check_journal(settings)),
            lambda: list(check_picture(settings)),
            lambda: list(check_recovery(NOON, state / "recovery-seen")),
            lambda: list(check_copies(settings, state / "settings.sha256")),
            lambda: list(doctor_queue.check_queue(settings, None, NOON)),
            lambda: list(doctor_queue.check_delivery(settings, NOON)),
            lambda: refuse_to_forget(state),
        ]
    calls += [
        lambda: contact(kept.config),
        lambda: load_identity(state, NOON),
        lambda: altered_files(state),
        lambda: state_of_files(state),
        lambda: known_upstream(state),
        lambda: known_kiosk_id(state),
        lambda: LastKnownTime(state),
        lambda: UnconfirmedTime(state),
        lambda: read_pause(state),
        lambda: read_self_test(state),
        lambda: kept_frames(state),
        lambda: unseen(state / "queue"),
        lambda: decommission(state),
    ]
    for call in calls:
        with suppress(KioskError, OSError, RecordDamaged):
            call()


def a_pipe(file: Path) -> None:
    os.mkfifo(file)


def a_device_without_end(file: Path) -> None:
    file.symlink_to("/dev/zero")


def a_tebibyte(file: Path) -> None:
    file.touch(0o600)
    os.truncate(file, 1 << 40)


@pytest.fixture(scope="module")
def everything(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Kept]:
    """In memory, which is faster than a disk."""
    folder = Path(tmp_path_factory.mktemp("everything") if MEMORY is None else MEMORY) / f"kiosk-files-{os.getpid()}"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    yield make_everything(folder / "template")
    shutil.rmtree(folder)


@pytest.mark.parametrize("other", [a_pipe, a_device_without_end, a_tebibyte])
def test_whatever_stands_in_a_file_s_place_nobody_waits_for_it_or_takes_it_whole(
    everything: Kept, other: Callable[[Path], None]
) -> None:
    """Without a limit a reader would end by MemoryError here, without a check by the alarm."""
    folder = everything.config.parent
    there = {str(file.relative_to(everything.state)) for file in everything.state.rglob("*") if file.is_file()}
    assert len(there) > 20
    for number, name in enumerate(sorted({*there, *MAY_BE_THERE, "../kiosk.toml"})):
        copy = folder.with_name(str(number))
        shutil.copytree(folder, copy, ignore=shutil.ignore_patterns("upstream"))
        kept = Kept(copy / "state", copy / "kiosk.toml")
        file = kept.state / name
        file.unlink(missing_ok=True)
        other(file)
        with ends_in_time():
            look_at_all(kept)
        shutil.rmtree(copy)


def test_of_a_journal_that_somebody_filled_the_end_is_read_and_the_next_line_follows(tmp_path: Path) -> None:
    file = tmp_path / "journal.jsonl"
    Journal(file, lambda: NOON).write("queue_quarantined")
    before = read_end(file, 1000)
    with file.open("ab") as opened:
        opened.write(b"\n" + b"[" * LARGEST_FILE + b"\n" + before)
    journal = Journal(file, lambda: NOON)
    journal.write("queue_loss_seen", applications=1)
    assert not journal.failed
    assert file.stat().st_size < 1000, "nothing is appended to the replaced file"
    assert b'"event":"queue_loss_seen"' in file.read_bytes()


@pytest.mark.parametrize("name", [CANARY_NAME, f"{CANARY_NAME}.new"])
def test_a_pipe_in_the_place_of_the_test_of_the_disk_gives_way(tmp_path: Path, name: str) -> None:
    os.mkfifo(tmp_path / name)
    with ends_in_time():
        write_canary(tmp_path)
    assert [each.name for each in tmp_path.iterdir()] == [CANARY_NAME]
    assert (tmp_path / CANARY_NAME).is_file()


def test_a_queue_beside_which_a_pipe_stands_is_salvaged(everything: Kept, tmp_path: Path) -> None:
    """SQLite would wait for a writer of the pipe in place of its rollback journal."""
    queue = tmp_path / "queue"
    shutil.copytree(everything.state / "queue", queue)
    (queue / JOURNAL_NAME).unlink(missing_ok=True)
    os.mkfifo(queue / JOURNAL_NAME)
    clock = StoppedClock()
    journal = Journal(tmp_path / "journal.jsonl", clock)
    with ends_in_time(), closing(open_queue(lambda: Outbox.open(queue, clock), queue, NOON, journal)) as outbox:
        assert len(outbox.view.list()) == 1, "one application waits; the other was settled"
    assert len(unseen(queue)) == 1, "a technician must be informed"


def test_of_the_folder_of_the_last_pictures_nothing_but_pictures_is_taken(tmp_path: Path) -> None:
    """Root makes the support bundle, and the folder belongs to the terminal's user."""
    secret = tmp_path / "secret"
    secret.write_bytes(PNG + b"root:$6$")
    for name in NAMES:
        frame_file(tmp_path, name).parent.mkdir(exist_ok=True)
        frame_file(tmp_path, name).symlink_to(secret)
    assert kept_frames(tmp_path) == {}
    for name, content in zip(NAMES, (b"root:$6$", PNG), strict=True):
        frame_file(tmp_path, name).unlink()
        frame_file(tmp_path, name).write_bytes(content)
    assert kept_frames(tmp_path) == {"closed.png": PNG}
