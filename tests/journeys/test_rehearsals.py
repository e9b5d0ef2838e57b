"""Every visit of config/visits, with the real screens, the simulated reader and a sandbox over TLS."""

import json
import os
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from importlib.resources import files
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication

from devices.simulator import PracticeSet, practice_cards
from kiosk import app
from kiosk.campaign.opening_hours import ALWAYS
from kiosk.commands import rehearsal
from kiosk.errors import KioskError
from kiosk.outbox.read_only import ReadOnlyOutbox
from kiosk.station.card_trust import fingerprint_of, read_authorities
from kiosk.station.trust_anchors import load_trust
from kiosk.visit.model import LANGUAGES, Applicant
from tests.journeys.around_visits import AROUND, NAMES
from tests.journeys.rehearsing import Around, configured, rehearse
from tests.support.upstream import practice_campaign, running_world
from ui.automatic_shopper.script import find_visit
from ui.window import create_application

NOW = datetime.now(UTC)
SERVICES = {service.code: service for service in practice_campaign().services}


@pytest.fixture(scope="module")
def strangers(tmp_path_factory: pytest.TempPathFactory) -> PracticeSet:
    """Cards of another authority."""
    return practice_cards(tmp_path_factory.mktemp("strangers"))


@pytest.mark.parametrize("name", NAMES)
def test_a_visit_ends_as_its_script_says(
    name: str,
    qapp: QCoreApplication,
    practice_set: PracticeSet,
    request: pytest.FixtureRequest,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    # A staff call is announced as if this machine could play it.
    monkeypatch.setattr(app, "sound_fault", lambda: None)
    script = find_visit(name)
    around = AROUND.get(name, Around())
    pictures = Path(os.environ["VISIT_PICTURES"]) / name if "VISIT_PICTURES" in os.environ else None
    known = practice_set if around.known_cards else request.getfixturevalue("strangers")
    report = rehearse(script, around, tmp_path, practice_set, known, pictures)
    assert script.expect is not None
    assert f"{report.outcome}: {report.reason}" == f"{script.expect.outcome}: {script.expect.reason}"
    if report.outcome == "applied":
        assert report.upstream is not None
        assert report.upstream["service"] == script.service
        assert set(report.upstream["items"]) == script.items
        assert report.upstream["id_tail"] == SERVICES[script.service].id_tail((*script.corrections, script.fields)[0])


def test_the_visits_are_of_every_kind() -> None:
    scripts = [find_visit(name) for name in NAMES]
    assert len(scripts) >= 30
    assert {script.language for script in scripts} == set(LANGUAGES)
    assert {script.applicant for script in scripts} == set(Applicant)
    applying = [script for script in scripts if script.service]
    assert {field.kind for script in applying for field in SERVICES[script.service].fields} == _kinds()
    assert {len(script.fields) for script in applying} == {2, 3, 4}
    assert {around.terminal for around in AROUND.values()} == _terminals()


def _kinds() -> set[object]:
    return {field.kind for service in practice_campaign().services for field in service.fields}


def _terminals() -> set[str]:
    return {entry.name.removesuffix(".toml") for entry in (files("config") / "terminals").iterdir()}


def test_a_terminal_of_the_public_is_rehearsed_dry_and_nothing_is_signed(
    tmp_path: Path, practice_set: PracticeSet
) -> None:
    """The real screens up to the PIN, with the terminal's campaign, queue and upstream; no PIN is sent to the card."""
    with running_world(tmp_path, practice_set) as world:
        (authority,) = read_authorities(practice_set.ca_file)
        official = {"anchors": [str(practice_set.ca_file)], "fingerprints": [fingerprint_of(authority)]}
        settings = configured(world, practice_set, {"trust": official})
        assert load_trust(settings).production
        create_application()
        report = rehearsal.run_dry(settings, tmp_path / "output")
        assert (report.outcome, report.reason, report.met) == ("refused", "tries_spared", True)
        assert {"review", "pin"} <= {Path(each).stem.split("-", 1)[1] for each in report.screens}
        assert report.application_id == ""
        with closing(ReadOnlyOutbox.open(settings.state_dir / "queue")) as queue:
            assert sum(queue.counts().values()) == 0
            assert queue.challenges_left(world.now()) > 0, "upstream was asked"
        said = [json.loads(line)["event"] for line in settings.journal_file.read_text().splitlines()]
        assert "pin_rejected" in said
        assert "accepted" not in said
    card = practice_set.card_that_no_pin_opens()
    assert card is not practice_set.card("alice")


def test_a_dry_rehearsal_takes_a_service_that_can_be_chosen_now() -> None:
    offer = practice_campaign().on(NOW, ALWAYS)
    script = rehearsal.dry_visit(offer, "en")
    service = offer.service(script.service)
    assert service is not None
    assert all(field.complete(value, NOW) for field, value in zip(service.fields, script.fields, strict=True))
    with pytest.raises(KioskError, match="no payment service of the campaign practice"):
        rehearsal.dry_visit(replace(offer, services=()), "en")
