"""Notices of the practice campaign, as their screen shows them."""

from dataclasses import replace
from typing import Any

from kiosk.visit.model import After, Notice, NoticeCode, Visit
from tests.ui.stage import practice_offer
from ui.translation.catalogue import translator
from ui.views.notice import NoticeScreen, notice


def told(code: NoticeCode, language: str = "en", **details: Any) -> NoticeScreen:
    visit = replace(Visit(language=language, notice=Notice(code, After.HOME)), **details)
    return notice(visit, practice_offer(), translator(language))
