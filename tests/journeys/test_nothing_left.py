"""After a visit no data of it is left: not in a live object, a QML property, a text of the scene or a file.

This file and the search contain the planted values reversed, so that the search does not find itself.
"""

import contextlib
import gc
import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path
from types import FrameType
from typing import Any

import pytest
from PySide6.QtCore import QObject
from PySide6.QtQml import QJSValue

from devices.speech.speaker import VoiceProcess
from kiosk.station.profile import Headphone
from kiosk.visit import wipe
from kiosk.visit.events import Next, Quit, ServiceChosen, ServiceTermsAccepted, Typed
from kiosk.visit.model import Screen, Visit
from tests.journeys.inside import Inside, inside
from tests.support.process_memory import found_in_memory
from tests.support.qt_names import class_name, property_names

PLANTED_REVERSED = ("7362840195736284", "604182")
"""The service ID and its code, reversed."""


def planted() -> tuple[str, str]:
    identifier, code = ("".join(reversed(value)) for value in PLANTED_REVERSED)
    return identifier, code


def holds_planted(text: str) -> bool:
    """Groups of digits on a screen contain spaces, Japanese sentences invisible break characters.

    A few digits must stand alone. Within addresses and hash values they occur by chance: after the tests of queue and
    upstream a process holds 8,000 different sequences of six digits.
    """
    backwards = text[::-1]
    joined = backwards.replace(" ", "").replace("\u200b", "")
    return any(
        value in joined
        and (not value.isdigit() or len(value) > _FEW or any(map(_alone(value).search, (backwards, joined))))
        for value in PLANTED_REVERSED
    )


_FEW = 8
"""Digits: of more, no sequence is found by chance."""


@cache
def _alone(value: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![0-9A-Za-z]){value}(?![0-9A-Za-z])")


def in_objects() -> list[str]:
    """Objects with a planted value, among all that the collector tracks and the plain containers in them."""
    gc.collect()
    return [
        type(holder).__name__
        for holder in gc.get_objects()
        if not isinstance(holder, FrameType) and any(map(holds_planted, _texts(holder)))
    ]


def _texts(holder: object) -> Iterator[str]:
    """The texts and bytes directly in `holder`, or in an untracked tuple or dictionary in it."""
    for referent in gc.get_referents(holder):
        match referent:
            case str():
                yield referent
            case bytes() | bytearray():
                yield referent.decode("latin-1")
            case tuple() | dict() if not gc.is_tracked(referent):
                yield from _texts(referent)


def in_qml(inside: Inside) -> list[str]:
    """Properties of a QObject or an item of the scene with a planted value."""
    window = inside.terminal.window
    found = []
    for each in _tree(window, window.window, window.window.contentItem(), window.engine):
        for name in property_names(each):
            value: Any = None
            with contextlib.suppress(RuntimeError):  # types without a Python equivalent contain no text
                value = each.property(name)
            if isinstance(value, QJSValue):
                value = value.toVariant()
            if holds_planted(str(value)):
                found.append(f"{class_name(each)}.{name}")
    return found


def _tree(*roots: QObject) -> Iterator[QObject]:
    seen: set[int] = set()
    waiting = list(roots)
    while waiting:
        each = waiting.pop()
        if id(each) in seen:
            continue
        seen.add(id(each))
        yield each
        waiting += each.children()
        waiting += getattr(each, "childItems", list)()


def to_review(inside: Inside) -> None:
    inside.to_items()
    inside.fill_in(*planted(), "")
    inside.until_screen(Screen.PIN)
    inside.rest(0.2)


def leave_by_quitting(inside: Inside) -> None:
    inside.post(Quit())


def leave_by_taking_the_card(inside: Inside) -> None:
    inside.reader.remove()
    inside.until(lambda: inside.visit.card is None)


def leave_by_walking_away(inside: Inside) -> None:
    inside.let_time_pass(lambda: inside.visit.card is None)


def leave_after_applying(inside: Inside) -> None:
    inside.enter_pin("1234")
    inside.until_screen(Screen.RESULT)
    inside.post(Next())


