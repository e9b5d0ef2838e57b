"""The neutral order of payment services: it favours none of them, nor the terminal's host (R26)."""

from collections.abc import Sequence

from kiosk.campaign.service import OfferedService
from kiosk.campaign.texts import in_language, spoken


def in_neutral_order(offered: Sequence[OfferedService], language: str) -> tuple[OfferedService, ...]:
    """By reading in Japanese, else by the name shown; services with the same name by code."""

    def place(each: OfferedService) -> tuple[str, str]:
        service = each.service
        shown = service.reading if spoken(language) == "ja" else in_language(service.names, language).casefold()
        return shown, service.code

    return tuple(sorted(offered, key=place))
