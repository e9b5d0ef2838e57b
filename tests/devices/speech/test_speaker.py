"""The speech process: what the player receives, how speech is interrupted, and that no process or file remains."""

import json
import time
from collections.abc import Iterator
from pathlib import Path
from signal import SIGKILL
from threading import Event

import numpy as np
import pytest

from devices import chime
from devices.chime import ALARM, CALL, CHIME
from devices.speech import speaker
from devices.speech.pcm import RATE, read_wav
from devices.speech.speaker import VoiceProcess
from ui.speech.guide import VOLUMES

pytestmark = pytest.mark.long

PATIENCE = 600.0
"""Seconds; reached only if something hangs."""
PLAYER = """#!/bin/sh
# Writes its input to a new file; with a file "slow" it is as slow as real playback.
file="{folder}/$(date +%s%N).raw"
[ -e "{folder}/slow" ] && {{ head -c 4000 >"$file"; exec sleep 600; }}
cat >"$file"
"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "bin").mkdir()
    player = tmp_path / "bin" / "aplay"
    player.write_text(PLAYER.format(folder=tmp_path))
    player.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path / 'bin'}:/usr/bin:/bin")
    return tmp_path


@pytest.fixture
def done() -> Event:
    return Event()


@pytest.fixture
def voice(folder: Path, done: Event) -> Iterator[VoiceProcess]:
    speaking = VoiceProcess(done.set)
    yield speaking
    speaking.close()


def played(folder: Path) -> list[bytes]:
    return [file.read_bytes() for file in sorted(folder.glob("*.raw"))]


def until(condition: object, seconds: float = PATIENCE) -> None:
    assert callable(condition)
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "timed out"
        time.sleep(0.01)


def test_what_is_said_is_played_to_its_end(voice: VoiceProcess, folder: Path, done: Event) -> None:
    voice.say([("Place your card on the reader.", "en", False), ("カード", "ja", False)], 100, 0)
    assert done.wait(PATIENCE)
    (sound,) = played(folder)
    assert 2 < len(sound) / 2 / RATE < 6


@pytest.mark.parametrize("recordings", [None, "/srv/recordings"])
def test_the_process_is_given_the_recordings_and_each_command_in_its_form(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, recordings: str | None
) -> None:
    worker = tmp_path / "worker"
    worker.write_text(f'#!/bin/sh\necho "given: $*" >{tmp_path}/told\nexec cat >>{tmp_path}/told\n')
    worker.chmod(0o755)
    monkeypatch.setattr(speaker, "WORKER", (str(worker), "-v"))
    voice = VoiceProcess(lambda: None, Path(recordings) if recordings else None)
    voice.stop()
    assert voice._process is None, "there is nothing to stop"
    voice.prepare("ja")
    voice.say([("カード", "ja", False)], 110, -3.0)
    voice.tone("typed", 6.0)
    voice.stop()
    voice.say([("4821", "en", True)], 100, 0.0)
    until(lambda: (tmp_path / "told").exists() and (tmp_path / "told").read_text().count("\n") == 6)
    voice.close()
    first, *commands = (tmp_path / "told").read_text().splitlines()
    assert first == "given: -v" + (f" {recordings}" if recordings else "")
    assert [json.loads(command) for command in commands] == [
        {"prepare": "ja"},
        {"say": 1, "pieces": [["カード", "ja", False]], "rate": 110, "decibels": -3.0},
        {"tone": "typed", "decibels": 6.0},
        {"stop": True},
        {"say": 2, "pieces": [["4821", "en", True]], "rate": 100, "decibels": 0.0},
    ]


def test_a_prepared_voice_is_silent_and_ends_at_once(voice: VoiceProcess, folder: Path, done: Event) -> None:
    voice.prepare("en")
    assert voice._process is not None
    prepared = voice._process
    voice.say([("Next.", "en", False)], 100, 0)
    assert done.wait(PATIENCE)
    assert len(played(folder)) == 1, "only what was said"
    assert voice._process is prepared
    voice.close()
    assert prepared.returncode == 0
    voice.prepare("en")
    assert voice._process is not None
    prepared = voice._process
    voice.close()
    assert prepared.returncode == -SIGKILL, "it does not wait for a voice that is being loaded"
    assert not chime.VOICE.is_set()


def test_a_key_interrupts_within_a_sentence(voice: VoiceProcess, folder: Path, done: Event) -> None:
    (folder / "slow").touch()
    voice.say([("A very long notice that nobody wants to hear. " * 20, "en", False)], 100, 0)
    until(lambda: [each for each in played(folder) if each])
    (folder / "slow").unlink()
    voice.say([("Next.", "en", False)], 100, 0)
    assert done.wait(PATIENCE)
    assert len(played(folder)) == 2
    assert len(played(folder)[1]) / 2 / RATE < 2


def test_a_tone_comes_from_the_same_player(voice: VoiceProcess, folder: Path) -> None:
    voice.tone("typed", 0)
    until(lambda: [len(each) > 0.05 * 2 * RATE for each in played(folder)] == [True])


@pytest.mark.parametrize("melody", [CHIME, ALARM, CALL], ids=["chime", "alarm", "call"])
def test_a_voice_at_its_loudest_and_a_melody_do_not_clip_together(
    voice: VoiceProcess, folder: Path, done: Event, melody: chime.Melody
) -> None:
    """A sound card adds the two. The sum of what its players are given is measured where both are loudest."""
    voice.say([("Take the card out of its case, away from other cards.", "en", False)], 100, VOLUMES[-1])
    assert done.wait(PATIENCE)
    chime.play(melody)
    speech, bell = (samples(sound) for sound in played(folder))
    assert np.abs(speech).max() > 0.6, "the voice is as loud as it can be"
    assert np.abs(bell).max() > 0.15, "the melody is heard beside it"
    loudest = int(np.abs(speech).argmax())
    for place in np.flatnonzero(np.abs(bell) > 0.9 * np.abs(bell).max()):
        at = loudest - int(place)
        together = np.zeros(max(len(speech), at + len(bell)) - min(0, at))
        together[max(0, -at) : max(0, -at) + len(speech)] += speech
        together[max(0, at) : max(0, at) + len(bell)] += bell
        assert np.abs(together).max() < 1
        around = together[max(0, max(0, -at) + loudest - 2048) :][:4096]
        assert np.abs(four_times(around)).max() < 1, "between two samples"
    voice.close()
    chime.play(melody)
    assert np.abs(samples(played(folder)[-1])).max() > 0.45, "without a voice it is as loud as ever"


def samples(sound: bytes) -> "np.ndarray[tuple[int], np.dtype[np.float64]]":
    """What a player was given, from -1 to 1: raw samples, or a WAV file."""
    raw = read_wav(sound).samples if sound.startswith(b"RIFF") else sound
    return np.frombuffer(raw, dtype="<i2").astype(float) / 32_768


def four_times(wave: "np.ndarray[tuple[int], np.dtype[np.float64]]") -> "np.ndarray[tuple[int], np.dtype[np.float64]]":
    """Four times as many samples of the same wave, by its spectrum."""
    return 4 * np.fft.irfft(np.fft.rfft(wave), 4 * len(wave))


def test_a_voice_that_died_is_started_anew(voice: VoiceProcess, folder: Path, done: Event) -> None:
    voice.tone("edge", 0)
    until(lambda: len(played(folder)) == 1)
    assert voice._process is not None
    voice._process.kill()
    voice._process.wait()
    voice.say([("Once more.", "en", False)], 100, 0)
    assert done.wait(PATIENCE)


def test_nothing_is_left_when_it_is_closed(voice: VoiceProcess, folder: Path) -> None:
    (folder / "slow").touch()
    voice.say([("4821", "en", True)], 100, 0)
    until(lambda: [each for each in played(folder) if each])
    assert voice._process is not None
    process = voice._process
    assert "4821" not in Path(f"/proc/{process.pid}/cmdline").read_text()
    voice.close()
    assert process.returncode is not None
    voice.close()


def test_without_a_player_or_a_voice_it_is_silent(voice: VoiceProcess, folder: Path) -> None:
    (folder / "bin" / "aplay").unlink()
    voice.say([("Nobody hears this.", "en", False)], 100, 0)
    voice.stop()
    assert voice._process is not None
    assert voice._process.poll() is None
