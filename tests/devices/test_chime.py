"""Three sounds that old people can hear and distinguish; a terminal that cannot play them goes on."""

import io
import itertools
import time
import wave
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from threading import enumerate as threads

import numpy
import pytest

from devices import chime
from devices.chime import ALARM, CALL, CHIME, RATE, Melody

MELODIES = {"chime": CHIME, "alarm": ALARM, "call": CALL}


def heard(melody: Melody) -> numpy.ndarray:
    """The samples as a player reads them, from -1 to 1."""
    with wave.open(io.BytesIO(chime.wav(melody))) as file:
        assert (file.getnchannels(), file.getsampwidth(), file.getframerate()) == (1, 2, RATE)
        return numpy.frombuffer(file.readframes(file.getnframes()), "<i2") / 32_768


def spectrum(samples: numpy.ndarray) -> tuple[numpy.ndarray, numpy.ndarray]:
    """Frequencies in hertz and their share of the energy."""
    energy = numpy.abs(numpy.fft.rfft(samples)) ** 2
    return numpy.fft.rfftfreq(len(samples), 1 / RATE), energy / energy.sum()


@pytest.mark.parametrize(("name", "seconds"), [("chime", 0.8), ("alarm", 3.0), ("call", 1.1)])
def test_it_lasts_as_long_as_meant(name: str, seconds: float) -> None:
    assert len(heard(MELODIES[name])) / RATE == pytest.approx(seconds, abs=0.01)


@pytest.mark.parametrize("name", MELODIES)
def test_it_is_loud_but_never_clips(name: str) -> None:
    peak = numpy.abs(heard(MELODIES[name])).max()
    assert 0.3 < peak < 0.9


@pytest.mark.parametrize("name", MELODIES)
def test_old_people_hear_all_of_it(name: str) -> None:
    hertz, share = spectrum(heard(MELODIES[name]))
    outside = share[(hertz < 500) | (hertz > 2500)].sum()
    assert outside < 0.001


def test_a_click_would_be_noticed() -> None:
    """Check of the measurement itself, with a tone that is cut off at its maximum."""
    samples = numpy.sin(2 * numpy.pi * 880 * numpy.arange(RATE // 100) / RATE)
    hertz, share = spectrum(numpy.concatenate([numpy.zeros(RATE), samples, numpy.zeros(RATE)]))
    assert share[(hertz < 500) | (hertz > 2500)].sum() > 0.01


@pytest.mark.parametrize(("one", "other"), list(itertools.combinations(MELODIES, 2)))
def test_no_two_are_mistaken_for_each_other(one: str, other: str) -> None:
    lines = [melody_lines(MELODIES[name]) for name in (one, other)]
    assert lines[0] != lines[1]
    assert len(MELODIES[one]) != len(MELODIES[other])


def melody_lines(melody: Melody) -> list[int]:
    """The loudest frequency of each tone, rounded to 10 Hz."""
    samples, found, begin = heard(melody), [], 0
    for tone in melody:
        end = begin + round(RATE * tone.seconds)
        hertz, share = spectrum(samples[begin:end])
        found.append(round(float(hertz[share.argmax()]) / 10) * 10)
        begin = end
    return found


def test_the_alarm_is_the_long_one_and_does_not_die_away() -> None:
    assert len(heard(ALARM)) > 2 * max(len(heard(CHIME)), len(heard(CALL)))
    second = RATE
    assert numpy.abs(heard(ALARM)[-second // 2 :]).max() > 0.4


def player(folder: Path, script: str) -> None:
    file = folder / "aplay"
    file.write_text(f"#!/bin/sh\n{script}\n")
    file.chmod(0o755)


@pytest.mark.long
@pytest.mark.parametrize(("sound", "melody"), [(chime.chime, CHIME), (chime.alarm, ALARM), (chime.call, CALL)])
def test_the_player_gets_the_whole_file_and_nobody_waits_for_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, sound: Callable[[], None], melody: Melody
) -> None:
    wait = f"while [ ! -e {tmp_path}/go ]; do /bin/sleep 0.01; done"
    player(tmp_path, f"{wait}; /bin/cat > {tmp_path}/heard; /bin/mv {tmp_path}/heard {tmp_path}/done")
    monkeypatch.setenv("PATH", str(tmp_path))
    sound()
    (tmp_path / "go").touch()  # only now: a caller that waited for the player would wait for ever
    joined()
    assert (tmp_path / "done").read_bytes() == chime.wav(melody)


def joined() -> None:
    for thread in threads():
        if thread.name == "chime":
            thread.join(120)


@pytest.mark.long
def test_without_a_player_it_stays_silent(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    chime.play(CHIME)


@pytest.mark.long
@pytest.mark.parametrize("script", ["exit 1", "exec 0<&-; exit 0"])
def test_a_player_without_a_sound_card_stays_silent(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, script: str
) -> None:
    player(tmp_path, script)
    monkeypatch.setenv("PATH", str(tmp_path))
    chime.play(ALARM)


@pytest.mark.long
def test_a_player_that_hangs_is_ended(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    player(tmp_path, "exec /bin/sleep 3600")
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(chime, "TIMEOUT_SECONDS", 0.2)
    before = children()
    begin = time.monotonic()
    chime.play(CHIME)
    assert time.monotonic() - begin > 0.9, "ended before the melody could have ended"
    assert children() <= before


def children() -> set[str]:
    """Ids of the child processes of this process."""
    found: set[str] = set()
    for task in Path("/proc/self/task").iterdir():
        with suppress(OSError):  # the thread has ended meanwhile
            found.update((task / "children").read_text().split())
    return found
