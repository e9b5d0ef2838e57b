"""Operations of upstream's operator where no sandbox has been: a mistyped folder does not become another upstream."""

from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.campaign.load import load_campaign
from kiosk.errors import KioskError
from kiosk.sandbox import operations


@pytest.mark.parametrize(
    "operation",
    [
        lambda data: operations.strike_off(data, "K-AAAAAAAA"),
        operations.rotate_keys,
        lambda data: operations.accept_loss(data, "K-AAAAAAAA"),
        lambda data: operations.receive(
            data, data / "export", card_cas=[], people_files=[], campaign=load_campaign("practice")
        ),
        operations.terminals,
    ],
    ids=["strike-off", "rotate-keys", "accept-loss", "receive", "terminals"],
)
def test_a_folder_without_a_sandbox_is_refused_and_left_alone(
    tmp_path: Path, operation: Callable[[Path], object]
) -> None:
    mistyped = tmp_path / "sandbxo"
    with pytest.raises(KioskError, match="sandbxo is no data folder of a sandbox; name it: --data DIR"):
        operation(mistyped)
    assert not mistyped.exists()


def test_a_code_can_be_made_before_the_sandbox_starts(tmp_path: Path) -> None:
    operations.make_code(tmp_path / "new")
    assert operations.terminals(tmp_path / "new") == []
