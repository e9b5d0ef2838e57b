"""The picture for the time when the program cannot run: every language, nothing cut off, on every panel."""

from collections.abc import Iterator
from itertools import accumulate

import pytest
from PySide6.QtGui import QGuiApplication, QImage, QPainter

from kiosk.commands.not_in_service_pictures import COMMON_SIZES
from kiosk.station.settings import load_profile
from kiosk.visit.model import LANGUAGES
from ui.panel.not_in_service_picture import PAPER, largest_layout, paint
from ui.translation.catalogue import translator
from ui.typography.line_breaking import breakable, plain

WAY_OUT = "You can also apply with a smartphone, or at another procedure spot."
KIOSK_ID, PHONE = "K-7D3F9QXA", "03-5555-0123"
PROFILES = ("seven-bank-atm", "store-counter", "carrier-counter", "post-office")
SIZES = sorted({*COMMON_SIZES, *((profile.width_px, profile.height_px) for profile in map(load_profile, PROFILES))})


def bands(image: QImage, width: int) -> Iterator[QImage]:
    """The strips of so many pixels along the four edges."""
    yield image.copy(0, 0, image.width(), width)
    yield image.copy(0, image.height() - width, image.width(), width)
    yield image.copy(0, 0, width, image.height())
    yield image.copy(image.width() - width, 0, width, image.height())


def is_blank(image: QImage) -> bool:
    blank = QImage(image.size(), image.format())
    blank.fill(PAPER)
    return image == blank


@pytest.mark.parametrize(("width", "height"), SIZES)
@pytest.mark.parametrize(("kiosk_id", "phone"), [("", ""), (KIOSK_ID, PHONE)])
def test_nothing_is_cut_off(qapp: QGuiApplication, width: int, height: int, kiosk_id: str, phone: str) -> None:
    assert largest_layout(width, height, kiosk_id, phone).fits
    image = paint(width, height, kiosk_id=kiosk_id, phone=phone)
    assert (image.width(), image.height()) == (width, height)
    assert not is_blank(image)
    assert all(map(is_blank, bands(image, min(width, height) // 60))), "ink at the edge"


def test_every_language_is_there_and_japanese_is_first_and_largest(qapp: QGuiApplication) -> None:
    layout = largest_layout(1280, 800, KIOSK_ID, PHONE)
    title = "This terminal cannot take applications right now"
    titles = {translator(language)("Closed", title) for language in LANGUAGES}
    assert len(titles) == len(LANGUAGES), "each in its own words"
    assert titles <= set(layout.texts)
    assert layout.texts[0] == translator("ja")("Closed", title)


def test_the_picture_is_the_layout_with_number_and_telephone_in_their_places(qapp: QGuiApplication) -> None:
    wanted = QImage(1280, 800, QImage.Format.Format_RGB32)
    wanted.fill(PAPER)
    painter = QPainter(wanted)
    largest_layout(1280, 800, KIOSK_ID, PHONE).paint(painter)
    painter.end()
    assert paint(1280, 800, kiosk_id=KIOSK_ID, phone=PHONE) == wanted


def test_japanese_is_divided_between_phrases_only(qapp: QGuiApplication) -> None:
    several = 0
    for size in SIZES:
        layout = largest_layout(*size, KIOSK_ID, PHONE)
        for text, lines in zip(layout.texts, layout.lines, strict=True):
            if text != translator("ja")("Closed", WAY_OUT):
                continue
            ends = {len(part) for part in accumulate(map(plain, breakable(text, "ja").split("\N{ZERO WIDTH SPACE}")))}
            assert {len(part) for part in accumulate(lines)} <= ends, (size, lines)
            several += len(lines) > 1
    assert several


@pytest.mark.parametrize(("width", "height"), SIZES)
def test_no_last_line_is_one_short_word(qapp: QGuiApplication, width: int, height: int) -> None:
    short = [
        lines
        for lines in largest_layout(width, height, KIOSK_ID, PHONE).lines
        if len(lines) > 1 and len(lines[-1]) * 3 < len(lines[-2])
    ]
    assert short == []


def test_staff_read_which_terminal_it_is_and_whom_to_call(qapp: QGuiApplication) -> None:
    foot = largest_layout(1280, 800, KIOSK_ID, PHONE).texts[-2:]
    assert foot == [f"端末番号 / Terminal  {KIOSK_ID}", f"保守連絡先 / Technician  {PHONE}"]
    assert largest_layout(1280, 800, "", PHONE).texts[-1] == foot[1]
    assert not any("Terminal " in text or "Technician" in text for text in largest_layout(1280, 800, "", "").texts)
    assert paint(1280, 800) != paint(1280, 800, kiosk_id=KIOSK_ID)


def test_on_the_smallest_panel_capitals_are_four_millimetres_high(qapp: QGuiApplication) -> None:
    """4.8 mm, which all screens keep, would need two pictures; nobody has to act by this one."""
    profile = load_profile("carrier-counter")
    layout = largest_layout(profile.width_px, profile.height_px, KIOSK_ID, PHONE)
    assert layout.size * 0.714 / profile.px_per_mm >= 4.0


def test_a_layout_that_is_too_large_is_told_from_one_that_fits(qapp: QGuiApplication) -> None:
    fitting = largest_layout(640, 480, KIOSK_ID, PHONE)
    assert not type(fitting)(640, 480, fitting.size + 1, KIOSK_ID, PHONE).fits
    assert not type(fitting)(200, 2000, fitting.size, KIOSK_ID, PHONE).fits, "a word wider than the panel"