WAYS = [leave_by_quitting, leave_by_taking_the_card, leave_by_walking_away, leave_after_applying]


@pytest.mark.parametrize("leave", WAYS, ids=lambda way: way.__name__)
def test_nothing_of_a_visit_is_left_in_memory(tmp_path: Path, leave: Callable[[Inside], None]) -> None:
    with inside(tmp_path) as terminal:
        to_review(terminal)
        assert in_objects(), "the search must find existing data"
        leave(terminal)
        left: list[str] = []

        def nothing_left() -> bool:
            left[:] = in_objects() + in_qml(terminal)
            return not left

        try:
            terminal.until(nothing_left)
        finally:
            assert left == []


def test_the_code_is_found_where_it_stands_alone_and_not_within_a_hash() -> None:
    identifier, code = planted()
    for text in (code, f'{{"code":"{code}"}}', f"{code[:3]} {code[3:]}", f"2 {code}", f"ID {identifier}{code}"):
        assert holds_planted(text), text
    for text in (f"5fc{code}ab", f"%(13988{code}11280 state)s", f"QQuickItem(0x56{code}f0)", code[:-1]):
        assert not holds_planted(text), text


PLAYER = """#!/bin/sh
# Holds what it was given in memory, as a sound card does.
sound=$(base64 -w0)
"""


def in_process(pid: int) -> list[str]:
    """The planted values in the memory of another process."""
    return found_in_memory(pid, {value: value.encode() for value in planted()})


@pytest.mark.parametrize("leave", [leave_by_quitting, leave_after_applying], ids=lambda way: way.__name__)
def test_nothing_of_what_was_said_is_left(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, leave: Callable[[Inside], None]
) -> None:
    """Somebody listens with the real voices: with the visit their process ends, and no file is left of a word."""
    player, scratch = tmp_path / "bin" / "aplay", tmp_path / "scratch"
    player.parent.mkdir()
    scratch.mkdir()
    player.write_text(PLAYER)
    player.chmod(0o755)
    monkeypatch.setenv("PATH", f"{player.parent}:/usr/bin:/bin")
    for name in ("TMPDIR", "HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"):
        monkeypatch.setenv(name, str(scratch))
    voices: list[VoiceProcess] = []

    def made(done: Callable[[], None]) -> VoiceProcess:
        voices.append(VoiceProcess(done))
        return voices[-1]

    with inside(tmp_path / "terminal") as terminal:
        profile = replace(terminal.terminal.settings.profile, headphone=Headphone.HANDSET)
        guidance = terminal.terminal.window.make_guidance_switch(profile, make_speaker=made)
        try:
            guidance.begin(privately=True)
            to_review(terminal)
            # Whatever the screen was read out in: the values themselves are in the process that speaks.
            voices[-1].say([(value, "en", True) for value in planted()], 100, 0)
            speaking = voices[-1]._process
            assert speaking is not None
            terminal.until(lambda: in_process(speaking.pid) == sorted(planted()))
            leave(terminal)
            terminal.until(lambda: speaking.poll() is not None and not in_objects())
            assert all(voice._process is None or voice._process.pid != speaking.pid for voice in voices)
        finally:
            guidance.close()
    assert [file for file in scratch.rglob("*") if file.is_file()] == []


def test_the_search_fails_when_a_line_of_the_wipe_is_missing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = wipe.wiped

    def careless(visit: Visit, now: float) -> Visit:
        return replace(whole(visit, now), inputs=visit.inputs)

    monkeypatch.setattr(wipe, "wiped", careless)
    with inside(tmp_path) as terminal:
        to_review(terminal)
        leave_by_quitting(terminal)
        terminal.rest(0.5)
        assert in_objects() != []


def test_the_search_sees_what_stands_in_a_field(tmp_path: Path) -> None:
    with inside(tmp_path) as terminal:
        terminal.to_items()
        terminal.answer_items()
        terminal.post(ServiceChosen("sakura-pay"), ServiceTermsAccepted())
        terminal.post(*map(Typed, planted()[0]))
        terminal.until(lambda: any("text" in where.lower() or "value" in where.lower() for where in in_qml(terminal)))
