"""`kiosk staff`: whose codes there are."""

import pytest
from typer import BadParameter

from kiosk.cli.staff import _check_holder


@pytest.mark.parametrize("holder", ["shop", "1", "9", "10", "99"])
def test_the_shop_and_ninety_nine_technicians_have_codes(holder: str) -> None:
    _check_holder(holder)


@pytest.mark.parametrize("holder", ["0", "100", "-1", "", "Shop", "1 ", "１", "²"])
def test_nobody_else_has_one(holder: str) -> None:
    with pytest.raises(BadParameter, match="the number of a technician, 1 to 99"):
        _check_holder(holder)
