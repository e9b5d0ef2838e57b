"""After a visit that could not go on: what went wrong, and what to do."""

import pytest

from kiosk.visit.model import LANGUAGES, NoticeCode, Screen, Topic, Visit
from tests.ui.stage import practice_offer
from tests.ui.views.notices import told
from ui.translation.catalogue import translator
from ui.views.information import information


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_card_without_a_pin_is_told_where_one_with_a_pin_is_made(language: str) -> None:
    """Nobody says what its chip answers; that its PIN is locked is the likeliest. It bears 顔認証 in print."""
    assert "顔認証" in told(NoticeCode.LOCKED, language).more
    reading = Visit(screen=Screen.INFO, language=language, topic=Topic.GET_CARD)
    before = information(reading, practice_offer(), translator(language), ())
    assert any("顔認証" in words for block in before.blocks for words in block.words)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("code", [NoticeCode.NOT_MY_NUMBER, NoticeCode.OLD_CARD])
def test_who_has_no_card_is_told_the_two_buttons_that_lead_to_it(code: NoticeCode, language: str) -> None:
    """The first screen has only Start and the languages; how to get a card is told behind a button of the menu."""
    translate, more = translator(language), told(code, language).more
    start, no_card = translate("Attract", "Start"), translate("Menu", "I have no card")
    assert start in more.rpartition(no_card)[0], more


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_notice_has_its_own_title(language: str) -> None:
    titles = [told(code, language).title for code in NoticeCode]
    assert len(set(titles)) == len(titles)


def test_whoever_may_fear_for_points_or_card_reads_that_nothing_was_applied() -> None:
    for code in (
        NoticeCode.CARD_REMOVED,
        NoticeCode.CARD_CHANGED,
        NoticeCode.TIMED_OUT,
        NoticeCode.READER_FAILED,
        NoticeCode.ANSWER_LOST,
        NoticeCode.NOT_ACCEPTED,
        NoticeCode.LOCKED,
        NoticeCode.CLOSED_MEANWHILE,
        NoticeCode.SERVICE_CLOSED,
        NoticeCode.PREREGISTRATION_MISSING,
    ):
        assert "No application was made." in told(code).sentence
    assert "No application was made." not in told(NoticeCode.OUTCOME_UNKNOWN).sentence


def test_a_card_that_was_not_read_costs_no_try() -> None:
    for code in (NoticeCode.READ_FAILED, NoticeCode.READ_FAILED_AGAIN):
        assert "No PIN try was used." in told(code).sentence + told(code).way_out


def test_a_revoked_card_is_told_no_reason() -> None:
    words = " ".join((told(NoticeCode.STATUS_REFUSED).title, told(NoticeCode.STATUS_REFUSED).sentence)).lower()
    assert not any(word in words for word in ("lost", "revoked", "suspended", "stolen", "died", "moved"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_period_of_stay_is_for_those_who_have_one(language: str) -> None:
    assert bool(told(NoticeCode.EXPIRED, language).more) == (language != "ja")


def test_a_missing_registration_says_what_to_do_at_the_provider() -> None:
    service = next(each for each in practice_offer().campaign.services if each.preregistration)
    shown = told(NoticeCode.PREREGISTRATION_MISSING, service=service.code)
    assert shown.more == service.preregistration["en"]
    assert told(NoticeCode.PREREGISTRATION_MISSING).more == ""


@pytest.mark.parametrize("code", list(NoticeCode))
def test_other_spots_where_the_terminal_cannot_go_on(code: NoticeCode) -> None:
    terminal = {NoticeCode.READ_FAILED_AGAIN, NoticeCode.READER_FAILED, NoticeCode.NOT_ACCEPTED}
    assert (told(code).code.size > 0) == (code in terminal)


def test_the_help_line_of_a_notice_is_about_what_went_wrong() -> None:
    assert told(NoticeCode.LOCKED).help[0].number == "0120-0178-27"
    assert told(NoticeCode.OUTCOME_UNKNOWN).help[0].number == "0570-028-125"
    assert told(NoticeCode.CARD_REMOVED).help == ()
