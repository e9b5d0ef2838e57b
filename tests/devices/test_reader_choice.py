"""Which of several readers is used: by kind, never a SAM reader, never a virtual reader of another program."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from devices.reader_choice import ReaderChoice, SlotKind, choose, kind_of

ACR1281 = (
    "ACS ACR1281 1S Dual Reader 00 00",
    "ACS ACR1281 1S Dual Reader PICC 00 01",
    "ACS ACR1281 1S Dual Reader SAM 00 02",
)
ACR1252 = (
    "ACS ACR1252 Dual Reader [ACR1252 Dual Reader PICC] 00 00",
    "ACS ACR1252 Dual Reader [ACR1252 Dual Reader SAM] 01 00",
)
OMNIKEY = ("OMNIKEY AG CardMan 5321 00 00", "OMNIKEY AG CardMan 5321 (RFID) 00 01")
RCS380 = ("SONY FeliCa RC-S300/S [Port-100] 00 00",)
VIRTUAL = ("Virtual PCD 00 00", "Virtual PCD 00 01")


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        (ACR1281[0], SlotKind.UNSAID),
        (ACR1281[1], SlotKind.CONTACTLESS),
        (ACR1281[2], SlotKind.SAM),
        (ACR1252[0], SlotKind.CONTACTLESS),
        (ACR1252[1], SlotKind.SAM),
        (OMNIKEY[1], SlotKind.CONTACTLESS),
        ("HID Global OMNIKEY 5022 Smart Card Reader 00 00", SlotKind.UNSAID),
        ("Identive CLOUD 4700 F Dual Interface Reader [Contactless Reader] 01 00", SlotKind.CONTACTLESS),
        ("Identive CLOUD 4700 F Dual Interface Reader [Contact Reader] 00 00", SlotKind.CONTACT),
        ("Alcor Micro AU9560 00 00", SlotKind.UNSAID),
        ("Samsung Card Reader 00 00", SlotKind.UNSAID),
        (VIRTUAL[0], SlotKind.VIRTUAL),
        # of two words the one that forbids more counts: a card on the module's slot is never seen
        ("Vendor CL Reader SAM 01 00", SlotKind.SAM),
        ("Vendor SmartCard Reader SAM 01 00", SlotKind.SAM),
        ("Virtual PICC Reader SAM 01 00", SlotKind.VIRTUAL),
        ("Vendor SmartCard Reader PICC 00 00", SlotKind.CONTACTLESS),
    ],
)
def test_what_a_driver_s_name_says(name: str, kind: SlotKind) -> None:
    assert kind_of(name) is kind


@pytest.mark.parametrize(
    ("names", "contact", "chosen"),
    [
        (ACR1281, False, ACR1281[1]),
        (ACR1281, True, ACR1281[0]),
        (ACR1252, False, ACR1252[0]),
        (OMNIKEY, False, OMNIKEY[1]),
        (OMNIKEY, True, OMNIKEY[0]),
        (RCS380, False, RCS380[0]),
        (RCS380, True, RCS380[0]),
    ],
)
def test_the_slot_of_the_terminal_s_kind_is_chosen_alone(names: tuple[str, ...], contact: bool, chosen: str) -> None:
    for order in (names, names[::-1]):
        assert choose(order, "", contact=contact, virtual=False) == ReaderChoice(chosen)


def test_the_slot_of_the_other_kind_is_taken_only_where_the_settings_name_it() -> None:
    only = ("OMNIKEY AG CardMan 5321 (RFID) 00 01",)
    assert choose(only, "", contact=True, virtual=False) == ReaderChoice(None)
    assert choose(only, "OMNIKEY", contact=True, virtual=False).name == only[0]


def test_a_sam_is_never_chosen_whatever_the_settings_name() -> None:
    assert choose(ACR1281, "SAM", contact=False, virtual=True) == ReaderChoice(None)


def test_more_than_one_that_fits_is_told() -> None:
    two = ("Alcor Micro AU9560 00 00", "HID Global OMNIKEY 5022 00 01")
    assert choose(two, "", contact=None, virtual=False) == ReaderChoice(two[0], also_fit=two[1:])
    assert choose(two, "OMNIKEY", contact=None, virtual=False) == ReaderChoice(two[1])


def test_a_virtual_reader_is_for_practice_only() -> None:
    assert choose(VIRTUAL, "", contact=False, virtual=False) == ReaderChoice(None, refused=VIRTUAL)
    assert choose(VIRTUAL, VIRTUAL[1], contact=False, virtual=False) == ReaderChoice(None, refused=VIRTUAL[1:])
    assert choose(VIRTUAL, "", contact=False, virtual=True).name == VIRTUAL[0]
    assert choose((*VIRTUAL, *RCS380), "", contact=False, virtual=False).name == RCS380[0]


@given(names=st.lists(st.text(max_size=40)), wanted=st.text(max_size=3), contact=st.sampled_from([None, False, True]))
def test_whatever_readers_are_called(names: list[str], wanted: str, contact: bool | None) -> None:
    choice = choose(names, wanted, contact=contact, virtual=False)
    if choice.name is not None:
        assert choice.name in names
        assert wanted in choice.name
        assert kind_of(choice.name) not in (SlotKind.SAM, SlotKind.VIRTUAL)
