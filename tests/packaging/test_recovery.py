"""When the program cannot run: the recovery steps, the picture on the framebuffer, the units."""

import gzip
import json
import os
import re
import shlex
import shutil
import subprocess
import termios
import time
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path

import pytest

from kiosk.station.journal import Journal
from kiosk.station.journal_events import RecoveryStep
from kiosk.station.last_run import RECORD, read_record, take_over
from kiosk.station.settings import load_settings
from tests.support.unit import UNKNOWN_TO_SYSTEMD_252

pytestmark = pytest.mark.long

ROOT = Path(__file__).parents[2]
INSTALLED = ROOT / "packaging/files"
SCRIPTS = INSTALLED / "usr/lib/mynapoint-kiosk/recovery"
UNITS = INSTALLED / "usr/lib/systemd/system"
HOUR, DAY, RETRY = 3600, 86_400, 900
BEGIN = 1_795_900_000


class Ladder:
    """`recover` with a settable clock and a systemctl that only records its arguments."""

    def __init__(self, folder: Path) -> None:
        self.state = folder / "state"
        self.state.mkdir()
        self.rungs = self.state / "rungs"
        self._asked = folder / "asked"
        self._now = folder / "now"
        self._failed = folder / "failed"
        self._failed.touch()
        commands = folder / "bin"
        commands.mkdir()
        self._command(commands / "date", f'cat "{self._now}"')
        is_failed = f'[ "$1" != is-failed ] || exec test -e "{self._failed}"'
        self._command(commands / "systemctl", f'{is_failed}\necho "$@" >>"{self._asked}"')
        self._path = f"{commands}:{os.environ['PATH']}"

    @staticmethod
    def _command(path: Path, script: str) -> None:
        path.write_text(f"#!/bin/sh\n{script}\n")
        path.chmod(0o755)

    def works_again(self) -> None:
        self._failed.unlink()

    def step(self, now: int) -> tuple[int, list[str], str]:
        """Exit code, arguments of systemctl, and the lines for the system's journal."""
        self._now.write_text(f"{now}\n")
        self._asked.write_text("")
        done = subprocess.run(
            [SCRIPTS / "recover", self.state],
            env=os.environ | {"PATH": self._path},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
        )
        return done.returncode, self._asked.read_text().splitlines(), done.stdout


START = ["reset-failed kiosk.service", "--no-block start kiosk.service"]
SERVICES = ["try-restart pcscd.service", "try-restart seatd.service", *START]
REBOOT = ["--no-block reboot"]


@pytest.fixture
def ladder(tmp_path: Path) -> Ladder:
    return Ladder(tmp_path)


def test_recovery_goes_step_by_step(ladder: Ladder) -> None:
    assert ladder.step(BEGIN)[:2] == (0, SERVICES)
    assert ladder.step(BEGIN + 20)[:2] == (0, REBOOT)
    assert ladder.step(BEGIN + 80)[:2] == (0, [])
    assert ladder.step(BEGIN + 80 + RETRY)[:2] == (0, [])
    assert ladder.rungs.read_text() == f"1 {BEGIN} service\n2 {BEGIN + 20} reboot\n3 {BEGIN + 80} closed\n"


def test_every_rung_is_told_to_the_journal_of_the_system(ladder: Ladder) -> None:
    said = [ladder.step(BEGIN + seconds)[2] for seconds in (0, 20, 80)]
    assert [line[:3] for line in said] == ["<4>", "<4>", "<3>"]
    assert "pcscd and seatd" in said[0]
    assert "the machine is rebooted" in said[1]
    assert "stays closed" in said[2]


def test_a_program_that_never_comes_back_reboots_the_machine_twice_a_day(ladder: Ladder) -> None:
    reboots: list[int] = []
    now = BEGIN
    while now < BEGIN + 2 * DAY + HOUR:
        _, asked, _ = ladder.step(now)
        if asked == REBOOT:
            reboots.append(now)
        now += 30 if asked else RETRY  # a started service fails again at once; otherwise the timer tries again
    assert len(reboots) in {5, 6}, "it must not give up for ever"
    assert all(later - earlier >= DAY for earlier, later in zip(reboots, reboots[2:], strict=False))
    assert all(later - earlier >= HOUR for earlier, later in pairwise(reboots))
    assert len(ladder.rungs.read_text().splitlines()) <= 101


