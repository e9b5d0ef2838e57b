"""The doctor's check of the sound."""

import pytest

from kiosk.doctor import sound

HEARD = "  Front Left: Playback 60 [69%] [-20.00dB] [on]"


@pytest.mark.parametrize("said", ["  Mono: Playback 60 [69%] [off]", "  Front Left: Playback 0 [0%] [-99.00dB] [on]"])
@pytest.mark.parametrize("muted", ["Master", "PCM", "Speaker", ""])
def test_a_control_that_lets_no_sound_through_is_named(monkeypatch: pytest.MonkeyPatch, muted: str, said: str) -> None:
    monkeypatch.setattr(sound, "sound_fault", lambda: None)
    monkeypatch.setattr(sound, "answer_of", lambda *command: said if command[-1] == muted else HEARD)
    (seen,) = sound.check_sound()
    assert (seen.fault, seen.detail) == (
        ("sound-muted", f"{muted} is muted, or its volume is 0") if muted else ("", "player and sound card are there")
    )
