"""`kiosk practice` after a fresh clone of the repository."""

from pathlib import Path

import pytest

from tests.journeys.field import kiosk, said

pytestmark = pytest.mark.long


def test_it_applies_and_says_what_upstream_recorded(tmp_path: Path) -> None:
    done = kiosk("practice", "--headless", "--language", "en", "--output", tmp_path)
    outcome, receipt, recorded, place = done.stdout.splitlines()
    assert outcome == "outcome: applied"
    assert recorded == "upstream recorded: applied, sakura-pay, card, insurance, account"
    assert place == f"pictures and receipt: {tmp_path}"
    number = receipt.removeprefix("receipt: ")
    assert (tmp_path / f"{number}.png").exists()
    assert (tmp_path / f"{number}.pdf").exists()
    pictures = sorted(path.name for path in (tmp_path / "screens").iterdir())
    assert pictures[0] == "01-attract.png"
    assert any("result" in name for name in pictures)


def test_its_object_has_everything_a_script_asks_for(tmp_path: Path) -> None:
    answer = said(kiosk("practice", "--json", "--card", "locked", "--output", tmp_path))
    assert (answer["outcome"], answer["reason"], answer["apdus"]) == ("refused", "locked", 5)
    assert answer["upstream"] is None
    assert set(answer) == {
        "outcome",
        "reason",
        "receipt",
        "application_id",
        "screens",
        "apdus",
        "seconds",
        "screens_visited",
        "touches",
        "words",
        "predicted_seconds",
        "expected",
        "upstream",
    }
    assert all(Path(picture).exists() for picture in answer["screens"])
