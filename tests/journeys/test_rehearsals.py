"""Every visit of config/visits, through the real screens, the simulated reader and a sandbox over TLS."""

import os
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from importlib.resources import files
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication

from devices.simulator import PracticeSet, practice_cards
from kiosk import app
from kiosk.campaign.dates import JST
from kiosk.campaign.model import Campaign, Window
from kiosk.upstream.contract import Outcome
from kiosk.visit.model import LANGUAGES, Applicant, Screen
from tests.journeys.rehearsing import Around, rehearse
from tests.support.upstream import World, card_key, practice_campaign
from ui.shopper.script import find_visit

NAMES = tuple(sorted(entry.name.removesuffix(".toml") for entry in (files("config") / "visits").iterdir()))
SERVICES = {service.code: service for service in practice_campaign().services}
NOW = datetime.now(UTC)
DAY = timedelta(days=1)
INPUTS = ("6140278233514821", "902746")


def applied(card: str) -> Callable[[World], None]:
    """Somebody has applied elsewhere with this card, for the service and ID that most visits take."""

    def before(world: World) -> None:
        with world.terminal("elsewhere") as elsewhere:
            assert elsewhere.apply(card, inputs=INPUTS) is Outcome.APPLIED

    return before


def listed(file: str) -> Callable[[World], None]:
    """The card authority has the certificate of Alice on this list."""

    def before(world: World) -> None:
        (world.folder / "sandbox" / file).write_text(f"{card_key(world.cards, 'alice').serial:X}\n")

    return before


def without_sakura(campaign: Campaign) -> Campaign:
    closed = (replace(each, close=NOW - DAY) if each.code == "sakura-pay" else each for each in campaign.services)
    return replace(campaign, services=tuple(closed))


def items_from_tomorrow(campaign: Campaign) -> Campaign:
    return replace(campaign, items=tuple(replace(item, start=NOW + DAY) for item in campaign.items))


def closed_now() -> str:
    """Hours of one hour that begin twelve hours from now: however long the suite takes, they have not begun."""
    opens = NOW.astimezone(JST) + timedelta(hours=12)
    return f"{opens:%H:00}-{opens + timedelta(hours=1):%H:00}"


AROUND = {
    "already-applied": Around(before=applied("alice")),
    "campaign-ended": Around(terminal_campaign=lambda campaign: replace(campaign, end=NOW - DAY)),
    "child": Around("store-counter"),
    "closed-meanwhile": Around(terminal_campaign=without_sakura, at=Screen.REVIEW),
    "id-in-use": Around(before=applied("bob")),
    "id-in-use-then-corrected": Around("carrier-counter", before=applied("bob")),
    "items-not-begun": Around(terminal_campaign=items_from_tomorrow),
    "last-try-not-spent": Around(settings={"card": {"spend_last_try": False}}),
    "large": Around("carrier-counter"),
    "leading-zeros": Around("municipal-counter"),
    "low-reach": Around("post-office"),
    "maintenance": Around(
        terminal_campaign=lambda campaign: replace(campaign, maintenance=(Window(NOW - DAY, NOW + DAY),))
    ),
    "minor": Around("carrier-counter"),
    "not-begun": Around(terminal_campaign=lambda campaign: replace(campaign, start=NOW + DAY)),
    "not-yet-active": Around(before=listed("not-yet-active.txt")),
    "offline": Around(online=False),
    "outside-hours": Around(settings={"hours": closed_now()}),
    "password": Around("carrier-counter"),
    "practice": Around("lawson-copier"),
    "reads-first": Around("post-office"),
    "revoked": Around(before=listed("revoked.txt")),
    "search-kana": Around("carrier-counter"),
    "service-closed": Around(upstream=without_sakura),
    "staff-called": Around("store-counter"),
    "status-applied": Around("post-office", before=applied("alice")),
    "status-revoked": Around(before=listed("revoked.txt")),
    "unknown-authority": Around(known_cards=False),
}
"""What is around a visit where it is not the usual."""


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
    # Staff are called where they would hear it, whatever this machine can play.
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
