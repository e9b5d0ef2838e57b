"""Explores the machine with a small offer and notes which screen led to which, with which effects.

`python -m kiosk.visit.explore` writes `docs/visit.md` from it, so the document always matches the machine.
"""

import math
import sys
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import cache
from pathlib import Path as FilePath

from devices.reader import ReaderState, ReaderStatus
from kiosk.campaign import model as campaign
from kiosk.generated_document import write_or_check
from kiosk.visit import events as happened
from kiosk.visit.machine import advance, deadline
from kiosk.visit.model import (
    After,
    Applicant,
    CardFacts,
    ClosedReason,
    Consent,
    ItemAnswer,
    NoticeCode,
    Outcome,
    Path,
    Result,
    Review,
    Screen,
    Status,
    Topic,
    Visit,
    Work,
)
from kiosk.visit.timeout_values import Timeouts
from kiosk.visit.transition import Move
from kiosk.visit.try_limits import CORRECTIONS, PHONE_DIGITS

DOCUMENT = FilePath("docs/visit.md")
"""The document that is written."""
_TIMEOUTS = Timeouts(cap=math.inf)
_DAY = datetime(2022, 8, 1, tzinfo=UTC)
_LATER = datetime(2030, 1, 1, tzinfo=UTC)
_ASIDE = frozenset({Screen.STAFF, Screen.INFO, Screen.SEARCH, Screen.ITEM, Screen.PREREGISTRATION})


@dataclass(frozen=True, slots=True, order=True)
class Transition:
    """From one screen to another by one kind of event; or an event that stays on the screen and has effects."""

    source: str
    event: str
    target: str
    effects: tuple[str, ...] = ()
    """Names of the effects, in their order."""


@cache
def transitions() -> list[Transition]:
    """Every reachable transition, in a fixed order."""
    offer = _offer()
    start = Visit()
    known = {_shape(start)}
    waiting = deque([start])
    found: set[Transition] = set()
    while waiting:
        visit = waiting.popleft()
        for event in _possible(visit):
            after, effects = _after(visit, event, offer)
            if effects or _name(after) != _name(visit):
                asked = tuple(type(effect).__name__ for effect in effects)
                found.add(Transition(_name(visit), _label(event), _name(after), asked))
            if _shape(after) not in known:
                known.add(_shape(after))
                waiting.append(after)
    return sorted(found)


def _after(visit: Visit, event: happened.Event, offer: campaign.Offer) -> Move:
    """The next visit and its effects. Three kinds of intermediate states are skipped, because they lead nowhere else:

    a warning (the deadline after it is reached at once), a telephone number that is typed in part (its digits follow at
    once), and corrections before the last one that is allowed (the first already counts as the last).
    """
    timed = isinstance(event, happened.DeadlineReached)
    due = deadline(visit, _TIMEOUTS) if timed else None
    after, effects = advance(visit, event, visit.active_at if due is None else due, offer, _TIMEOUTS)
    typing = isinstance(event, happened.Typed) and 0 < len(after.phone) < PHONE_DIGITS
    if typing or (timed and after.warning is not None):
        return _after(after, event, offer)
    return (replace(after, corrections=CORRECTIONS) if after.corrections > visit.corrections else after), effects


def _name(visit: Visit) -> str:
    if visit.work is not None:
        return f"{visit.screen.value}_{visit.work.value}"
    if visit.screen is Screen.NOTICE and visit.notice is not None:
        return f"{visit.screen.value}_{visit.notice.after.value}"
    return visit.screen.value


def _label(event: happened.Event) -> str:
    name = type(event).__name__
    if isinstance(event, happened.ReaderChanged):
        return f"{name}({event.status.state.value})"
    return name


