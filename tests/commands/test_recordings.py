"""`kiosk recordings`: the list of texts to record is complete, and bad recordings are named."""

import json
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pytest
from typer.testing import CliRunner

from devices.speech.pcm import RATE, Pcm
from devices.speech.recordings import joined, name_of, read_manifest, sounds
from kiosk.campaign.load import load_campaign
from kiosk.cli import app
from kiosk.commands.recordings import check, write_list
from kiosk.station.settings import load_profile
from tests.support.recorded import record
from ui.gallery.moments import moments
from ui.speech import keys
from ui.speech.clips import clips
from ui.speech.read_aloud.spoken_form import character, spoken_pieces
from ui.speech.spoken_screen import utterances
from ui.speech.utterance import Kind, Panel, Utterance
from ui.translation.catalogue import translator

CAMPAIGN = load_campaign("practice")
OFFER = CAMPAIGN.on(datetime(2027, 1, 5, 3, 0, tzinfo=UTC))


@pytest.fixture(scope="module")
def parts() -> frozenset[str]:
    return frozenset(map(sounds, clips(CAMPAIGN, "th").values()))


@pytest.mark.parametrize("panel", Panel)
def test_all_that_any_screen_says_can_be_joined(panel: Panel, parts: frozenset[str]) -> None:
    """A whole sentence is one clip; only numbers, dates, names and the words around them are joined."""
    profile = load_profile("lawson-copier")
    for name, visit in moments(OFFER).items():
        for said in utterances(replace(visit, language="th"), OFFER, profile, panel=panel):
            for piece in spoken_pieces(said, "th"):
                if piece.language == "th":
                    assert joined(sounds(piece.text), parts), (name, piece.text)


def test_all_that_the_keys_say_can_be_joined(parts: frozenset[str]) -> None:
    translate = translator("th")
    for key in keys.Key:
        for types in (False, True):
            words = keys.what_it_does(key, translate, types=types, letters=True)
            for piece in spoken_pieces(Utterance(Kind.KEYS, words), "th"):
                assert joined(sounds(piece.text), parts), words
    for code in range(0x20, 0x7F):
        assert joined(sounds(character(chr(code), "th")), parts), chr(code)


def test_a_new_list_keeps_the_licence(tmp_path: Path) -> None:
    first = write_list(tmp_path, "th", CAMPAIGN)
    assert all(name == name_of(text) for name, text in first.clips.items())
    file = tmp_path / "manifest.toml"
    file.write_text(file.read_text().replace('licence = ""', 'licence = "A. Reader, for this operator"'))
    write_list(tmp_path, "th", CAMPAIGN)
    assert read_manifest(tmp_path).licence == "A. Reader, for this operator"
    assert read_manifest(tmp_path).clips == first.clips


def test_what_was_recorded_badly_is_named(tmp_path: Path) -> None:
    manifest = record(tmp_path, CAMPAIGN)
    assert check(tmp_path, CAMPAIGN) == []
    names = iter(manifest.clips)
    missing, other, loud, quiet, clipped, long = (tmp_path / f"{next(names)}.wav" for _ in range(6))
    wave = np.sin(2 * np.pi * 500 * np.arange(2 * RATE) / RATE)
    missing.unlink()
    other.write_bytes(b"OggS")
    loud.write_bytes(Pcm((13_000 * wave).astype("<i2").tobytes()).wav())
    quiet.write_bytes(Pcm((500 * wave).astype("<i2").tobytes()).wav())
    spike = (5_600 * wave).astype("<i2")
    spike[1000] = 32_767
    clipped.write_bytes(Pcm(spike.tobytes()).wav())
    long.write_bytes(Pcm(np.tile((5_600 * wave).astype("<i2"), 20).tobytes()).wav())
    found = {fault.clip[:20]: fault.what for fault in check(tmp_path, CAMPAIGN)}
    assert [found[file.name] for file in (missing, other)] == ["missing", "no WAV file"]
    assert [found[file.name].split("; ")[-1] for file in (loud, quiet)] == ["-19 within 1"] * 2
    assert found[clipped.name] == "peak at -0.0 dBFS; at most -1"
    assert found[long.name] == "40 s long; at most 30"
    assert len(found) == 6


def test_a_manifest_of_another_campaign_is_written_anew(tmp_path: Path) -> None:
    manifest = record(tmp_path, CAMPAIGN)
    file = tmp_path / "manifest.toml"
    gone = next(iter(manifest.clips))
    file.write_text("".join(line for line in file.read_text().splitlines(True) if gone not in line))
    assert [fault.what for fault in check(tmp_path, CAMPAIGN)] == ["not in the manifest; write it anew"]


def test_the_commands(tmp_path: Path) -> None:
    folder = tmp_path / "th"
    done = CliRunner().invoke(app, ["recordings", "list", str(folder), "--json"])
    assert json.loads(done.stdout)["clips"] == len(clips(CAMPAIGN, "th"))
    letters = sum(map(len, clips(CAMPAIGN, "th").values()))
    told = f"{folder}: {len(clips(CAMPAIGN, 'th'))} clips to record, {letters} letters\n"
    assert CliRunner().invoke(app, ["recordings", "list", str(folder)]).stdout == told
    done = CliRunner().invoke(app, ["recordings", "check", str(folder), "--json"])
    faults = json.loads(done.stdout.splitlines()[-1])["faults"]
    assert faults[0] == {"clip": "manifest.toml", "what": "the licence is empty: whose voice is it, on which terms?"}
    assert len(faults) == len(clips(CAMPAIGN, "th")) + 1
    assert done.exit_code == 1
    done = CliRunner().invoke(app, ["recordings", "list", str(folder), "--language", "en"])
    assert "every other language has a voice" in str(done.exception)
    done = CliRunner().invoke(app, ["recordings", "check", str(tmp_path)])
    assert "kiosk recordings list" in str(done.exception)