def test_a_clock_that_goes_back_allows_no_other_reboot(ladder: Ladder) -> None:
    ladder.step(BEGIN)
    ladder.step(BEGIN + 20)
    for now in (BEGIN - 10 * 365 * DAY, 0, BEGIN - DAY):
        assert ladder.step(now)[1] == []


def test_a_program_that_runs_again_is_left_alone(ladder: Ladder) -> None:
    ladder.works_again()
    assert ladder.step(BEGIN) == (0, [], "")
    assert not ladder.rungs.exists()


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\n",
        b"1 1795900000 service",
        b"1 1795900000 service\n2 17959",
        b"1 1795900000 reboots\n",
        b"1 -1795900000 service\n",
        b"0 1795900000 service\n",
        b"1 99999999999999999999 service\n",
        b"1 1795900000 service extra\n",
        b"1 1795900000 service\n\0\0\0\0\n",
        b"1 $(reboot) service\n",
        b"\xff\xfe\n",
        b"1 1795900000 service\n" * 1000,
    ],
)
def test_a_damaged_record_reboots_nothing_and_stays_as_it_is(ladder: Ladder, content: bytes) -> None:
    ladder.rungs.write_bytes(content)
    code, asked, said = ladder.step(BEGIN + 7 * DAY)
    assert (code, asked) == (1, [])
    assert "damaged" in said
    assert ladder.rungs.read_bytes() == content


def test_a_record_that_leads_elsewhere_is_damaged(ladder: Ladder, tmp_path: Path) -> None:
    for target in ("missing", "state"):
        ladder.rungs.symlink_to(tmp_path / target)
        assert ladder.step(BEGIN)[:2] == (1, [])
        ladder.rungs.unlink()
    ladder.rungs.mkdir()
    assert ladder.step(BEGIN)[:2] == (1, [])


def test_what_cannot_be_written_down_is_not_done(ladder: Ladder) -> None:
    (ladder.state / "rungs.new").mkdir()
    code, asked, said = ladder.step(BEGIN)
    assert (code, asked) == (1, [])
    assert "cannot be written" in said


def test_the_program_reads_what_was_written_down(ladder: Ladder) -> None:
    for now in (BEGIN, BEGIN + 20, BEGIN + 80):
        ladder.step(now)
    rungs = read_record(ladder.rungs)
    assert [rung.step for rung in rungs] == list(RecoveryStep)
    assert [int(rung.at.timestamp()) for rung in rungs] == [BEGIN, BEGIN + 20, BEGIN + 80]


def test_every_rung_has_a_name_in_the_journal() -> None:
    script = (SCRIPTS / "recover").read_text()
    assert set(re.findall("rung=([a-z]+)", script)) == set(RecoveryStep)
    unit = (UNITS / "kiosk-recovery.service").read_text()
    assert f"recover {RECORD.parent}\n" in unit
    assert f"StateDirectory={RECORD.parent.name}\n" in unit


@pytest.mark.parametrize(("result", "status"), [("exit-code", "75"), ("watchdog", "KILL"), ("success", "0")])
def test_how_a_run_ended_reaches_the_journal_of_the_next(tmp_path: Path, result: str, status: str) -> None:
    (line,) = re.findall("^ExecStopPost=-(.*)", (ROOT / "kiosk.service").read_text(), flags=re.MULTILINE)
    command = [word.replace("$$", "$") for word in shlex.split(line)]
    environment = os.environ | {"SERVICE_RESULT": result, "EXIT_STATUS": status}
    subprocess.run(command, env=environment, cwd=tmp_path, check=True)
    journal = tmp_path / "journal" / "journal.jsonl"
    now = datetime.now(UTC)
    take_over(tmp_path, Journal(journal, lambda: now), now, tmp_path / "none")
    said = json.loads(journal.read_text())
    assert (said["event"], said["result"]) == ("run_ended", result)