def _shape(visit: Visit) -> Visit:
    """The visit without the values that do not affect the flow (number, moments), and with equivalent choices
    merged.
    """
    if visit.screen in _ASIDE:
        # These screens lead back to the one before, whatever else the visit holds.
        return Visit(screen=visit.screen, path=visit.path, resume=visit.resume, insertion=visit.insertion)
    asked = visit.screen in (Screen.SERVICE, Screen.NOTICE)
    reviewed = visit.screen in (Screen.LAST_TRY, Screen.PIN, Screen.WORKING)
    return replace(
        visit,
        number=0,
        card=visit.card if reviewed or visit.card is None else replace(visit.card, pin_at_reader=False),
        entered_at=0.0,
        active_at=0.0,
        began_at=0.0,
        read_failures=0,
        interruptions=0,
        item=None,
        item_answers=visit.item_answers if visit.screen is Screen.ITEMS else (),
        printer_ready=visit.printer_ready if reviewed else None,
        review=visit.review if reviewed else None,
        draft=visit.draft if reviewed else None,
        pins_refused=visit.pins_refused if reviewed else 0,
        pin_wrong=False,
        printing=False,
        service=visit.service if asked else visit.service and "service",
    )


def _possible(visit: Visit) -> Iterator[happened.Event]:
    yield from (happened.Next(), happened.Back(), happened.Quit(), happened.Continue(), happened.DeadlineReached())
    yield from (happened.LanguageChosen("ja"), happened.StationChanged(None), happened.StaffCalled())
    for state in ReaderState:
        insertion = {ReaderState.CARD: 1, ReaderState.MUTE: 2}.get(state, 0)
        yield happened.ReaderChanged(ReaderStatus(state, "", insertion))
    match visit.screen:
        case Screen.ATTRACT | Screen.CLOSED:
            yield happened.StationChanged(ClosedReason.STORAGE)
        case Screen.MENU | Screen.STATUS:
            yield from map(happened.PathChosen, Path)
            yield happened.TopicChosen(Topic.HELP)
            if visit.screen is Screen.MENU:
                yield from map(happened.ApplicantChosen, (Applicant.SELF, Applicant.CHILD))
        case Screen.ITEMS:
            yield happened.ItemAsked(campaign.ItemCode.CARD)
            yield happened.ItemAnswered(campaign.ItemCode.CARD, ItemAnswer.APPLY)
        case Screen.APPLICANT:
            yield from map(happened.ApplicantChosen, (Applicant.SELF, Applicant.WARD, Applicant.OTHER))
        case Screen.CONSENT:
            yield from (happened.ConsentSet(consent, given=True) for consent in Consent)
        case Screen.SERVICE:
            yield from (happened.ServiceChosen("service"), happened.ServiceChosen("registered"))
            yield happened.SearchOpened()
        case Screen.PREREGISTRATION:
            yield from (happened.PreregistrationAnswered(done=True), happened.PreregistrationAnswered(done=False))
        case Screen.SERVICE_TERMS:
            yield happened.ServiceTermsAccepted()
        case Screen.FIELD:
            yield happened.Typed("1")
        case Screen.REVIEW:
            yield happened.Reviewed(Review("", "ja"))
            yield from map(happened.EditAsked, (Screen.ITEMS, Screen.SERVICE, Screen.FIELD))
        case Screen.PIN:
            yield from (happened.PinLength(4), happened.PinConfirmed())
        case Screen.WORKING if visit.work is not None:
            yield from _work_answers(visit, visit.work)
        case Screen.RESULT:
            yield happened.PrintRequested()
        case _:
            return


def _card_answers(visit: Visit) -> Iterator[happened.Event]:
    for tries_left in (2, 1):
        yield happened.CardRead(visit.number, CardFacts(visit.insertion, tries_left, _LATER))
    if visit.path is Path.STATUS:  # a PIN at the reader matters from the PIN screen on: this path reaches it at once
        yield happened.CardRead(visit.number, CardFacts(visit.insertion, 3, _LATER, pin_at_reader=True))
    for code in (NoticeCode.NOT_MY_NUMBER, NoticeCode.LOCKED):
        yield happened.CardRefused(visit.number, visit.insertion, code)


