"""One pixel from the compositor's picture, or from the kernel's frame buffer."""

import struct
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QObject

from tests.ui.stage import until
from ui.panel.read_back import VARIABLE_INFO, CompositorReadBack, FrameBufferReadBack, Pixel, PixelLayout

PIXEL = r"printf 'P6\n1 1\n255\n\020\040\060'"


@pytest.fixture
def owner(qapp: QCoreApplication) -> Iterator[QObject]:
    owner = QObject()
    yield owner
    owner.deleteLater()
    QCoreApplication.processEvents()


def read(owner: QObject, *command: str, timeout_ms: int = 60_000, times: int = 1) -> list[Pixel | None]:
    read_back = CompositorReadBack(owner, command, timeout_ms)
    answers: list[Pixel | None] = []
    for number in range(times):
        read_back.start(answers.append)
        until(lambda expected=number + 1: len(answers) == expected)  # type: ignore[misc] # a default in a lambda
    return answers


def test_the_answer_of_the_compositor_s_client(owner: QObject) -> None:
    assert read(owner, "sh", "-c", PIXEL, times=2) == [Pixel(16, 32, 48)] * 2


@pytest.mark.parametrize(
    "command",
    [
        ("sh", "-c", f"{PIXEL}; exit 1"),
        ("sh", "-c", "echo 'compositor does not support wlr-screencopy' >&2; exit 1"),
        ("sh", "-c", "printf 'P6\\n2 1\\n255\\n\\020\\020\\020\\020\\020\\020'"),
        ("sh", "-c", "printf 'P6\\n1 1\\n255\\n\\020'"),
        ("sh", "-c", "kill -9 $$"),
        ("/nonexistent/grim",),
    ],
)
def test_no_answer(owner: QObject, command: tuple[str, ...]) -> None:
    assert read(owner, *command) == [None]


def test_a_client_that_waits_for_a_stopped_compositor_is_ended(owner: QObject) -> None:
    assert read(owner, "sleep", "600", timeout_ms=50) == [None]


def variable_info(depth: int, *channels: tuple[int, int], x_offset: int = 0, y_offset: int = 0) -> bytes:
    flat = [value for offset, length in channels for value in (offset, length, 0)]
    return VARIABLE_INFO.pack(1024, 768, 1024, 1536, x_offset, y_offset, depth, 0, *flat)


def test_sizes_are_those_of_the_kernel_s_header() -> None:
    assert VARIABLE_INFO.size == 160


@pytest.mark.parametrize(
    ("info", "data"),
    [
        (variable_info(32, (16, 8), (8, 8), (0, 8)), bytes([48, 32, 16, 255])),
        (variable_info(32, (0, 8), (8, 8), (16, 8)), bytes([16, 32, 48, 0])),
        (variable_info(16, (11, 5), (5, 6), (0, 5)), struct.pack("<H", 16 >> 3 << 11 | 32 >> 2 << 5 | 48 >> 3)),
    ],
)
def test_a_pixel_of_a_frame_buffer(info: bytes, data: bytes) -> None:
    found = PixelLayout.of(info).decode(data)
    assert found.resembles(Pixel(16, 32, 48))
    assert not found.resembles(Pixel(32, 32, 48))


def test_the_visible_part_of_a_frame_buffer_begins_at_its_offset() -> None:
    layout = PixelLayout.of(variable_info(32, (16, 8), (8, 8), (0, 8), x_offset=2, y_offset=768))
    assert layout.start(line_bytes=4096) == 768 * 4096 + 8


@pytest.mark.parametrize("data", [b"", b"\0\0\0"])
def test_a_frame_buffer_that_ends_before_its_first_pixel(data: bytes) -> None:
    with pytest.raises(ValueError, match="not a pixel"):
        PixelLayout.of(variable_info(32, (16, 8), (8, 8), (0, 8))).decode(data)


def test_a_frame_buffer_of_indexed_colours_cannot_be_read() -> None:
    with pytest.raises(ValueError, match="not a pixel"):
        PixelLayout.of(variable_info(8, (0, 0), (0, 0), (0, 0))).decode(b"\1")


@pytest.mark.parametrize("name", ["fb0", "file"])
def test_no_frame_buffer_is_no_answer(tmp_path: Path, name: str) -> None:
    (tmp_path / "file").write_bytes(bytes(64))
    answers: list[Pixel | None] = []
    FrameBufferReadBack(tmp_path / name).start(answers.append)
    assert answers == [None]
