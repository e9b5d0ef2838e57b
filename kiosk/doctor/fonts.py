"""Check of the fonts."""

from collections.abc import Iterator

from kiosk.doctor.check_result import CheckResult, found, ok
from kiosk.doctor.system_commands import output_of
from ui.typography.fonts import FAMILIES


def check_fonts(matcher: str = "fc-match") -> Iterator[CheckResult]:
    """Whether fontconfig has the first font family of each language."""
    # Family -> the first language that needs it. A substitute may show Chinese glyph shapes to Japanese readers.
    wanted = {families[0]: language for language, families in reversed(FAMILIES.items())}
    missing = []
    for family, language in wanted.items():
        given = output_of(matcher, "--format", "%{family}", f"{family}:lang={language}")
        if given is None:
            yield found("fonts-unchecked", "cannot be checked without fc-match")
            return
        if family not in given.split(","):
            missing.append(f"{family} ({language})")
    if missing:
        yield found("fonts-missing", f"missing: {', '.join(missing)}")
    else:
        yield ok("fonts", ", ".join(wanted))
