"""The order in which a text is made and played, with a voice that is told when to go on."""

import json
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from queue import SimpleQueue
from threading import Event, Thread

import pytest

from devices.speech import worker
from devices.speech.pcm import RATE, Pcm
from devices.speech.tones import TONES
from devices.speech.voice import NORMAL_RATE, VoiceError
from devices.speech.worker import PAUSE, Worker
from tests.devices.speech.test_speaker import PATIENCE, until


def second(word: str) -> bytes:
    """A second of a sound that tells `word` from others by its first letter."""
    return (word[:1].encode() + b"\x10") * RATE


class Slow:
    """A voice whose parts are the words of a text, a second each; at the word "fails" it fails. Each part but the first
    waits for `go_on`.
    """

    def __init__(self) -> None:
        self.asked: SimpleQueue[str] = SimpleQueue()
        self.go_on = Event()
        self.warmed: list[str | None] = []

    def of(self, _language: str) -> "Slow":
        return self

    def warm(self, language: str | None = None) -> None:
        self.warmed.append(language)

    def parts(self, text: str, _language: str, _rate: int = NORMAL_RATE, *, spelled: bool = False) -> Iterator[Pcm]:
        for number, word in enumerate(text.split()):
            self.asked.put(word)
            if number:
                assert self.go_on.wait(PATIENCE)
            if word == "fails":
                raise VoiceError("the voice ended")
            yield Pcm(second(word))


class Counting(Worker):
    """Counts the commands that have interrupted."""

    interruptions = 0

    def interrupt(self) -> None:
        super().interrupt()
        self.interruptions += 1


class Running:
    """A `Worker` with this voice, whose input is a pipe. `told` has its answers."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        player = folder / "aplay"
        player.write_text(f'#!/bin/sh\nexec cat >"$(mktemp {folder}/XXXXXX.raw)"\n')
        player.chmod(0o755)
        monkeypatch.setenv("PATH", f"{folder}:/usr/bin:/bin")
        self._folder = folder
        self.told: SimpleQueue[str] = SimpleQueue()
        monkeypatch.setattr(worker, "_tell", self.told.put)
        reading, writing = os.pipe()
        self._commands = os.fdopen(writing, "w")
        self._input = os.fdopen(reading)
        monkeypatch.setattr(sys, "stdin", self._input)
        self.voice = Slow()
        self.worker = Counting(self.voice)  # type: ignore[arg-type]  # as much of it as is asked
        self._thread = Thread(target=self.worker.run)
        self._thread.start()

    def send(self, **command: object) -> None:
        print(json.dumps(command), file=self._commands, flush=True)

    def say(self, number: int, text: str) -> None:
        self.send(say=number, pieces=[(text, "ja", False)], rate=100, decibels=0)

    def played(self) -> list[bytes]:
        return [file.read_bytes() for file in self._folder.glob("*.raw")]

    def close(self) -> None:
        self.voice.go_on.set()
        self._commands.close()
        self._thread.join()
        self._input.close()


@pytest.fixture
def running(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Running]:
    made = Running(tmp_path, monkeypatch)
    yield made
    made.close()


def test_the_first_part_sounds_before_the_second_is_made(running: Running) -> None:
    running.say(1, "aa bb")
    assert running.told.get(timeout=PATIENCE) == "begun 1"
    assert [running.voice.asked.get(timeout=PATIENCE) for _ in range(2)] == ["aa", "bb"]
    until(lambda: running.played() == [second("aa")])
    running.voice.go_on.set()
    assert running.told.get(timeout=PATIENCE) == "done 1"
    (sound,) = running.played()
    assert sound.startswith(second("aa") + second("bb"))


def test_a_key_throws_away_what_is_being_made(running: Running) -> None:
    running.say(1, "aa bb cc")
    assert [running.voice.asked.get(timeout=PATIENCE) for _ in range(2)] == ["aa", "bb"]
    running.say(2, "dd")
    until(lambda: running.worker.interruptions == 2)
    running.voice.go_on.set()
    assert [running.told.get(timeout=PATIENCE) for _ in range(3)] == ["begun 1", "begun 2", "done 2"]
    assert running.voice.asked.get(timeout=PATIENCE) == "dd", "the third part was never asked for"
    assert not any(b"b\x10" in sound for sound in running.played())


def test_a_voice_is_loaded_without_a_sound_and_the_others_behind_the_first_word(running: Running) -> None:
    running.send(prepare="ja")
    until(lambda: running.voice.warmed == ["ja"])
    assert running.played() == []
    running.say(1, "aa")
    assert [running.told.get(timeout=PATIENCE) for _ in range(2)] == ["begun 1", "done 1"]
    until(lambda: running.voice.warmed == ["ja", None])


def test_a_voice_that_is_loaded_interrupts_nothing(running: Running) -> None:
    running.say(1, "aa bb")
    assert running.told.get(timeout=PATIENCE) == "begun 1"
    running.send(prepare="zh")
    running.voice.go_on.set()
    assert running.told.get(timeout=PATIENCE) == "done 1"


def test_a_tone_sounds_where_a_voice_fails_and_what_follows_is_said(running: Running) -> None:
    running.voice.go_on.set()
    running.send(say=1, pieces=[("aa fails bb", "ja", False), ("cc", "ja", False)], rate=100, decibels=0)
    assert [running.told.get(timeout=PATIENCE) for _ in range(2)] == ["begun 1", "done 1"]
    (sound,) = running.played()
    pause = PAUSE.samples
    assert sound == second("aa") + TONES["edge"]().samples + pause + second("cc") + pause
