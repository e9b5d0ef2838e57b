"""What a reviewer asks for is painted whole: every page of it."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from tests.ui.stage import moment, play
from ui.gallery.gallery import main


def test_each_page_of_a_moment_is_a_picture(qapp: QCoreApplication, tmp_path: Path) -> None:
    with play(moment("item-card")) as stage:
        pages = int(stage.item("page:place").property("text").partition("/")[2])
    assert pages > 1
    assert main([str(tmp_path), "--only", "item-card", "--only", "attract", "--language", "en"]) == 0
    further = {f"item-card-{page}.png" for page in range(2, pages + 1)}
    painted = [file.read_bytes() for file in tmp_path.iterdir()]
    assert {file.name for file in tmp_path.iterdir()} == {"attract.png", "item-card.png"} | further
    assert len(set(painted)) == len(painted), "no page is painted twice"
