"""A person's recordings instead of a synthetic voice: how clips are joined, and what is refused."""

import json
import os
from itertools import pairwise
from pathlib import Path
from typing import Final

import numpy as np
import pytest

from devices.speech.loudness import loudness
from devices.speech.pcm import RATE, Pcm
from devices.speech.recordings import GAP, Manifest, Recordings, joined, name_of, sounds, written
from devices.speech.stretch import stretched
from devices.speech.voice import RATES, VoiceError
from devices.speech.voices import Voices

TEXTS: Final = {"กรุณารอ": 300, "สอง": 400, "หมื่น": 500, "เยน": 600, "สองหมื่นเยน": 700}
"""Text -> frequency of its tone, in hertz."""


def tone(hertz: int, seconds: float = 0.3) -> Pcm:
    wave = 6_000 * np.sin(2 * np.pi * hertz * np.arange(round(RATE * seconds)) / RATE)
    return Pcm(wave.astype("<i2").tobytes())


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "th"
    made.mkdir()
    (made / "manifest.toml").write_text(written(Manifest("th", "tones", {name_of(text): text for text in TEXTS})))
    for text, hertz in TEXTS.items():
        (made / f"{name_of(text)}.wav").write_bytes(tone(hertz).wav())
    return made


def hertz_of(sound: Pcm) -> list[int]:
    """The frequencies of the tones in `sound`, in order."""
    samples = np.frombuffer(sound.samples, dtype="<i2").astype(float)
    found: list[int] = []
    for at in range(0, len(samples) - 2000, 1000):
        part = samples[at : at + 2000]
        if np.abs(part[:100]).max() < 100 or np.abs(part[-100:]).max() < 100:
            continue
        spectrum = np.abs(np.fft.rfft(part * np.hanning(2000), 22_050))
        heard = round(int(np.argmax(spectrum)) / 100) * 100
        if found[-1:] != [heard]:
            found.append(heard)
    return found


def test_a_whole_text_is_one_clip_and_any_other_is_joined_from_few(folder: Path) -> None:
    voice = Recordings(folder, "th")
    assert hertz_of(voice.synthesize("สองหมื่น เยน", "th")) == [700]
    assert hertz_of(voice.synthesize("กรุณารอ, สอง เยน", "th")) == [300, 400, 600]
    with pytest.raises(VoiceError, match="not recorded"):
        voice.synthesize("สอง แสน", "th")
    assert voice.synthesize("—", "th").samples == b""


def test_a_sign_between_two_clips_is_a_pause(folder: Path) -> None:
    voice = Recordings(folder, "th")
    together, apart = voice.synthesize("กรุณารอ สอง", "th"), voice.synthesize("กรุณารอ: สอง", "th")
    assert together.seconds == pytest.approx(0.6 + GAP.seconds, abs=0.01)
    assert apart.seconds > together.seconds + 0.1


def test_blanks_and_signs_make_no_other_clip() -> None:
    assert name_of("31 ธันวาคม, ค.ศ.") == name_of("31ธันวาคมคศ")
    assert sounds("เก้า (9)!") == "เก้า9"
    assert joined("abab", ["ab", "a", "b"]) == ["ab", "ab"]
    assert joined("abc", ["ab", "bc"]) is None


@pytest.mark.parametrize("rate", RATES)
def test_speed_changes_the_length_and_not_the_pitch(folder: Path, rate: int) -> None:
    said = Recordings(folder, "th").synthesize("กรุณารอ สอง เยน", "th", rate)
    normal = Recordings(folder, "th").synthesize("กรุณารอ สอง เยน", "th")
    assert said.seconds == pytest.approx(normal.seconds * 100 / rate, rel=0.05)
    long = stretched(tone(300, 2) + tone(400, 2), rate)
    assert hertz_of(long) == [300, 400]
    assert loudness(long) == pytest.approx(loudness(tone(300, 2) + tone(400, 2)), abs=1)
    samples = np.frombuffer(long.samples, dtype="<i2").astype(int)
    assert max(abs(after - before) for before, after in pairwise(samples.tolist())) < 2_000  # no click


def test_a_voice_is_there_only_with_its_folder(folder: Path, tmp_path: Path) -> None:
    assert Voices(None).of("th") is None
    assert Voices(tmp_path / "nowhere").missing("th") == "a voice"
    assert Voices(folder.parent).missing("th") == ""
    assert Voices(folder.parent).missing("en") == ""


@pytest.mark.parametrize(
    ("manifest", "said"),
    [
        (None, "No such file"),
        ("language = ", "Invalid value"),
        ("language = " + "[" * 100_000, "recursion"),
        ('language = "th"\n', "needs language, licence"),
        ('language = "th"\nlicence = ""\n[clips]\nabc = "สอง"\n', "abc is not the name of its text"),
        (f'language = "lo"\nlicence = ""\n[clips]\n{json.dumps(name_of("สอง"))} = "สอง"\n', "in lo, not th"),
    ],
)
def test_a_wrong_folder_says_what_is_wrong(folder: Path, manifest: str | None, said: str) -> None:
    if manifest is None:
        (folder / "manifest.toml").unlink()
    else:
        (folder / "manifest.toml").write_text(manifest)
    assert said in Recordings(folder, "th").fault("th")


def test_a_damaged_clip_is_nothing_that_can_be_said(folder: Path) -> None:
    (folder / f"{name_of('สอง')}.wav").write_bytes(b"RIFF")
    with pytest.raises(VoiceError, match="ValueError"):
        Recordings(folder, "th").synthesize("สอง", "th")


@pytest.mark.parametrize("name", ["manifest.toml", f"{name_of('สอง')}.wav"])
def test_a_pipe_in_a_file_s_place_is_refused_at_once(folder: Path, name: str) -> None:
    (folder / name).unlink()
    os.mkfifo(folder / name)
    with pytest.raises(VoiceError):
        Recordings(folder, "th").synthesize("สอง", "th")


def test_a_clip_of_two_hours_is_not_read(folder: Path) -> None:
    with (folder / f"{name_of('สอง')}.wav").open("r+b") as file:
        file.truncate(2 * 3600 * RATE * 2)
    with pytest.raises(VoiceError, match="TooLarge"):
        Recordings(folder, "th").synthesize("สอง", "th")
