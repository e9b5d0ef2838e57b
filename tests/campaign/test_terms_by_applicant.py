"""Terms by applicant, with amounts from the campaign (R28, R31, R32)."""

from dataclasses import replace
from importlib.resources import files
from pathlib import Path

import pytest

from kiosk.campaign.load import load_campaign
from kiosk.campaign.model import Document
from kiosk.campaign.numbers import written
from kiosk.campaign.texts import SPOKEN_LANGUAGES
from kiosk.errors import KioskError
from kiosk.visit.model import Applicant

CAMPAIGN = load_campaign("practice")
SERVED = [each for each in Applicant if each is not Applicant.OTHER]
TERMS = [CAMPAIGN.terms, CAMPAIGN.services[0].terms]


@pytest.mark.parametrize("document", TERMS, ids=lambda each: each.code)
def test_each_who_may_apply_has_terms_of_their_own_in_every_language(document: Document) -> None:
    for language in SPOKEN_LANGUAGES:
        texts = {document.for_applicant(applicant).texts[language] for applicant in SERVED}
        assert len(texts) == len(SERVED), language
        assert not any("{" in text for text in texts)


def test_no_terms_forbid_what_their_reader_does() -> None:
    """A parent applies with the child's card, and may choose a service in either's name."""
    own = CAMPAIGN.terms.for_applicant(Applicant.SELF).texts["en"]
    child = CAMPAIGN.terms.for_applicant(Applicant.CHILD).texts["en"]
    assert "must be in your own name" in own
    assert "must be in your own name" not in child
    assert "your child's card, and the PIN of your child's card" in child
    assert "in your child's name or in your own" in child


def test_the_amount_is_the_campaign_s_as_each_language_writes_it() -> None:
    for language in SPOKEN_LANGUAGES:
        assert written(20_000, language) in CAMPAIGN.terms.texts[language]
        assert "7,500" not in CAMPAIGN.terms.texts[language]


def test_an_applicant_who_is_not_known_reads_the_card_holder_s_terms() -> None:
    assert CAMPAIGN.terms.for_applicant(None) == CAMPAIGN.terms.for_applicant("self")
    plain = replace(CAMPAIGN.privacy)
    assert plain.for_applicant("minor") is plain


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        ("[applicant.minor]", "[applicant.miner]", "applicant"),
        ("\n1. 申し込める人\n{applicant}", "\n1. 申し込める人", "is missing in the text in ja"),
    ],
)
def test_terms_that_leave_somebody_out_are_refused(tmp_path: Path, before: str, after: str, told: str) -> None:
    text = (files("config") / "documents" / "terms.toml").read_text(encoding="utf-8")
    assert before in text
    (tmp_path / "mine.toml").write_text(text.replace(before, after), encoding="utf-8")
    campaign = (files("config") / "campaigns" / "practice.toml").read_text(encoding="utf-8")
    (tmp_path / "campaign.toml").write_text(
        campaign.replace('terms = "terms"', 'terms = "mine.toml"'), encoding="utf-8"
    )
    with pytest.raises(KioskError, match=told):
        load_campaign(tmp_path / "campaign.toml")