PIXELS = {size: bytes(range(1, 1 + size[0] * size[1] * 4)) for size in ((2, 2), (4, 3), (6, 2))}
Size = tuple[int, int]


class Panel:
    """A framebuffer and a console that are files, passed to `show-picture` as arguments."""

    def __init__(self, folder: Path, width: int, height: int, *, stride: int = 0, depth: int = 32) -> None:
        self.width, self.height, self.stride = width, height, stride or width * 4
        self.framebuffer, self.console = folder / "fb0", folder / "tty1"
        self.framebuffer.write_bytes(b"\xaa" * (self.stride * height))
        self.console.touch()
        self._geometry, self._work = folder / "sys", folder / "work"
        self._geometry.mkdir()
        self._work.mkdir()
        for name, value in (("virtual_size", f"{width},{height}"), ("stride", self.stride), ("bits_per_pixel", depth)):
            (self._geometry / name).write_text(f"{value}\n")

    def command(self, *folders: Path, once: bool = True) -> list[str | Path]:
        options = ["--once"] if once else []
        return [
            SCRIPTS / "show-picture",
            *options,
            self.console,
            self.framebuffer,
            self._geometry,
            self._work,
            *folders,
        ]

    def show(self, *folders: Path) -> str:
        """Run the script. Returns its output."""
        done = subprocess.run(
            self.command(*folders), stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=True
        )
        return done.stdout

    def lines(self) -> list[bytes]:
        content = self.framebuffer.read_bytes()
        assert len(content) == self.stride * self.height
        return [content[start : start + self.stride] for start in range(0, len(content), self.stride)]


def pictures(folder: Path, *sizes: Size, words: str = "") -> Path:
    folder.mkdir()
    for width, height in sizes:
        (folder / f"{width}x{height}.xrgb.gz").write_bytes(gzip.compress(PIXELS[width, height]))
    if words:
        (folder / "words.txt").write_text(words)
    return folder


def rows(size: Size) -> list[bytes]:
    width, _ = size
    return [PIXELS[size][start : start + width * 4] for start in range(0, len(PIXELS[size]), width * 4)]


def test_the_picture_fills_a_panel_of_its_size(tmp_path: Path) -> None:
    panel = Panel(tmp_path, 4, 3)
    panel.show(pictures(tmp_path / "own", (2, 2), (4, 3)))
    assert panel.lines() == rows((4, 3))
    assert panel.console.read_bytes() == b"\x1b[H\x1b[2J\x1b[3J\x1b[?25l\x1b[9;0]", "no text, no cursor, never blank"


def test_lines_of_a_panel_may_be_longer_than_its_pixels(tmp_path: Path) -> None:
    panel = Panel(tmp_path, 4, 3, stride=20)
    panel.show(pictures(tmp_path / "own", (4, 3)))
    assert panel.lines() == [row + bytes(4) for row in rows((4, 3))]


def test_on_a_larger_panel_the_largest_that_fits_stands_in_the_middle(tmp_path: Path) -> None:
    panel = Panel(tmp_path, 5, 5)
    panel.show(pictures(tmp_path / "own", (2, 2), (4, 3), (6, 2)))
    assert panel.lines() == [bytes(20), *(row + bytes(4) for row in rows((4, 3))), bytes(20)]


def test_the_terminal_s_own_pictures_come_before_those_of_the_package(tmp_path: Path) -> None:
    panel = Panel(tmp_path, 4, 4)
    panel.show(pictures(tmp_path / "own", (2, 2)), pictures(tmp_path / "packaged", (4, 3)))
    assert panel.lines() == [bytes(16), *(bytes(4) + row + bytes(4) for row in rows((2, 2))), bytes(16)]


