"""Where a text or a list has pages: it begins at its beginning whenever it becomes another one."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication

from kiosk.campaign.model import Category
from kiosk.visit.model import Display, TextSize
from tests.ui import layout
from tests.ui.stage import Play, moment, play, practice_offer, until
from ui.translation.catalogue import translator
from ui.views.services import services


def offset(stage: Play) -> float:
    (pages,) = (each for each in layout.visible_items(stage.window.window) if each.property("next") is not None)
    place: float = pages.property("offset")
    return place


@pytest.mark.parametrize(
    "display",
    [Display(TextSize.LARGEST), Display(low_reach=True), Display(TextSize.LARGE, low_reach=True)],
    ids=["size", "reach", "both"],
)
def test_a_text_begins_anew_when_its_room_becomes_another(qapp: QCoreApplication, display: Display) -> None:
    """Its lines lie elsewhere: a place on the old page is the middle of a line on the new one."""
    told = moment("info-items")
    with play(told) as stage:
        stage.touch("page:next")
        assert offset(stage) > 0
        stage.show(replace(told, display=display))
        until(lambda: offset(stage) == 0)


def listed(stage: Play) -> list[str]:
    names = layout.by_name(stage.window.window)
    return [name.removeprefix("service:") for name in names if name.startswith("service:")]


@pytest.mark.parametrize(("category", "query"), [(Category.PREPAID, ""), (None, "a")], ids=["kind", "search"])
def test_another_list_of_services_begins_at_its_beginning(
    qapp: QCoreApplication, category: Category | None, query: str
) -> None:
    everything = replace(moment("service"), service=None)
    another = replace(everything, category=category, query=query)
    with play(everything) as stage:
        beginning = listed(stage)
        stage.touch("page:next")
        assert not set(listed(stage)) & set(beginning)
        stage.show(another)
        rows = [row.code for row in services(another, practice_offer(), translator("en")).rows]
        until(lambda: listed(stage)[:1] == rows[:1])
        stage.show(everything)
        until(lambda: listed(stage) == beginning)


def test_the_list_opens_at_the_service_that_was_chosen(qapp: QCoreApplication) -> None:
    with play(moment("service")) as stage:
        assert moment("service").service in listed(stage)
