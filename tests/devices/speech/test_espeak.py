"""A voice that fails is an error, and never silence: a tone then tells that something is missing."""

from pathlib import Path

import pytest

from devices.speech import espeak
from devices.speech.espeak import Espeak
from devices.speech.voice import VoiceError


@pytest.mark.long
@pytest.mark.parametrize(
    "program", ["exit 1", "kill -9 $$", "echo no sound at all", "sleep 600"], ids=["fails", "killed", "no-wav", "hangs"]
)
def test_a_voice_that_fails_is_an_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, program: str) -> None:
    voice = tmp_path / "voice"
    voice.write_text(f"#!/bin/sh\nexec 0<&-\n{program}\n")
    voice.chmod(0o755)
    monkeypatch.setattr(espeak, "PROGRAM", str(voice))
    monkeypatch.setattr(espeak, "TIMEOUT_SECONDS", 0.2 if program.startswith("sleep") else 60.0)
    with pytest.raises(VoiceError):
        Espeak().synthesize("Welcome.", "en")
