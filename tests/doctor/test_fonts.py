"""The doctor's check of the fonts."""

from pathlib import Path

import pytest

from kiosk.doctor import Health, fonts, system_commands


@pytest.mark.long
def test_a_font_matcher_that_does_not_end_is_ended(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(system_commands, "COMMAND_SECONDS", 0.2)
    matcher = tmp_path / "fc-match"
    matcher.write_text("#!/bin/sh\nexec sleep 3600\n")
    matcher.chmod(0o755)
    (found,) = fonts.check_fonts(str(matcher))
    assert (found.health, found.detail) == (Health.WARN, "cannot be checked without fc-match")
