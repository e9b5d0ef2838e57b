"""What is painted and what is said of one moment, side by side."""

import re
from collections.abc import Iterable, Iterator
from typing import Final

from kiosk.campaign.model import Offer
from kiosk.station.profile import TerminalProfile
from tests.ui.walk import Walked
from ui.speech.spoken_screen import utterances
from ui.speech.utterance import Kind
from ui.typography.line_breaking import plain
from ui.views.frame import AUTONYMS

FOR_THE_EYE: Final = (
    # Signs, which a choice has words for.
    "手続スポット", "ことばを選ぶ  Choose your language", "文字", "Aa", "文字 Aa", "?",
    # Shorter words where there is little room.
    "Card or app of a payment service",
    # What turns pages, or shows something to the eye alone: all of it is heard, one line after the other.
    "More", "Up", "All of it", "Hold to show", "Shown", "Read on with ▼ first",
    # Of the stages of the work only those are said that are done.
    "The card signs", "Kept safe in this terminal", "Sent",
    # What can be changed is said with what it is; the eras come with their years, when they are asked for.
    "Change", "Japanese year? Choose the era:",
)  # fmt: skip
FOR_THE_EAR: Final = frozenset(
    {
        # Accessible names of signs, drawings and boxes.
        "Text size and contrast", "Language", "Kind", "Digits entered", "Who gets what?",
        "A photo that is accepted, and four that are not",
        # The Japanese word of a field, and where its value is found, where all values stand on one screen.
        "決済サービスID", "セキュリティコード", "電話番号（下4桁）任意", "It is on the member page of the service.",
        # What a screen that is read to its end has instead of "More".
        "Close",
        # Where a code for a phone leads to.
        "spots.example", "official.example", "app.example", "mynapoint-practice.example",
    }
)  # fmt: skip


def squeezed(text: str) -> str:
    """Only what makes a sound."""
    return re.sub(r"[\W_]", "", plain(text).replace("●", "")).lower()


def unsaid(at: Walked, offer: Offer, profile: TerminalProfile) -> list[str]:
    """What is painted and not said."""
    said = "|".join(squeezed(each.text) for each in utterances(at.visit, offer, profile))
    keys = {plain(each.words) for name, each in at.controls.items() if name.startswith(("key:", "layout:"))}
    typed = at.shown.entry
    boxes = [each for box in typed.boxes for each in (box.title, box.value, box.problem)]
    eras = [era.name for era in typed.eras]
    beside = _words((*FOR_THE_EYE, *keys, *boxes, *eras, typed.together, at.shown.closed.staff))
    return [
        f"painted and not said: {text!r}"
        for text in _lines(at.texts)
        if not re.fullmatch(r"\d+/\d+", text)  # the page: what is heard has lines
        if (words := squeezed(text)) and len(words) > 1 and words not in said and words not in beside
    ]


def unshown(at: Walked, offer: Offer, profile: TerminalProfile) -> list[str]:
    """What is said and not painted, piece by piece of each line."""
    controls = (each.words for each in at.controls.values())
    painted = "|".join(squeezed(each) for each in (*at.texts, *controls, *AUTONYMS.values()))
    allowed = _words(FOR_THE_EAR)
    return [
        f"said and not painted: {piece!r} of {each.text!r}"
        for each in utterances(at.visit, offer, profile)
        if each.kind is not Kind.KEYS and squeezed(each.text) not in painted
        for piece in re.split(r"  ·  | / |: |\n|! ", each.text)
        if (words := squeezed(re.sub(r"^\d+$", "", piece))) and len(words) > 1
        if words not in painted and words not in allowed
    ]


def _lines(texts: Iterable[str]) -> Iterator[str]:
    for text in texts:
        yield from re.split(r"\n|  |　|: (?=up to )|(?<=\.) | \(", text)


def _words(texts: Iterable[str]) -> frozenset[str]:
    whole = list(texts)
    return frozenset(map(squeezed, (*whole, *_lines(whole), *(part for each in whole for part in each.split(" ")))))
