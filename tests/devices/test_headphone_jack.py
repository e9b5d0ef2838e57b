"""Whether a headphone is plugged in, as reported by a sound card."""

import errno
import struct
from pathlib import Path

import pytest

from devices.headphone_jack import READ_ELEMENT, SUBSCRIBE, find_jack


class Card:
    """A sound card's control file, and its driver's answers to `ioctl`."""

    def __init__(self, names: set[str]) -> None:
        self.names = names
        self.plugged = False
        self.gone = False
        self.subscribed = 0

    def control(self, _file: int, request: int, asked: bytearray) -> None:
        if self.gone:
            raise OSError(errno.ENODEV, "gone")
        if request == SUBSCRIBE:
            self.subscribed = struct.unpack("=i", asked)[0]
            return
        assert request == READ_ELEMENT
        number, interface, device, sub_device, name, index = struct.unpack_from("=IiII44sI", asked)
        assert (number, interface, device, sub_device, index, len(asked)) == (0, 0, 0, 0, 0, 1224)
        if name.rstrip(b"\0").decode() not in self.names:
            raise OSError(errno.ENOENT, "no such element")
        struct.pack_into("=q", asked, 72, int(self.plugged))


def test_requests_are_those_of_the_kernel() -> None:
    """SNDRV_CTL_IOCTL_ELEM_READ and SNDRV_CTL_IOCTL_SUBSCRIBE_EVENTS, as compiled by a C compiler for amd64."""
    assert (READ_ELEMENT, SUBSCRIBE) == (0xC4C85512, 0xC0045516)


def test_the_first_card_with_a_jack_is_listened_to(tmp_path: Path) -> None:
    card = Card({"Headphone Jack"})
    for name in ("controlC1", "controlC0", "pcmC0D0p"):
        (tmp_path / name).touch()
    jack = find_jack(tmp_path, card.control)
    assert jack is not None
    assert Path(f"/proc/self/fd/{jack.file}").readlink().name == "controlC0"
    assert card.subscribed == 1
    assert not jack.plugged
    card.plugged = True
    assert jack.read()
    card.gone = True
    assert not jack.read()
    jack.close()


@pytest.mark.parametrize("name", ["Headphone Jack", "Front Headphone Jack", "Headset Jack"])
def test_the_jack_is_known_by_the_name_that_its_driver_gives_it(name: str, tmp_path: Path) -> None:
    (tmp_path / "controlC0").touch()
    card = Card({"Mic Jack", name})
    jack = find_jack(tmp_path, card.control)
    assert jack is not None
    card.plugged = True
    assert jack.plugged
    jack.close()


def test_a_card_without_a_jack_is_let_go(tmp_path: Path) -> None:
    (tmp_path / "controlC0").touch()
    before = len(list(Path("/proc/self/fd").iterdir()))
    assert find_jack(tmp_path, Card({"Mic Jack"}).control) is None
    assert find_jack(tmp_path / "none", Card(set()).control) is None
    assert len(list(Path("/proc/self/fd").iterdir())) <= before
