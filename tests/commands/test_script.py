"""The automatic shopper's script: an unknown card or language is reported before the visit."""

from pathlib import Path

import pytest

from devices.simulator import practice_pin
from kiosk.commands.practice import script
from kiosk.errors import KioskError
from ui.automatic_shopper.script import practice_visit

VISIT = """
card = "{card}"
pin = "1234"
service = "sakura-pay"
fields = ["6140278233514821", "902746"]

[[interrupt]]
screen = "notice"
action = "swap_card"
card = "{other}"
"""


def test_the_usual_visit_in_the_language_that_is_asked_for() -> None:
    visit = script(None, "th", "alice")
    assert visit == practice_visit().model_copy(update={"language": "th"})
    assert visit.expect is not None


def test_another_card_is_laid_with_its_own_pin_and_without_an_expectation() -> None:
    visit = script(None, "ja", "bob")
    assert (visit.card, visit.pin, visit.expect) == ("bob", practice_pin("bob"), None)


@pytest.mark.parametrize(("card", "other"), [("alice", "bob"), ("mallory", "bob"), ("alice", "mallory")])
def test_every_card_of_a_visit_must_exist(tmp_path: Path, card: str, other: str) -> None:
    """Including a card laid during the visit, where the visit would stop."""
    file = tmp_path / "visit.toml"
    file.write_text(VISIT.format(card=card, other=other))
    if "mallory" not in (card, other):
        assert script(str(file), "ja", "alice").card == card
        return
    with pytest.raises(KioskError, match="there is no practice card 'mallory'; there are: alice"):
        script(str(file), "ja", "alice")


@pytest.mark.parametrize(
    ("language", "card", "because"),
    [("de", "alice", "there is no language 'de'; there are: ja"), ("ja", "mallory", "no practice card 'mallory'")],
)
def test_what_does_not_exist_is_named(language: str, card: str, because: str) -> None:
    with pytest.raises(KioskError, match=because):
        script(None, language, card)
