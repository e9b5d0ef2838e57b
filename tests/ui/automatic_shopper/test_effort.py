"""What a visit costs a person: what is counted, what is read, and the time that is predicted from it."""

import pytest

from kiosk.campaign.load import load_campaign
from kiosk.campaign.model import in_language
from kiosk.visit.model import LANGUAGES, Applicant, Screen
from ui.automatic_shopper.effort import Effort, Tally, keystroke_level
from ui.views.frame import AUTONYMS

CAMPAIGN = load_campaign("practice")
TOUCH = 1.35 + 1.10 + 0.20


def tally(language: str = "ja", applicant: Applicant = Applicant.SELF) -> Tally:
    return Tally(language, CAMPAIGN, applicant, "sakura-pay")


def test_every_language_has_its_reading_speeds_and_the_young_read_faster() -> None:
    reading = keystroke_level().reading
    assert set(reading) == set(LANGUAGES)
    assert all(0 < old < young for old, young in reading.values())
    assert reading["ja"] == (250, 500)


def test_each_question_counts_singly_and_a_screen_that_asks_nothing_does_not_count() -> None:
    counted = tally()
    for screen, question in (
        *((Screen.FIELD, "ID"), (Screen.FIELD, "ID"), (Screen.FIELD, "code")),
        *((Screen.WORKING, ""), (Screen.RESULT, "")),
    ):
        counted.sees(screen, question, ["決済"])
    assert counted.effort().screens_visited == 3


def test_touches_and_typing_cost_what_the_model_says() -> None:
    counted = tally()
    counted.touched("language:ja")
    counted.touched("page:next")
    counted.typed(6)
    assert counted.effort() == Effort(
        touches=2,
        characters=6,
        predicted_seconds=round(2 * TOUCH + 2 * 1.35 + 6 * 0.75, 1),
        young_seconds=round(2 * TOUCH + 2 * 1.35 + 6 * 0.75, 1),
    )


def test_what_stood_on_the_screen_before_is_not_read_again() -> None:
    counted = tally()
    counted.sees(Screen.MENU, "", ["あ" * 250, "やめる"])
    counted.sees(Screen.APPLICANT, "", ["い" * 247, "やめる"])
    effort = counted.effort()
    assert effort.predicted_seconds == 120.0, "500 characters at 250 a minute"
    assert effort.young_seconds == 60.0


def test_only_the_name_of_ones_own_language_is_read() -> None:
    counted = tally("ja")
    counted.sees(Screen.ATTRACT, "", AUTONYMS.values())
    assert counted.effort().predicted_seconds == pytest.approx(len("日本語") / 250 * 60, abs=0.1)


@pytest.mark.parametrize("language", ["ja", "ja-easy", "ne"])
def test_a_text_that_is_agreed_to_counts_whole_whatever_a_screen_shows_of_it(language: str) -> None:
    """A short summary before it must not count for it."""
    counted, whole = tally(language), in_language(CAMPAIGN.privacy.texts, language)
    first = whole.split("\n\n")[0]
    counted.sees(Screen.CONSENT, "", [first])
    counted.touched("consent:privacy")
    old, _ = keystroke_level().reading[language]
    read = len("".join(whole.split()))
    assert counted.effort().predicted_seconds == pytest.approx(read / old * 60 + TOUCH, abs=0.1)


def test_who_applies_reads_their_own_terms() -> None:
    seconds = set()
    for applicant in (Applicant.SELF, Applicant.CHILD):
        counted = tally("en", applicant)
        counted.touched("consent:terms")
        seconds.add(counted.effort().predicted_seconds)
    assert len(seconds) == 2


@pytest.mark.parametrize(("language", "words"), [("en", 5), ("ja", 3), ("th", 2), ("zh", 2)])
def test_words_are_the_pieces_between_which_a_line_may_break(language: str, words: int) -> None:
    texts = {"en": "This is a short test", "ja": "決済サービスを1つ選んでください", "th": "สวัสดี ครับ", "zh": "支付服务"}
    counted = tally(language)
    counted.sees(Screen.MENU, "", [texts[language]])
    assert counted.effort().words == words