def _work_answers(visit: Visit, work: Work) -> Iterator[happened.Event]:
    number = visit.number
    match work:
        case Work.READING:
            yield from _card_answers(visit)
        case Work.TYPING:
            yield from (happened.PinRejected(number, tries_left) for tries_left in (2, 1, 0))
            yield from (happened.PinNotEntered(number), happened.PinTaken(number))
            yield happened.WorkFailed(number, NoticeCode.ANSWER_LOST)
        case Work.SIGNING:
            yield from (happened.PinRejected(number, tries_left) for tries_left in (2, 1, 0))
            document = happened.SignedDocument(b"", "id", "")
            asked = None if visit.path is Path.STATUS else visit.draft
            yield happened.Signed(number, document, asked or happened.StatusQuery())
            yield happened.WorkFailed(number, NoticeCode.ANSWER_LOST)
        case Work.ACCEPTING:
            yield happened.Accepted(number, Result("id", "receipt", "service", ("card",), "1", _DAY))
            yield happened.WorkFailed(number, NoticeCode.NOT_ACCEPTED)
        case Work.DELIVERING:
            yield happened.PrinterLooked(number, ready=True)
            for outcome in (Outcome.APPLIED, Outcome.ID_IN_USE, Outcome.ALREADY_APPLIED):
                yield happened.Delivered(number, "id", outcome)
        case Work.FETCHING:
            yield happened.StatusFetched(number, Status(reserved=True, items=(), service=None, id_tail=""))
            yield happened.WorkFailed(number, NoticeCode.STATUS_UNAVAILABLE)


def _offer() -> campaign.Offer:
    document = campaign.Document("document", "1", {"ja": ""})
    asked = campaign.Field(campaign.FieldRole.ID, campaign.FieldKind.DIGITS, 1, 1, campaign.Picture.CARD_FRONT)
    service = campaign.PaymentService(
        code="service",
        names={"ja": ""},
        reading="",
        category=campaign.Category.QR,
        apply_type=campaign.ApplyType.CHARGE,
        open=_DAY,
        close=_LATER,
        at_terminals=True,
        fields=(asked,),
        terms=document,
        verified=False,
        as_of="",
        source="",
    )
    return campaign.Campaign(
        code="sample",
        practice=True,
        as_of="",
        start=_DAY,
        end=_LATER,
        card_deadline=_LATER,
        items=(campaign.Item(campaign.ItemCode.CARD, 5000, _DAY, _LATER, spend_yen=20_000),),
        services=(service, replace(service, code="registered", preregistration={"ja": "first"})),
        privacy=document,
        terms=document,
        help_lines=(),
        official_site="",
        status_url="",
    ).on(_DAY)


def document() -> str:
    """docs/visit.md: the diagram of the main ways, then the whole table."""
    table = transitions()
    homeward = {"attract", "closed", "take_card", f"notice_{After.HOME.value}"}
    moved = [t for t in table if t.target != t.source and (t.target not in homeward or t.source in homeward)]
    drawn = sorted({(t.source, t.target) for t in moved})
    named = {pair: sorted({t.event for t in table if (t.source, t.target) == pair}) for pair in drawn}
    lines = [
        "# The visit",
        "",
        "Written by `python -m kiosk.visit.explore`, which walks through all states of the machine",
        "(`kiosk/visit/machine.py`) with a small offer. `make check` fails if this file is not current.",
        "",
        "The diagram omits the end of a visit, to which Quit, the deadline and the removal of the card lead from every",
        "screen. The table has all transitions, each with its effects (`kiosk/visit/effects.py`).",
        "",
        "```mermaid",
        "stateDiagram-v2",
        "    [*] --> attract",
        *(f"    {source} --> {target}: {', '.join(named[source, target])}" for source, target in drawn),
        "```",
        "",
        "| from | event | to | effects |",
        "|---|---|---|---|",
        *(f"| {t.source} | {t.event} | {t.target} | {', '.join(t.effects)} |" for t in table),
        "",
    ]
    return "\n".join(lines)


if __name__ == "__main__":
    sys.exit(write_or_check(DOCUMENT, document, "python -m kiosk.visit.explore", sys.argv[1:]))
