"""The commands of docs/technician.md work as they are printed, from the settings to a rehearsal and for maintenance.

They run in a shell, with the paths of this test in place of the terminal's. Commands that need a whole machine
(packages, systemd, time, CUPS, sound) are `NOT_HERE`; tests/image runs them in a booted machine.
"""

import os
import re
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from devices.simulator import PracticeSet
from kiosk.doctor.fault_table import BEGIN
from kiosk.station.card_trust import CardTrust, fingerprint_of
from tests.journeys.field import KIOSK, Field, kiosk, said, sandbox
from tests.support.pcscd import READER_NAME, LayCard
from tests.support.pseudo_terminal import typing_at

pytestmark = pytest.mark.long
DOCUMENT = Path(__file__).parents[2] / "docs" / "technician.md"
NOT_HERE = re.compile(
    r"sudo (timedatectl|apt-get|systemctl|lpadmin|amixer|alsactl|journalctl|-u kiosk /usr/lib/mynapoint-kiosk/bin/)"
)
CONFIG = "/etc/mynapoint-kiosk/kiosk.toml"
STATE = "/var/lib/mynapoint-kiosk"
OF_THE_MACHINE = frozenset(
    {
        *("unit", "screen libraries", "compositor", "seat", "frame buffer", "display", "input devices", "fonts"),
        *("printer", "printed receipts", "sound", "spoken guidance", "time service", "recovery"),
        *("smart-card service", "card reader", "readers", "card"),
    }
)
"""Checks that may fail on the machine of this test. All others pass at a terminal that was set up by the page."""
SUDO = """\
#!/bin/sh
[ "$1" != -u ] || shift 2
exec "$@"
"""
PIN, CODE = "482917", "31620975"


def commands() -> list[str]:
    """Every command of the page, in its order, from blocks, sentences and tables."""
    text, _, _ = DOCUMENT.read_text().partition(BEGIN)
    found: list[tuple[int, str]] = []
    for block in re.finditer(r"(?:^ {8}.*\n(?:\n(?= {8}))*)+", text, re.MULTILINE):
        lines = [line.removeprefix("        ") for line in block[0].splitlines()]
        rest = iter(lines)
        for line in rest:
            whole = line
            if end := re.search(r"<<'(\w+)'$", line):
                while not whole.endswith(f"\n{end[1]}"):
                    whole += "\n" + next(rest)
            found.append((block.start(), whole))
    found += [(span.start(), span[1]) for span in re.finditer(r"`(sudo [^`]+ [^`]+)`", text)]
    return [
        command for _, command in sorted(found, key=lambda each: each[0]) if command not in ("", "sudo -u kiosk kiosk")
    ]


@dataclass
class Shell:
    """A technician's shell at one terminal, with its files below `place.folder`. `more`: additional settings (TOML)."""

    place: Field
    url: str
    more: str
    ran: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        for folder in ("bin", "etc", "tmp"):
            (self.place.folder / folder).mkdir()
        shim = self.place.folder / "bin" / "sudo"
        shim.write_text(SUDO)
        shim.chmod(0o755)

    @property
    def config(self) -> Path:
        return self.place.folder / "etc" / "kiosk.toml"

    @property
    def state(self) -> Path:
        return self.place.folder / "state"

    def here(self, command: str) -> str:
        """The command with this test's paths, and with its values in the settings."""
        authority = kiosk("sandbox", "authority", "--data", self.place.data).stdout.strip()
        command = re.sub(r'# ca_sha256 = "64 .*', f'ca_sha256 = "{authority}"\n{self.more}', command)
        values = {
            " /tmp/": f" {self.place.folder}/tmp/",
            CONFIG: str(self.config),
            STATE: str(self.state),
            'campaign = "round2"\n': f'campaign = "practice"\nstate_dir = "{self.state}"\n',
            "https://points.example.jp": self.url,
            "-o kiosk -g kiosk ": "",
        }
        return re.sub("|".join(map(re.escape, values)), lambda found: values[found[0]], command)

    def type(self, command: str, *dialogue: tuple[str, str], expect: int | None = 0) -> str:
        """Run the command; returns its output. `dialogue`: prompts and answers. `expect`: its exit code; None: any."""
        path = f"{self.place.folder / 'bin'}:{KIOSK.parent}:{os.environ['PATH']}"
        environment = {**os.environ, "PATH": path, "QT_QPA_PLATFORM": "offscreen"}
        line = ["bash", "-c", self.here(command)]
        with typing_at(line, self.place.folder, environment) as at:
            for prompt, answer in dialogue:
                at.answer(prompt, answer)
            code = at.end()
        assert expect in (None, code), f"{command}\nexit {code}\n{at.shown}"
        assert "Traceback" not in at.shown
        self.ran.append(command)
        return at.shown

    def enrolment_code(self) -> str:
        """A short code, because the settings have the hash of upstream's CA."""
        code = kiosk("sandbox", "code", "--short", "--data", self.place.data).stdout.strip()
        assert len(code.replace("-", "")) == 20
        return code

    def follow(self, command: str) -> str:
        """Run the command, with the answers of the page to its prompts. Returns the output."""
        once_more = "once more: "
        shop = (("the shop's PIN (6 digits): ", PIN), (once_more, PIN))
        own = (("the code of technician 1 (8 digits): ", CODE), (once_more, CODE))
        if " enrol " in command:
            shown = self.type(command, ("one-time enrolment code: ", self.enrolment_code()), *shop, *own)
            assert PIN not in shown
            assert CODE not in shown
            return shown
        if " set-code " in command:
            return self.type(command, *(shop if "shop" in command else own))
        if " doctor " in command:
            return self.type(command, expect=0 if "echo $?" in command else None)
        return self.type(command)


