"""The first sentence is cut so that the first sound comes soon; nothing is left out, and nothing else is cut."""

from devices.speech.phrases import phrases


def test_the_first_sentence_alone_is_cut_at_its_first_clause() -> None:
    pieces = [("Take the card out of its case, away from others.", "en", False), ("Then wait, please do.", "en", False)]
    assert [(each.text, each.ends) for each in phrases(pieces)] == [
        ("Take the card out of its case,", False),
        ("away from others.", True),
        ("Then wait, please do.", True),
    ]
    (first, second) = phrases([("カードを取り出して、置きます。", "ja", False)])
    assert (first.text, second.text) == ("カードを取り出して、", "置きます。")


def test_a_short_clause_and_a_recorded_text_stay_whole() -> None:
    assert [each.text for each in phrases([("No, it is not.", "en", False)])] == ["No, it is not."]
    assert [each.text for each in phrases([("กรุณารอสักครู่, สอง", "th", False)], {"th"})] == ["กรุณารอสักครู่, สอง"]
    (one, two) = phrases([("4 8 2 1, 0 0 9 3", "en", True)])
    assert (one.text, two.text, one.spelled, two.spelled) == ("4 8 2 1,", "0 0 9 3", True, True)
