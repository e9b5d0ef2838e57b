"""Whoever does not see the screen hears it: every control by name, role and state, every text, the heading first."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAccessible
from PySide6.QtQml import QQmlProperty, qmlContext
from PySide6.QtQuick import QQuickItem

from kiosk.visit.model import Display, TextSize
from tests.ui import hearing
from tests.ui.scene import pages
from tests.ui.stage import NOW, Findings, Play, all_moments, moment, play, practice_offer


def findings(stage: Play) -> list[str]:
    stage.window.grab()
    return hearing.findings(stage.window.window)


@pytest.mark.parametrize("language", ["ja", "en"])
def test_every_moment_can_be_heard(qapp: QCoreApplication, language: str) -> None:
    """Every other one in English: roles and states are the same, and so is what makes a name of a text."""
    with play(moment("attract", language)) as stage:
        found = Findings()
        for name, visit in list(all_moments().items())[language == "en" :: 2]:
            stage.open(replace(visit, language=language))
            for at, _ in enumerate(pages(stage.window.window)):
                found.add(f"{name}, page {at + 1}", hearing.findings(stage.window.window))
        found.check()


def test_the_first_screens_of_an_upright_panel_can_be_heard(qapp: QCoreApplication) -> None:
    """They have words that a smaller panel has no room for."""
    with play(moment("attract"), "post-office") as stage:
        found = Findings()
        for name in ("attract", "closed-clock", "menu", "items", "result-applied"):
            stage.open(moment(name))
            found.add(name, hearing.findings(stage.window.window))
        found.check()


def say(item: QQuickItem, name: str, value: object) -> None:
    context = qmlContext(item)
    assert context is not None
    assert QQmlProperty.write(item, name, value, context)


def test_a_control_without_a_name_is_found(qapp: QCoreApplication) -> None:
    with play(moment("consent")) as stage:
        row = stage.item("consent:terms")
        assert [problem for problem in findings(stage) if problem.startswith("consent:terms")] == []
        say(row, "Accessible.name", "")
        assert "consent:terms: no name" in findings(stage)
        say(row, "Accessible.name", "▲")
        assert "consent:terms: no name" in findings(stage)
        say(row, "Accessible.name", "▲ Up")
        assert "consent:terms: '▲ Up' has what cannot be spoken" in findings(stage)
        say(row, "Accessible.ignored", True)
        assert "consent:terms: not exposed" in findings(stage)


@pytest.mark.parametrize(("name", "control"), [("consent", "consent:terms"), ("applicant", "applicant:self")])
def test_a_control_that_tells_the_wrong_state_is_found(qapp: QCoreApplication, name: str, control: str) -> None:
    with play(replace(moment(name), applicant=None)) as stage:
        assert f"{control}: wrong about its tick" not in findings(stage)
        say(stage.item(control), "Accessible.checked", True)
        assert f"{control}: wrong about its tick" in findings(stage)


def test_a_text_that_nobody_hears_is_found(qapp: QCoreApplication) -> None:
    with play(moment("menu")) as stage:
        title = stage.item("title")
        assert not any(problem.startswith("not heard: ") and "?" in problem for problem in findings(stage))
        say(title, "Accessible.ignored", True)
        problems = findings(stage)
        assert "no heading" in problems
        assert any(problem.startswith(f"not heard: {title.property('text')[:10]}") for problem in problems)


def test_a_text_that_sounds_like_a_button_is_found(qapp: QCoreApplication) -> None:
    with play(moment("menu")) as stage:
        title = stage.item("title")
        assert not any(problem.startswith("sounds as if") for problem in findings(stage))
        say(title, "Accessible.role", QAccessible.Role.Button.value)
        assert f"sounds as if it could be pressed: {title.property('words')}" in findings(stage)


def test_two_controls_of_one_name_are_found(qapp: QCoreApplication) -> None:
    with play(moment("menu")) as stage:
        say(stage.item("action:display"), "Accessible.name", "Language: English")
        assert "two controls are called 'Language: English'" in findings(stage)


# --- what a control says beyond what stands on it


def heard_at(stage: Play, control: str) -> hearing.Heard:
    (found,) = (each for each in hearing.heard(stage.window.window) if each.item is stage.item(control))
    return found


@pytest.mark.parametrize(
    ("name", "touched", "control", "said"),
    [
        ("menu", "", "do:status", "Check status, 予約・申込状況確認"),
        ("menu", "", "action:language", "Language: English"),
        ("menu", "", "action:display", "Text size and contrast"),
        ("menu", "action:display", "display:large", "Text size: Large"),
        ("attract", "", "action:display", "Text size and contrast"),
        ("service", "", "action:category", "Kind: All kinds"),
        ("review", "", "edit:field:2", "Change: Phone, last 4 digits"),
        ("items", "", "answer:insurance:apply", "Use as a health insurance card: Yes"),
        ("field-ascii-empty", "", "key:page", "Other characters"),
        ("info-items", "", "page:next", "More"),
        ("info-items", "", "page:previous", "Up"),
    ],
)
def test_a_control_whose_face_does_not_tell_says_what_it_is_for(
    qapp: QCoreApplication, name: str, touched: str, control: str, said: str
) -> None:
    with play(moment(name)) as stage:
        if touched:
            stage.touch(touched)
        assert heard_at(stage, control).name == said


def test_the_button_that_stands_for_all_aids_says_so(qapp: QCoreApplication) -> None:
    with play(moment("notice-locked", "en", Display(TextSize.LARGEST))) as stage:
        assert heard_at(stage, "action:display").name == "Text size and contrast, Call staff, Language"


def test_an_item_is_heard_with_what_it_brings_and_what_becomes_of_it(qapp: QCoreApplication) -> None:
    first, *others = practice_offer().campaign.items
    later = replace(practice_offer().campaign, items=(replace(first, start=None), *others)).on(NOW)
    with play(moment("items"), offer=later) as stage:
        assert (
            heard_at(stage, "item:insurance").name == "Use as a health insurance card, 7,500\N{NO-BREAK SPACE}yen worth"
        )
        said = [each.name for each in hearing.heard(stage.window.window)]
        assert "My Number Card" in said
        assert any(each.endswith("Start to be announced") for each in said), "what cannot be asked about is told"


@pytest.mark.parametrize(
    ("name", "control", "said"),
    [
        ("review", "action:next", "Hold for one and a half seconds, or press twice"),
        ("field-secret", "action:reveal", "Shows what you typed while you hold it"),
        ("search-nothing", "key:q", "Finds nothing"),
    ],
)
def test_how_a_control_is_used_that_no_press_uses_is_said(
    qapp: QCoreApplication, name: str, control: str, said: str
) -> None:
    with play(moment(name)) as stage:
        assert heard_at(stage, control).more.strip() == said


@pytest.mark.parametrize(
    ("name", "role", "said", "more"),
    [
        ("phone", QAccessible.Role.EditableText, "Phone number, last 4 digits (optional)", "Digits still missing: 2"),
        ("search-nothing", QAccessible.Role.EditableText, "What is the service called?", "Nothing found"),
        ("field-no-such-date", QAccessible.Role.EditableText, "Date of birth", "There is no such date"),
        ("pin", QAccessible.Role.StaticText, "Digits entered: 2", ""),
        ("idle", QAccessible.Role.AlertMessage, "Are you still there? To protect you, everything", ""),
    ],
)
def test_what_is_typed_and_what_happens_is_told(
    qapp: QCoreApplication, name: str, role: QAccessible.Role, said: str, more: str
) -> None:
    with play(moment(name)) as stage:
        told = [each for each in hearing.heard(stage.window.window) if each.role is role and each.name.startswith(said)]
        assert [more in each.more for each in told] == [True]


def test_the_panel_is_a_dialogue_with_a_name(qapp: QCoreApplication) -> None:
    with play(moment("menu")) as stage:
        stage.touch("action:display")
        dialogues = [each for each in hearing.heard(stage.window.window) if each.role is QAccessible.Role.Dialog]
        assert [each.name for each in dialogues] == ["How the screen is shown"]