def failed(shown: str) -> set[str]:
    """The failed and the skipped checks of a doctor's report."""
    return {line[1] for line in re.finditer(r"^(?:fail|skipped) +(\w[\w' ]*?)  +\w", shown, re.MULTILINE)}


@pytest.fixture
def place(tmp_path: Path, practice_set: PracticeSet) -> Field:
    (tmp_path / "CARD-AUTHORITY.cer").write_bytes(practice_set.ca_file.read_bytes())
    return Field(tmp_path, practice_set)


def test_every_command_of_the_page_is_one_that_is_followed() -> None:
    assert len(commands()) > 40
    followed = [command for command in commands() if not NOT_HERE.match(command)]
    assert all(command.startswith("sudo ") for command in followed), followed
    assert {command.split()[1] for command in followed} == {"-u", "tee", "install", "kiosk", "mv"}


def test_a_terminal_of_the_public_is_set_up_rehearsed_and_looked_after_as_the_page_says(place: Field) -> None:
    """The fingerprint in the settings declares the practice cards' authority an official one."""
    (anchor,) = CardTrust.load([place.cards.ca_file], ()).anchors
    with sandbox(place.data, place.cards) as url:
        shell = Shell(place, url, f'[trust]\nfingerprints = ["{fingerprint_of(anchor)}"]\n')
        to_type = [each for each in commands() if not NOT_HERE.match(each) and " --visit " not in each]
        copied = next(number for number, each in enumerate(to_type) if " outbox export " in each)
        for_a_copy = to_type[copied : copied + 3]
        shown: dict[str, str] = {}
        for command in to_type:
            # Where real cards are trusted, a virtual reader is refused, so `kiosk card` has no reader here.
            if command not in for_a_copy and " card " not in command:
                shown.setdefault(command, shell.follow(command))
        doctor = next(said for command, said in shown.items() if "echo $?" in command)
        assert failed(doctor) <= OF_THE_MACHINE, doctor
        assert doctor.splitlines()[-1] in ("0", "1", "3")
        rehearsed = next(said for command, said in shown.items() if " --dry " in command)
        assert "outcome: refused (tries_spared)" in rehearsed
        assert list((place.folder / "tmp" / "rehearsal" / "screens").iterdir())
        codes = next(said for command, said in shown.items() if " list-codes " in command)
        assert "the shop's PIN" in codes
        assert "technician 1" not in codes, "it was removed by the line before"
        journal = next(said for command, said in shown.items() if " journal show " in command)
        assert "enrolled" in journal
        assert (place.folder / "support-1").read_bytes()
        # The disk was copied: this machine becomes another terminal.
        first = said_id(shell)
        for command in for_a_copy:
            shell.type(command)
        for command in to_type[to_type.index(next(each for each in to_type if "install -m 644" in each)) :][:3]:
            shell.follow(command)
        assert said_id(shell) not in ("", first)


def said_id(shell: Shell) -> str:
    """The terminal's id, from the doctor's line about the device certificate."""
    shown = shell.type(f"sudo -u kiosk kiosk doctor --config {CONFIG}", expect=None)
    named = re.search(r"device certificate +(K-[0-9A-Z]{8}),", shown)
    assert named, shown
    return named[1]


def test_a_terminal_with_test_cards_is_rehearsed_as_the_page_says(place: Field, virtual_card: LayCard) -> None:
    more = f'[trust]\nanchors = ["{place.cards.ca_file}"]\n[reader]\nname = "{READER_NAME}"\n[printer]\nkind = "file"\n'
    with sandbox(place.data, place.cards) as url, virtual_card("alice"):
        shell = Shell(place, url, more)
        wanted = ("tee ", " enrol ", " --visit ", " card ")
        to_type = [each for each in commands() if not NOT_HERE.match(each) and any(part in each for part in wanted)]
        shown = {command: shell.follow(command) for command in dict.fromkeys(to_type)}
        assert "card: ready" in next(said for command, said in shown.items() if " card " in command)
        assert "outcome: applied" in next(said for command, said in shown.items() if " --visit " in command)
        rows = said(kiosk("outbox", "list", "--config", shell.config, "--json"))["applications"]
        assert [row["state"] for row in rows] == ["applied"]
