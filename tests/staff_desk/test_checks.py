"""The checks of `kiosk doctor` on the technicians' screens."""

from kiosk.doctor.faults import FAULTS
from kiosk.staff_desk.checks import NAMES


def test_every_check_has_a_japanese_name_and_no_name_is_left_over() -> None:
    assert NAMES.keys() == {fault.check for fault in FAULTS.values()}
