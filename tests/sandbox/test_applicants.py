"""Applicants and their required declarations: every combination, by the rules alone (R28-R34)."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from itertools import combinations
from unittest.mock import Mock

import pytest

from kiosk.application.claims import (
    ApplicationClaims,
    ChallengeMode,
    Context,
    application_claims,
    document_claim,
    new_application_id,
)
from kiosk.campaign import service
from kiosk.campaign.model import Campaign, Field, FieldKind, Item, ItemCode, PaymentService
from kiosk.sandbox.application_rules import Decision, OnRecord, decide_application, id_tail
from kiosk.sandbox.store import StoredPerson
from kiosk.upstream.contract import Outcome
from kiosk.visit import rules
from kiosk.visit.model import Applicant, Consent, Declaration, Draft, Review
from tests.support.upstream import practice_campaign

NOW = datetime(2026, 11, 22, 3, 0, tzinfo=UTC)
NOBODY = OnRecord(StoredPerson(), "hash", None)
APPLIED = Decision(Outcome.APPLIED)
UNDECLARED = Decision(Outcome.MALFORMED, "consents_and_declarations")

OWN = frozenset({Declaration.OWN_NAME, Declaration.CHECKED, Declaration.FINAL})
OWN_OR_REPRESENTATIVE = frozenset({Declaration.OWN_OR_REPRESENTATIVE_NAME, Declaration.CHECKED, Declaration.FINAL})
RIGHT = {
    Applicant.SELF: OWN,
    Applicant.MINOR: OWN_OR_REPRESENTATIVE,
    Applicant.CHILD: OWN_OR_REPRESENTATIVE,
    Applicant.WARD: OWN,
}
EVERY_SET = [frozenset(chosen) for count in range(len(Declaration) + 1) for chosen in combinations(Declaration, count)]


def claims(applicant: Applicant, declarations: frozenset[Declaration]) -> ApplicationClaims:
    """An application that is valid except for applicant and declarations."""
    campaign = practice_campaign()
    (chosen,) = (each for each in campaign.services if each.code == "sakura-pay")
    draft = Draft(
        applicant=applicant,
        items=("card", "insurance", "account"),
        service=chosen.code,
        inputs=("6140278233514821", "902746"),
        phone="",
        consents=frozenset(Consent),
        declarations=declarations,
        review=Review(sha256(b"review").hexdigest(), "ja"),
    )
    context = Context(
        audience="https://sandbox.invalid/kiosk",
        kiosk_id="K-TESTTEST",
        challenge="a-one-time-challenge",
        challenge_expires=NOW + timedelta(days=1),
        challenge_mode=ChallengeMode.POOL,
        signed_at=NOW,
        clock="synchronised",
        campaign=campaign.code,
        software="0.1.0",
    )
    shown = (each.for_applicant(draft.applicant) for each in (campaign.privacy, campaign.terms, chosen.terms))
    return application_claims(
        draft, context, new_application_id(), tuple(document_claim(document, "ja") for document in shown)
    )


def judged(applicant: Applicant, declarations: frozenset[Declaration], record: OnRecord = NOBODY) -> Decision:
    return decide_application(claims(applicant, declarations), practice_campaign(), record, "person")


@pytest.mark.parametrize("applicant", RIGHT)
@pytest.mark.parametrize("declarations", EVERY_SET, ids=lambda chosen: "+".join(sorted(chosen)) or "nothing")
def test_each_applicant_declares_exactly_what_counts_for_them(
    applicant: Applicant, declarations: frozenset[Declaration]
) -> None:
    assert judged(applicant, declarations) == (APPLIED if declarations == RIGHT[applicant] else UNDECLARED)


@pytest.mark.parametrize("declarations", [OWN, OWN_OR_REPRESENTATIVE])
def test_anybody_else_may_not_apply_whatever_they_declare(declarations: frozenset[Declaration]) -> None:
    assert judged(Applicant.OTHER, declarations) == Decision(Outcome.MALFORMED, "applicant")


def test_every_applicant_is_in_the_table() -> None:
    assert set(RIGHT) | {Applicant.OTHER} == set(Applicant)


def test_the_decision_asks_none_of_the_terminals_rules(monkeypatch: pytest.MonkeyPatch) -> None:
    """`test_service_rules.py` compares two sets of rules, which must be independent for that."""
    signed = claims(Applicant.SELF, OWN)
    for owner, rule in (
        (Field, "complete"),
        (FieldKind, "allows"),
        (Item, "open_at"),
        (Campaign, "on"),
        (PaymentService, "id_tail"),
        (service, "availability"),
        (rules, "declarations_needed"),
    ):
        monkeypatch.setattr(owner, rule, Mock(side_effect=AssertionError(f"the terminal's {rule} was asked")))
    assert decide_application(signed, practice_campaign(), NOBODY, "person") == APPLIED
    assert id_tail(signed, practice_campaign()) == "4821"


@pytest.mark.parametrize("applicant", [Applicant.CHILD, Applicant.MINOR])
def test_two_children_cannot_share_an_account_of_their_parent(applicant: Applicant) -> None:
    first_child = OnRecord(StoredPerson(), "hash", "the first child")
    assert judged(applicant, OWN_OR_REPRESENTATIVE, first_child) == Decision(Outcome.ID_IN_USE)


@pytest.mark.parametrize("consents", [(), (Consent.PRIVACY,), (Consent.TERMS,)])
@pytest.mark.parametrize("applicant", RIGHT)
def test_nobody_applies_without_both_consents(applicant: Applicant, consents: tuple[Consent, ...]) -> None:
    without = claims(applicant, RIGHT[applicant]).model_copy(update={"consents": consents})
    assert decide_application(without, practice_campaign(), NOBODY, "person") == UNDECLARED


@pytest.mark.parametrize("missing", range(3))
def test_each_text_must_have_been_agreed_to(missing: int) -> None:
    """The privacy notice, the terms, and those of the chosen service."""
    whole = claims(Applicant.SELF, OWN)
    less = (*whole.documents[:missing], *whole.documents[missing + 1 :])
    decided = decide_application(
        whole.model_copy(update={"documents": less}), practice_campaign(), NOBODY, "the person"
    )
    assert decided == Decision(Outcome.MALFORMED, "documents")


def test_one_item_whose_period_is_over_refuses_the_application() -> None:
    campaign = practice_campaign()
    over = tuple(
        replace(item, end=NOW - timedelta(days=1)) if item.code is ItemCode.ACCOUNT else item for item in campaign.items
    )
    decided = decide_application(claims(Applicant.SELF, OWN), replace(campaign, items=over), NOBODY, "the person")
    assert decided == Decision(Outcome.CAMPAIGN_CLOSED, "item")
