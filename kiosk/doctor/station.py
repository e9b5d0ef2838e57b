"""Checks of what this terminal was given and what it keeps: settings, campaign, card authorities, identity, queue."""

from collections.abc import Iterator
from contextlib import closing
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path

from kiosk.campaign.dates import JST
from kiosk.campaign.model import Campaign, Phase
from kiosk.doctor.check_result import CheckResult, fail, ok, warn
from kiosk.errors import KioskError
from kiosk.outbox.capacity import configured
from kiosk.outbox.read_only import ReadOnlyOutbox
from kiosk.outbox.recovery import quarantine
from kiosk.outbox.values import State
from kiosk.station.card_trust import CardTrust
from kiosk.station.identity import Identity
from kiosk.station.settings import Settings
from kiosk.station.settings_confirmation import Confirmation, confirmation
from kiosk.upstream.pace import APPLICATIONS, ASKED, OPEN_AFTER
from kiosk.upstream.signed_receipts import proves

ENDS_SOON = timedelta(days=30)
WAITS_LONG = timedelta(hours=24)


def check_settings(config: Path | None, settings: Settings) -> Iterator[CheckResult]:
    """Read without a mistake they were; here: whether they are those that somebody confirmed."""
    name = "settings"
    state, files = confirmation(config, settings)
    remedy = "look at it; if it is as it should be: kiosk settings accept"
    match state:
        case Confirmation.CONFIRMED:
            yield ok(name, f"{config or 'the packaged defaults'}: {settings.terminal}")
        case Confirmation.CHANGED:
            yield warn(name, f"{', '.join(files)}: changed since it was confirmed", remedy)
        case Confirmation.NEVER:
            yield warn(name, f"{', '.join(files)}: nobody has confirmed it", remedy)


def check_campaign(campaign: Campaign, production: bool, now: datetime) -> Iterator[CheckResult]:
    name = "campaign"
    offer = campaign.on(now)
    if offer.maintenance is not None:
        until = offer.maintenance.end.astimezone(JST)
        yield warn("maintenance", f"no visits until {until:%Y-%m-%d %H:%M}", "nothing: it opens by itself")
    match offer.phase:
        case Phase.OPEN if campaign.practice and production:
            yield warn(name, f"{campaign.code} is for practice", "set campaign to the real one: real cards are trusted")
        case Phase.OPEN | Phase.MAINTENANCE | Phase.OUTSIDE_HOURS:
            yield ok(name, f"{campaign.code}, until {campaign.end:%Y-%m-%d}")
        case Phase.ITEMS_BEFORE:
            yield warn(name, f"{campaign.code} has begun, no item of it has", "nothing: it opens by itself")
        case Phase.BEFORE:
            yield warn(name, f"{campaign.code} begins on {campaign.start:%Y-%m-%d}", "nothing: it opens by itself")
        case Phase.ENDED:
            yield warn(
                name, f"{campaign.code} ended on {campaign.end:%Y-%m-%d}", 'set campaign = "practice" to train people'
            )


def check_trust(trust: CardTrust, now: datetime) -> Iterator[CheckResult]:
    name = "card authorities"
    valid = [anchor for anchor in trust.anchors if anchor.not_valid_after_utc >= now]
    if not valid:
        had = "all have expired" if trust.anchors else "none"
        yield fail(name, f"{had}: no card is accepted", "import one: kiosk trust import FILE")
        return
    kind = "official" if trust.production else "for tests only"
    yield ok(name, f"{len(valid)} valid, {kind}")


def check_identity(identity: Identity, now: datetime) -> Iterator[CheckResult]:
    name = "device certificate"
    until = f"{identity.kiosk_id}, until {identity.not_after:%Y-%m-%d}"
    if identity.not_after - now < ENDS_SOON:
        yield warn(name, until, "enrol anew before that day: kiosk enrol")
    else:
        yield ok(name, until)


def check_queue(settings: Settings, identity: Identity | None, now: datetime) -> Iterator[CheckResult]:
    """Reads beside a running terminal. Stored receipts are checked where the identity (their keys) is known."""
    name = "queue"
    folder = settings.state_dir / "queue"
    if unseen := quarantine.unseen(folder):
        yield fail(
            name,
            f"a damaged one is kept in {unseen[0]}; what is whole of it is queued again",
            "see what is lost: stop the terminal, then: kiosk outbox salvage",
        )
    if not folder.exists():
        yield ok(name, "none yet: nothing was ever accepted here")
        return
    try:
        with closing(ReadOnlyOutbox.open(folder, configured(settings.queue))) as queue:
            counts, oldest, full = queue.counts(), queue.oldest_queued(), queue.full(now)
            damage = queue.verify(partial(proves, keys=identity.proving_keys) if identity else None)
            failed, asked = queue.backoff(APPLICATIONS), queue.backoff(ASKED)
    except KioskError as error:
        yield CheckResult.of_error(name, error)
        return
    if damage:
        more = f" (and {len(damage) - 1} more)" if len(damage) > 1 else ""
        yield fail(
            name,
            f"{damage[0].text}{more}",
            "delete nothing; stop the terminal, then: kiosk outbox salvage; then tell upstream's operator",
        )
    if full:
        yield fail(
            name, f"nobody can begin a visit: {full}", "nothing is lost: put the way to upstream right, see above"
        )
    waiting = counts[State.QUEUED] + counts[State.DELIVERING]
    if waiting and failed.attempts >= OPEN_AFTER:
        again = max(failed.due_at, asked.due_at).astimezone(JST)
        yield warn(
            "delivery",
            f"{failed.attempts} failures in a row; upstream is asked again at {again:%H:%M}",
            "put the way to upstream right: see the checks of it; a delivery that succeeds ends the wait",
        )
    seen = f"{waiting} waiting, {counts[State.APPLIED]} applied, {counts[State.REFUSED]} refused"
    if counts[State.NEEDS_ATTENTION]:
        yield warn(
            name,
            f"{seen}, {counts[State.NEEDS_ATTENTION]} need attention",
            "look at them: kiosk outbox list; then kiosk outbox retry ID",
        )
    elif oldest is not None and now - oldest > WAITS_LONG:
        hours = (now - oldest) // timedelta(hours=1)
        yield warn(name, f"{seen}; the oldest has waited {hours} hours", "put the way to upstream right: see above")
    elif not damage and not full:
        yield ok(name, seen)
