"""What surrounds each visit of config/visits, where it is not the usual: another terminal, settings, or knowledge."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from importlib.resources import files

from kiosk.campaign.japan_time import JST
from kiosk.campaign.model import Campaign, Window
from kiosk.upstream.contract import Outcome
from kiosk.visit.model import Screen
from tests.journeys.rehearsing import Around
from tests.support.upstream import World, card_key

NAMES = tuple(sorted(entry.name.removesuffix(".toml") for entry in (files("config") / "visits").iterdir()))
"""The visits of config/visits."""
NOW = datetime.now(UTC)
DAY = timedelta(days=1)
INPUTS = ("6140278233514821", "902746")


def applied(card: str) -> Callable[[World], None]:
    """This card has an application at upstream, for the service and ID of most visits."""

    def before(world: World) -> None:
        with world.terminal("elsewhere") as elsewhere:
            assert elsewhere.apply(card, inputs=INPUTS) is Outcome.APPLIED

    return before


def listed(file: str) -> Callable[[World], None]:
    """The authority's list contains the certificate of Alice."""

    def before(world: World) -> None:
        (world.folder / "sandbox" / file).write_text(f"{card_key(world.cards, 'alice').serial:X}\n")

    return before


def without_sakura(campaign: Campaign) -> Campaign:
    closed = (replace(each, close=NOW - DAY) if each.code == "sakura-pay" else each for each in campaign.services)
    return replace(campaign, services=tuple(closed))


def items_from_tomorrow(campaign: Campaign) -> Campaign:
    return replace(campaign, items=tuple(replace(item, start=NOW + DAY) for item in campaign.items))


def closed_now() -> str:
    """One hour of opening that begins twelve hours from now, later than any run of the suite ends."""
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
"""Surroundings of visits that differ from the usual ones."""
