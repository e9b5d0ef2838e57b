"""Whoever does not see the screen hears it: every control by name, role and state, every text, the heading first."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtQml import QQmlProperty, qmlContext
from PySide6.QtQuick import QQuickItem

from tests.ui import hearing
from tests.ui.scene import pages
from tests.ui.stage import Findings, Play, moment, play, practice_offer
from ui.gallery.moments import moments


def findings(stage: Play) -> list[str]:
    stage.window.grab()
    return hearing.findings(stage.window.window)


@pytest.mark.parametrize("language", ["ja", "en"])
def test_every_moment_can_be_heard(qapp: QCoreApplication, language: str) -> None:
    with play(moment("attract", language)) as stage:
        found = Findings()
        for name, visit in moments(practice_offer()).items():
            stage.open(replace(visit, language=language))
            for at, _ in enumerate(pages(stage.window.window)):
                found.add(f"{name}, page {at + 1}", hearing.findings(stage.window.window))
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


def test_a_control_that_tells_the_wrong_state_is_found(qapp: QCoreApplication) -> None:
    with play(moment("consent")) as stage:
        say(stage.item("consent:terms"), "Accessible.checked", True)
        assert "consent:terms: wrong about its tick" in findings(stage)


def test_a_text_that_nobody_hears_is_found(qapp: QCoreApplication) -> None:
    with play(moment("menu")) as stage:
        title = stage.item("title")
        assert not any(problem.startswith("not heard: ") and "?" in problem for problem in findings(stage))
        say(title, "Accessible.ignored", True)
        problems = findings(stage)
        assert "no heading" in problems
        assert any(problem.startswith(f"not heard: {title.property('text')[:10]}") for problem in problems)


def test_two_controls_of_one_name_are_found(qapp: QCoreApplication) -> None:
    with play(moment("menu")) as stage:
        say(stage.item("action:display"), "Accessible.name", "Language: English")
        assert "two controls are called 'Language: English'" in findings(stage)
