"""Arguments and settings files with typical mistakes of a new user: one line with the remedy."""

from pathlib import Path

import pytest

from devices.simulator import PracticeSet
from tests.journeys.field import Field, kiosk, said
from tests.journeys.mistakes import Here, not_in_service, refused

WITH_SETTINGS = [
    ("rehearse", "--visit=visit.toml"),
    ("card",),
    ("card", "--json"),
    ("enrol",),
    ("enrol", "--decommission"),
    ("trust", "import", "ca.pem"),
    ("outbox", "list", "--json"),
    ("outbox", "show", "x"),
    ("outbox", "retry", "x"),
    ("outbox", "export", "file"),
    ("outbox", "salvage"),
    ("settings", "accept"),
    ("deliver", "--once"),
    ("journal", "verify"),
]
MISTAKES = [
    (None, "there is no such file; check the path"),
    ('state_dirr = "state"', 'unknown key "state_dirr"; did you mean "state_dir"?'),
    ("state_dir = ", "not valid TOML: Invalid value (at end of document"),
    ('terminal = "nosuch"', 'terminal: there is no "nosuch" in terminals; there is: carrier-counter,'),
    ('language = "fr"', "language: must be one of ja, "),
    ('[upstream]\nurl = "https://127.0.0.1:70000"', "upstream.url: must be https://HOST"),
]
USAGE = [
    ("nosuch",),
    ("card", "--nosuch"),
    ("rehearse",),
    ("outbox",),
    ("outbox", "show"),
    ("outbox", "export"),
    ("settings",),
    ("trust", "import"),
    ("enrol", "a-code-as-an-argument"),
    ("deliver",),
    ("deliver", "--json"),
    ("sandbox", "--port=70000"),
    ("sandbox", "--port=https"),
    ("practice", "nosuch"),
]


@pytest.fixture
def field(tmp_path: Path, practice_set: PracticeSet) -> Field:
    """A terminal with settings only."""
    field = Field(tmp_path, practice_set)
    field.configure("")
    return field


@pytest.mark.parametrize("arguments", USAGE, ids=" ".join)
def test_wrong_usage_is_exit_code_2(arguments: tuple[str, ...], here: Here) -> None:
    assert "Usage: " in "".join(here.run(*arguments, expect=2))


def test_wrong_usage_of_the_program_itself() -> None:
    assert "--once" in kiosk("deliver", expect=2).stderr
    assert "No such command" in kiosk("nosuch", expect=2).stderr


@pytest.mark.parametrize("arguments", WITH_SETTINGS, ids=" ".join)
def test_a_mistake_in_the_settings_is_named_by_every_command(
    arguments: tuple[str, ...], tmp_path: Path, here: Here
) -> None:
    for number, (content, because) in enumerate(MISTAKES):
        config = tmp_path / f"{number}.toml"
        if content is not None:
            config.write_text(content)
        here.refused(*arguments, "--config", config, because=f"{config}: {because}")


def test_a_mistake_in_the_settings_is_named_by_the_terminal_that_is_not_in_service(tmp_path: Path) -> None:
    content, because = MISTAKES[-1]
    assert content is not None
    config = tmp_path / "kiosk.toml"
    config.write_text(content)
    not_in_service("--config", config, because=f"{config}: {because}")


def test_a_mistake_in_the_settings_as_the_program_says_it(tmp_path: Path) -> None:
    refused("journal", "verify", "--config", tmp_path, because="cannot be read (it is a folder)")
    report = kiosk("doctor", "--config", tmp_path / "missing.toml", "--json", expect=1)
    assert report.stderr == ""
    assert said(report)["healthy"] is False
    assert said(report)["checks"][0]["fault"] == "settings-missing"


def test_an_unknown_campaign_card_or_language(field: Field, here: Here) -> None:
    field.config.write_text('campaign = "nosuch"\n' + field.config.read_text().replace('campaign = "practice"\n', ""))
    not_in_service("--config", field.config, because="there is: practice, round2")
    here.refused("sandbox", "--data", field.data, "--campaign=nosuch", because="there is: practice, round2")
    here.refused("practice", "--headless", "--card=nosuch", because="there are: alice, bob")
    here.refused("practice", "--headless", "--language=fr", because="there are: ja, ja-easy, en, zh")


def test_a_visit_with_a_mistake_is_named_without_its_pin(field: Field, here: Here) -> None:
    visit = field.folder / "visit.toml"
    here.refused("rehearse", "--config", field.config, "--visit", visit, because="there is no such file")
    visit.write_text('pin = "12x4"')
    done = refused("rehearse", "--config", field.config, "--visit", visit, because="pin: must be four digits")
    assert "12x4" not in done.stderr
    here.refused("practice", "--visit", visit, because="pin: must be four digits")
