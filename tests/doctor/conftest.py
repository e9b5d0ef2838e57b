"""An enrolled terminal that the doctor examines, and that a test may damage."""

import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

import pytest

from devices.reader import Reader
from devices.simulator import PracticeSet, SimulatedReader
from kiosk.doctor import CheckResult, DoctorReport, examine, sound
from kiosk.doctor.program import Unit
from kiosk.doctor.screen import ScreenSetup
from kiosk.station.clock import ClockQuality, SystemClock
from kiosk.station.identity import IdentityFiles, IdentityRecord, save_identity
from kiosk.station.not_in_service import WORDS_FILE, picture_name, words
from kiosk.station.settings import Settings, load_settings
from kiosk.station.settings_confirmation import confirm
from tests.support.displays import connectors
from tests.support.input_devices import InputFolders
from tests.support.upstream import Terminal, World, running_world


@pytest.fixture
def a_loudspeaker(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sound, "sound_fault", lambda: None)


def synchronised() -> ClockQuality:
    return ClockQuality.SYNCHRONISED


@dataclass
class Patient:
    """An enrolled terminal with a practice campaign, whose settings a test may change."""

    world: World
    terminal: Terminal
    config: Path
    reader: Callable[[Settings], Reader]
    screen: ScreenSetup
    around: ExitStack
    """Closes the resources at the end."""
    wall: Callable[[], float] = time.time
    """The machine's clock, in seconds since 1970."""
    quality: Callable[[], ClockQuality] = synchronised

    @property
    def state(self) -> Path:
        return self.world.folder / "terminal"

    def write(self, *, url: str | None = None, more: str = "") -> None:
        self.config.write_text(
            f'campaign = "practice"\nstate_dir = "{self.state}"\n{more}\ntechnician.phone = "03-5555-0123"\n'
            f'[trust]\nanchors = ["{self.world.cards.ca_file}"]\n[upstream]\nurl = "{url or self.world.server.url}"\n'
        )

    def confirmed(self) -> None:
        confirm(self.config, load_settings(self.config))

    def pictured(self) -> None:
        """A picture "not in service", as far as the doctor checks it: its words and the file's name."""
        settings = load_settings(self.config)
        settings.pictures_dir.mkdir()
        (settings.pictures_dir / WORDS_FILE).write_text(words(self.terminal.identity.kiosk_id, "03-5555-0123"))
        (settings.pictures_dir / picture_name(settings.profile.width_px, settings.profile.height_px)).touch()

    def examined(self, clock: SystemClock | None = None) -> DoctorReport:
        return examine(
            self.config,
            open_reader=self.reader,
            clock=clock or SystemClock(kernel=synchronised),
            screen=lambda: self.screen,
            unit=Unit,
        )

    def result(self, name: str, clock: SystemClock | None = None) -> CheckResult:
        (found,) = [result for result in self.examined(clock).results if result.name == name]
        return found

    def enrolled_at(self, url: str) -> None:
        """An enrolment as if upstream had been at `url`."""
        files = IdentityFiles.below(self.state)
        record = IdentityRecord.model_validate_json(files.record.read_bytes())
        save_identity(self.state, record.model_copy(update={"url": url}), files.certificate.read_text())
        self.write(url=url)


@pytest.fixture
def patient(tmp_path: Path, practice_set: PracticeSet, a_loudspeaker: None) -> Iterator[Patient]:
    with running_world(tmp_path, practice_set) as world, world.terminal() as terminal, ExitStack() as around:
        (tmp_path / "drm").mkdir()
        (tmp_path / "seatd.sock").touch()
        displays = connectors(tmp_path / "drm", HDMI_A_1="connected")
        inputs = InputFolders(tmp_path)
        inputs.plug("Touch panel", silenced=False)
        screen = ScreenSetup("wayland", "sway", tmp_path / "seatd.sock", displays, inputs.input)

        def reader(_settings: Settings) -> Reader:
            return SimulatedReader(practice_set.card("alice"))

        patient = Patient(world, terminal, tmp_path / "kiosk.toml", reader, screen, around)
        patient.write()
        patient.confirmed()
        patient.pictured()
        yield patient
