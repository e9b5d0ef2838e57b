"""Formats whole numbers for each language, always with ASCII digits, as on cards and in apps."""

from kiosk.campaign.texts import spoken


def written(amount: int, language: str) -> str:
    """A whole number with the group separators of that language: "20,000", "20.000"."""
    match spoken(language):
        case "pt" | "id" | "vi":
            return f"{amount:,}".replace(",", ".")
        case "ne":
            return _by_lakh(amount)
        case _:
            return f"{amount:,}"


def _by_lakh(amount: int) -> str:
    """12,34,567: one group of three digits, preceded by groups of two."""
    rest, last = divmod(amount, 1000)
    groups = [f"{last:03}"] if rest else [str(last)]
    while rest:
        rest, group = divmod(rest, 100)
        groups.insert(0, f"{group:02}" if rest else str(group))
    return ",".join(groups)
