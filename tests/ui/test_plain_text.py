"""No text of somebody else's is markup on a screen: every text of the screens is plain, whatever stands in it."""

import re
from collections.abc import Iterator
from pathlib import Path

QML = Path(__file__).parents[2] / "ui/qml"


def texts(source: str) -> Iterator[tuple[int, str]]:
    """Each `Text` of a file: its line, and what stands between its brackets."""
    for found in re.finditer(r"(?<![\w.])(?:Text|TextEdit|Label) \{", source):
        depth, end = 1, found.end()
        while depth:
            depth += {"{": 1, "}": -1}.get(source[end], 0)
            end += 1
        yield source.count("\n", 0, found.start()) + 1, source[found.end() : end]


def test_every_text_of_the_screens_is_plain() -> None:
    """Qt looks at each text without this line, and takes one with a tag in it for markup: pictures are fetched then."""
    found = [
        (f"{file.relative_to(QML)}:{line}", re.findall(r"^ *textFormat: (.*)$", body, flags=re.MULTILINE))
        for file in sorted(QML.rglob("*.qml"))
        for line, body in texts(file.read_text(encoding="utf-8"))
    ]
    assert len(found) > 25
    assert {place: formats for place, formats in found if formats != ["Text.PlainText"]} == {}