@pytest.mark.parametrize(
    "damage",
    [
        lambda content: content[: len(content) // 2],
        lambda content: content[:-8] + bytes(8),
        lambda _: b"",
        lambda _: b"no gzip",
        lambda _: gzip.compress(PIXELS[2, 2]),
        lambda _: gzip.compress(PIXELS[4, 3] + b"more"),
    ],
    ids=["cut", "checksum", "empty", "other", "short", "long"],
)
def test_a_damaged_picture_gives_way_to_the_next(tmp_path: Path, damage: Callable[[bytes], bytes]) -> None:
    panel = Panel(tmp_path, 4, 3)
    own, packaged = pictures(tmp_path / "own", (4, 3)), pictures(tmp_path / "packaged", (4, 3))
    file = own / "4x3.xrgb.gz"
    file.write_bytes(damage(file.read_bytes()))
    assert "is damaged; make it again: kiosk not-in-service" in panel.show(own, packaged)
    assert panel.lines() == rows((4, 3))


def test_a_pipe_in_the_place_of_picture_or_words_gives_way_to_the_next(tmp_path: Path) -> None:
    """The folder belongs to the terminal's user. Reading a pipe would block for ever, with a black panel."""
    panel = Panel(tmp_path, 4, 3)
    own, packaged = tmp_path / "own", pictures(tmp_path / "packaged", (4, 3), words="of the package\n")
    own.mkdir()
    for name in ("4x3.xrgb.gz", "words.txt"):
        os.mkfifo(own / name)
    panel.show(own, packaged)
    assert panel.lines() == rows((4, 3))
    panel.framebuffer.unlink()
    panel.show(own, packaged)
    assert panel.console.read_text().endswith("of the package\n")


def test_names_that_are_no_size_are_passed_over(tmp_path: Path) -> None:
    panel = Panel(tmp_path, 4, 3)
    own = pictures(tmp_path / "own", (2, 2))
    for name in ("x.xrgb.gz", "4x.xrgb.gz", "$(reboot)x3.xrgb.gz", "4x3x2.xrgb.gz", "999999x1.xrgb.gz", "-1x3.xrgb.gz"):
        (own / name).write_bytes(gzip.compress(PIXELS[4, 3]))
    assert "2x2" in panel.show(own)


@pytest.mark.parametrize("panel_is", ["of 16 bits", "gone", "unknown", "smaller than every picture"])
def test_without_a_framebuffer_for_it_the_console_says_it_in_words(tmp_path: Path, panel_is: str) -> None:
    panel = Panel(tmp_path, 1 if panel_is == "smaller than every picture" else 4, 3)
    match panel_is:
        case "of 16 bits":
            (tmp_path / "sys/bits_per_pixel").write_text("16\n")
        case "gone":
            panel.framebuffer.unlink()
        case "unknown":
            shutil.rmtree(tmp_path / "sys")
    words = "NOT IN SERVICE\nTerminal: K-7D3F9QXA\n"
    panel.show(pictures(tmp_path / "own", (4, 3), words=words + "\x1b[2Jé\n"))
    said = panel.console.read_text()
    assert words in said
    assert said.count("\x1b[2J") == 1, "a control sequence in the words has no effect"


def test_a_keyboard_neither_stops_nor_covers_nor_ends_it(tmp_path: Path) -> None:
    panel = Panel(tmp_path, 4, 3)
    keyboard, console = os.openpty()
    panel.console = Path(os.ttyname(console))
    os.write(keyboard, b"\x13")  # Ctrl-S: from now on the console accepts no output
    command = panel.command(pictures(tmp_path / "own", (4, 3)))
    subprocess.run(command, check=True, timeout=600, stdout=subprocess.PIPE)
    assert panel.lines() == rows((4, 3))
    assert termios.tcgetattr(console)[3] & (termios.ECHO | termios.ISIG) == 0
    os.close(keyboard)
    os.close(console)


def test_with_nothing_prepared_two_words_are_left(tmp_path: Path) -> None:
    panel = Panel(tmp_path, 4, 3)
    panel.show(tmp_path / "missing", tmp_path / "missing too")
    assert panel.console.read_text().endswith("NOT IN SERVICE\n")


def test_what_is_written_over_the_picture_is_put_right_and_a_new_panel_gets_its_own(tmp_path: Path) -> None:
    panel = Panel(tmp_path, 4, 3)
    own = pictures(tmp_path / "own", (4, 3), (6, 2))
    with subprocess.Popen(panel.command(own, once=False), stdout=subprocess.DEVNULL) as shown:
        try:
            wait_for(panel.framebuffer, PIXELS[4, 3])
            panel.framebuffer.write_bytes(b"kernel message".ljust(48))
            wait_for(panel.framebuffer, PIXELS[4, 3])
            (tmp_path / "sys/virtual_size").write_text("6,2\n")
            (tmp_path / "sys/stride").write_text("24\n")
            wait_for(panel.framebuffer, PIXELS[6, 2])
        finally:
            shown.terminate()


def wait_for(file: Path, content: bytes) -> None:
    give_up = time.monotonic() + 60
    while file.read_bytes() != content:
        assert time.monotonic() < give_up, file.read_bytes()
        time.sleep(0.05)


def unit_files() -> Sequence[Path]:
    return sorted(UNITS.glob("kiosk-*"))


def test_systemd_understands_the_units(tmp_path: Path) -> None:
    copies = []
    for file in (*unit_files(), ROOT / "kiosk.service"):
        copy = tmp_path / file.name
        copy.write_text(
            re.sub("^Exec(Start|Condition)=.*", r"ExecStart=/bin/true", file.read_text(), flags=re.MULTILINE)
        )
        copies.append(copy)
    verified = subprocess.run(
        ["systemd-analyze", "--no-pager", "verify", "--man=no", *copies],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    complaints = [line for line in verified.stdout.splitlines() if not any(map(line.count, UNKNOWN_TO_SYSTEMD_252))]
    assert (verified.returncode, complaints) == (0, [])


@pytest.mark.parametrize(
    ("unit", "most"),
    [("kiosk-not-in-service.service", 1.0), ("kiosk-recovery.service", 1.2), ("kiosk-retry.service", 3.0)],
)
def test_the_units_exposure_is_low(unit: str, most: float) -> None:
    command = ["systemd-analyze", "--no-pager", "security", "--offline=true", str(UNITS / unit)]
    judged = subprocess.run(command, capture_output=True, text=True, check=False).stdout
    exposure = re.search(r"Overall exposure level .*: ([0-9.]+)", judged)
    assert exposure is not None, judged
    assert float(exposure[1]) <= most


def test_what_the_units_name_is_installed() -> None:
    texts = {file.name: file.read_text() for file in (*unit_files(), ROOT / "kiosk.service")}
    named = {name for text in texts.values() for name in re.findall(r"\bkiosk[a-z-]*\.(?:service|timer)\b", text)}
    assert named == set(texts)
    for text in texts.values():
        for script in re.findall("^ExecStart=(/usr/lib/mynapoint-kiosk/recovery/\\S+)", text, flags=re.MULTILINE):
            assert os.access(INSTALLED / script.lstrip("/"), os.X_OK)


def test_the_picture_is_looked_for_where_it_is_made() -> None:
    unit = (UNITS / "kiosk-not-in-service.service").read_text()
    (command,) = re.findall("^ExecStart=(.*)", unit, flags=re.MULTILINE)
    *_, own, packaged = command.split()
    assert own == str(load_settings(None).pictures_dir)
    assert packaged == "/usr/share/mynapoint-kiosk/not-in-service"


def test_the_screen_belongs_to_the_program_or_to_the_picture() -> None:
    unit = (UNITS / "kiosk-not-in-service.service").read_text()
    assert re.search("^Conflicts=kiosk.service ", unit, flags=re.MULTILINE)
    assert re.search("^After=kiosk.service$", unit, flags=re.MULTILINE), (
        "the old service must stop before this one starts"
    )


def test_the_program_itself_reboots_nothing() -> None:
    text = (ROOT / "kiosk.service").read_text()
    assert "reboot" not in text
    assert "OnFailure=kiosk-not-in-service.service kiosk-recovery.service\n" in text
    retry = re.search(r"OnActiveSec=(\d+)min", (UNITS / "kiosk-retry.timer").read_text())
    assert retry is not None
    assert timedelta(minutes=int(retry[1])) == timedelta(seconds=RETRY)
