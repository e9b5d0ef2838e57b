"""The terminal on a real compositor: it paints, takes touches, and pings the watchdog only for displayed frames."""

import json
import re
import signal
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from kiosk.commands.practice import Surroundings, surroundings
from tests.screen.compositor import HEIGHT, WIDTH, Compositor, compositors, running
from tests.support.settings import settings_file

pytestmark = [pytest.mark.long, pytest.mark.timeout(300)]

TURN_SECONDS = 0.5
"""Seconds between two pings. As in the unit, a quarter of the watchdog's time-out."""
WATCHDOG_SECONDS = 4 * TURN_SECONDS
VISIT_SECONDS = 280.0
"""Seconds of a whole visit on a slow machine."""
Start = Callable[..., Compositor]


@pytest.fixture(scope="module")
def around(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Surroundings]:
    with surroundings(tmp_path_factory.mktemp("around")) as found:
        yield found


@pytest.fixture
def start(tmp_path: Path, around: Surroundings) -> Iterator[Start]:
    """Start the terminal. Returns after its first ping of the watchdog."""
    with ExitStack() as ending:

        def begin(compositor: str, *arguments: str, **environment: str) -> Compositor:
            command = ("tests.screen.terminal", str(settings_file(around, tmp_path / "kiosk.toml")), *arguments)
            watched = {"WATCHDOG_USEC": str(round(WATCHDOG_SECONDS * 1_000_000)), **environment}
            started = ending.enter_context(running(compositor, tmp_path, *command, **watched))
            started.wait_for("READY=1")
            started.wait_for("WATCHDOG=1")
            return started

        yield begin


@pytest.mark.parametrize("compositor", compositors())
def test_a_stopped_compositor_is_noticed_and_one_that_goes_on_is_believed_again(start: Start, compositor: str) -> None:
    running_on = start(compositor)
    running_on.stand_still()
    assert running_on.falls_silent(WATCHDOG_SECONDS)
    running_on.go_on()
    running_on.wait_for("WATCHDOG=1")


@pytest.mark.parametrize("compositor", compositors())
def test_it_ends_in_order_and_the_compositor_with_it(start: Start, around: Surroundings, compositor: str) -> None:
    running_on = start(compositor)
    assert running_on.end(signal.SIGTERM) == 0
    running_on.wait_for("STOPPING=1")
    *_, last = around.settings.journal_file.read_text().splitlines()
    assert json.loads(last)["event"] == "stopped"
    assert "connection broke" not in running_on.said()


@pytest.mark.parametrize("compositor", compositors())
def test_it_ends_with_its_compositor(start: Start, compositor: str) -> None:
    """The program would be invisible, and the next compositor has another socket."""
    running_on = start(compositor)
    running_on.tell_compositor(signal.SIGKILL)
    assert running_on.ended() != 0, "Qt may end it first, with a status of its own"


@pytest.mark.parametrize("compositor", compositors())
def test_a_panel_of_another_size_than_the_profile_s_is_filled(start: Start, compositor: str) -> None:
    """The profile has 1024x768."""
    running_on = start(compositor)
    while running_on.seen["size"] != [WIDTH, HEIGHT]:
        running_on.note()
    picture = running_on.command("grim", "-t", "ppm", "-")
    head, pixels = picture[: -3 * WIDTH * HEIGHT], picture[-3 * WIDTH * HEIGHT :]
    assert head == f"P6\n{WIDTH} {HEIGHT}\n255\n".encode()
    corners = [pixels[3 * (y * WIDTH + x) :][:3] for y in (1, HEIGHT - 1) for x in (1, WIDTH - 1)]
    assert bytes(3) not in corners, "the compositor's own background is black"


def test_without_a_display_it_goes_on_and_with_one_again_it_paints(start: Start, tmp_path: Path) -> None:
    connector = tmp_path / "drm" / "card0-HDMI-A-1"
    connector.mkdir(parents=True)
    (connector / "status").write_text("disconnected\n")
    running_on = start("sway", str(connector.parent))
    running_on.stand_still()  # without a display a compositor requests no frame either
    running_on.is_silent(2 * TURN_SECONDS)
    running_on.wait_for("WATCHDOG=1")
    (connector / "status").write_text("connected\n")
    assert running_on.falls_silent(WATCHDOG_SECONDS)


def test_a_panel_too_coarse_for_the_screens_is_refused_in_words(tmp_path: Path, around: Surroundings) -> None:
    """The process continues: the panel shows that the terminal is not in service."""
    file = settings_file(around, tmp_path / "kiosk.toml")
    file.write_text('terminal = "post-office"\n' + file.read_text())
    with running("sway", tmp_path, "tests.screen.terminal", str(file)) as running_on:
        running_on.wait_for("READY=1")
        assert "not in service: the panel has 1280x720 pixels, too few to read on the 298x529 mm" in running_on.said()


def test_a_terminal_at_rest_hands_over_no_frame_without_damage(start: Start) -> None:
    """A compositor may wait for a change without limit before it requests the next frame."""
    running_on = start("sway", WAYLAND_DEBUG="client")
    for _ in range(8):
        running_on.wait_for("WATCHDOG=1")
    assert all(list(_frames(running_on.said()))[-5:])


def test_hardly_a_frame_of_a_whole_visit_is_without_damage(tmp_path: Path) -> None:
    """Sometimes Qt paints a second time directly after a change; the compositor then still shows that change."""
    with running("sway", tmp_path, "tests.screen.visit", str(tmp_path / "out"), WAYLAND_DEBUG="client") as running_on:
        running_on.ended(VISIT_SECONDS)
        frames = list(_frames(running_on.said()))
    assert len(frames) > 100
    assert frames.count("") <= len(frames) // 25


def _frames(said: str) -> Iterator[str]:
    """For each frame that the program committed: the last changed area, "" without one."""
    attached, damage = False, ""
    for request, values in re.findall(r"-> wl_surface[@#]\d+\.(attach|damage_buffer|commit)\((?!nil)(.*)\)", said):
        match request:
            case "attach":
                attached = True
            case "commit":
                if attached:
                    yield damage
                attached, damage = False, ""
            case _:
                damage = values
