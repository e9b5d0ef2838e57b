"""Reads the texts of a painted screen, for the generated document docs/screens.md."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from PySide6.QtQuick import QQuickItem

from kiosk.campaign.model import Offer
from kiosk.visit.model import Screen, Visit
from ui.translation.catalogue import translator
from ui.typography.line_breaking import plain
from ui.views.applicants import applicants
from ui.views.closed import closed
from ui.views.entry import entry
from ui.views.notice import notice
from ui.views.result import result
from ui.views.review import review
from ui.views.services import services
from ui.views.terms import papers

_EVERYWHERE: Final = {"action:language", "action:display", "action:staff"}


@dataclass(frozen=True, slots=True)
class Words:
    """The texts of a moment: its title, its explanation, the way out, and its buttons."""

    title: str
    told: str
    way_out: str
    buttons: tuple[str, ...]


def words_on(content: QQuickItem, visit: Visit, offer: Offer) -> Words:
    """The texts of the screen below `content`, the window's root item, which shows `visit`."""
    items = list(_visible(content))
    said = _told(visit, offer)
    title, sentence = _painted(items)
    over = _warning(items)
    return Words(
        title=title,
        told=said[0] or sentence,
        way_out=said[1],
        buttons=tuple(dict.fromkeys(_buttons(items if over is None else _visible(over)))),
    )


def _visible(item: QQuickItem) -> Iterator[QQuickItem]:
    if item.isVisible() and item.opacity() > 0:
        yield item
        for child in item.childItems():
            yield from _visible(child)


def _warning(items: Iterable[QQuickItem]) -> QQuickItem | None:
    """The warning over the screen, which counts down; None without one."""
    return next((item for item in items if item.property("secondsLeft") is not None), None)


def _painted(items: Iterable[QQuickItem]) -> tuple[str, str]:
    """Title and sentence of the warning over the screen, or else of the screen."""
    if warning := _warning(items):
        title, reason, *_ = _words(_visible(warning))
        return title, reason
    found = {item.objectName(): item for item in items if item.objectName()}
    named = (found[name].property("words") for name in ("title", "notice:title", "field:title") if name in found)
    title = _plain(next(named, ""))
    screen = next(item for name, item in found.items() if name.startswith("screen:"))
    panel = next((item for item in items if item.property("headingName") == "pin:tries"), None)
    if panel is not None:
        told = (panel.property(part) for part in ("heading", "words", "further"))
        return title, _plain(" · ".join(words for words in told if words))
    if (sentence := screen.property("sentence")) is None:  # a screen without bars: all of its texts
        return title, " · ".join(words for words in dict.fromkeys(_words(_visible(screen))) if words != title)
    return title, _plain(sentence)


def _words(items: Iterable[QQuickItem]) -> list[str]:
    """The texts that are not on buttons."""
    return [
        _plain(words)
        for item in items
        if (words := item.property("words")) and not item.objectName().startswith(("language:", "action:"))
    ]


def _buttons(items: Iterable[QQuickItem]) -> Iterator[str]:
    for item in items:
        name, text = item.objectName(), item.property("text")
        if (name.startswith("action:") or name == "status:apply") and name not in _EVERYWHERE and text:
            yield _plain(text)


def _told(visit: Visit, offer: Offer) -> tuple[str, str]:
    """The explanation and the way out from the screen's view; ("", "") for screens without them."""
    translate = translator(visit.language)
    if visit.warning is not None:
        return "", ""
    match visit.screen:
        case Screen.NOTICE:
            told = notice(visit, offer, translate)
            return _plain(told.sentence), _plain(f"{told.way_out} {told.more}")
        case Screen.CLOSED:
            why = closed(visit, offer, translate)
            return _plain(why.sentence), _plain(why.way_out)
        case Screen.RESULT:
            became = result(visit, offer, True, translate)
            return _plain(f"{became.explanation} {became.printed}"), _plain(" ".join(became.steps))
        case Screen.FIELD:
            typed = entry(visit, offer, translate)
            return _plain(typed.problem or typed.doubt or typed.hint), ""
        case Screen.REPRESENTATIVE:
            return _plain(" ".join(applicants(visit, translate).points)), ""
        case Screen.PREREGISTRATION:
            return _plain(" ".join(papers(visit, offer, translate).papers[0].paragraphs)), ""
        case Screen.REVIEW:
            shown = review(visit, offer, translate)
            return shown.no_paper or " ".join((shown.declared, *shown.declarations)), ""
        case Screen.SERVICE:
            rows = services(visit, offer, translate).rows
            return " / ".join(dict.fromkeys(row.note for row in rows if not row.available)), ""
        case _:
            return "", ""


def _plain(words: str) -> str:
    """The text on one line, without marks of line breaking, and with "|" escaped for a table of Markdown."""
    return " ".join(plain(words).replace("|", "\\|").split())
