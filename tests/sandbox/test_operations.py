"""Operations of upstream's operator where no sandbox has been: a mistyped folder does not become another upstream."""

from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import CliRunner

from kiosk.campaign.load import load_campaign
from kiosk.cli import app
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


@pytest.mark.parametrize("decided", [(), (True, True), (True, False), (False, True), (False, False)])
def test_a_file_of_which_anything_is_undecided_has_to_be_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, decided: tuple[bool, ...]
) -> None:
    done = [operations.Received(f"receipt-{number}", "x", decided=each) for number, each in enumerate(decided)]
    monkeypatch.setattr(operations, "receive", lambda *_, **__: done)
    said = CliRunner().invoke(app, ["sandbox", "receive", str(tmp_path / "export")])
    assert [line.split()[0] for line in said.stdout.splitlines()] == [each.receipt_number for each in done]
    assert isinstance(said.exception, KioskError) is not all(decided)


def test_a_code_can_be_made_before_the_sandbox_starts(tmp_path: Path) -> None:
    operations.make_code(tmp_path / "new")
    assert operations.terminals(tmp_path / "new") == []
