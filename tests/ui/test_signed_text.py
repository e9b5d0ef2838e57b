"""What is signed of the review, and its fingerprint (S17, R51)."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from kiosk.campaign.model import ItemCode
from kiosk.visit.events import Reviewed
from kiosk.visit.model import Applicant, ItemAnswer
from tests.ui.stage import moment, play, practice_offer
from ui.signed_text import confirmed, signed_text

OFFER = practice_offer()


def test_the_fingerprint_covers_what_is_signed_for_and_not_who_looked_at_it() -> None:
    visit = moment("review")
    first = confirmed(visit, OFFER)
    assert confirmed(replace(visit, revealed=True), OFFER) == first
    changed = [
        replace(visit, inputs=(visit.inputs[0][::-1], *visit.inputs[1:])),
        replace(visit, phone=""),
        replace(visit, applicant=Applicant.CHILD),
        replace(visit, item_answers=((ItemCode.CARD, ItemAnswer.APPLY),)),
    ]
    assert len({first.sha256, *(confirmed(each, OFFER).sha256 for each in changed)}) == 5
    in_japanese = confirmed(replace(visit, language="ja"), OFFER)
    assert (in_japanese.sha256 == first.sha256, in_japanese.language) == (False, "ja")


def test_everything_is_there_once_more() -> None:
    text = signed_text(moment("review"), OFFER)
    for words in (
        "Myself",
        "4821 0093 7755 1206",
        "0123",
        "up to 20,000\N{NO-BREAK SPACE}yen worth",
        "My Number Card\tup to 5,000\N{NO-BREAK SPACE}yen worth",
        "Account to receive public funds\t7,500\N{NO-BREAK SPACE}yen worth",
        "cannot be changed",
    ):
        assert words in text


def test_the_total_is_of_what_is_applied_for_and_exact_without_a_charge() -> None:
    visit = replace(moment("review"), item_answers=tuple((code, ItemAnswer.APPLY) for code in tuple(ItemCode)[1:]))
    text = signed_text(visit, OFFER)
    assert "Points\t15,000\N{NO-BREAK SPACE}yen worth" in text
    assert "My Number Card" not in text


def test_the_event_carries_the_fingerprint_of_what_stands_there(qapp: QCoreApplication) -> None:
    visit = moment("review")
    with play(visit, "post-office") as stage:  # it has room for all of it on one page
        stage.touch("action:next")
        stage.touch("action:next")
        assert stage.stage.posted == [Reviewed(confirmed(visit, OFFER))]
