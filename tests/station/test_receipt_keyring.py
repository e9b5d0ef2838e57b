"""The receipt keys of every upstream that this terminal was enrolled with: a key is never forgotten."""

from pathlib import Path

import pytest

from kiosk.errors import KioskError
from kiosk.station.receipt_keyring import NAME, ReceiptKeyring
from kiosk.station.upstream_keys import ReceiptKey

HERE, THERE = "a" * 64, "b" * 64
FIRST, SECOND, THIRD = (ReceiptKey(kid=f"receipt-{number}", x="AA", y="AA") for number in (1, 2, 3))


def test_new_keys_come_before_the_known_ones_and_remove_none() -> None:
    ring = ReceiptKeyring().with_keys(HERE, (FIRST,)).with_keys(HERE, (THIRD, SECOND)).with_keys(HERE, (THIRD,))
    assert ring.of(HERE) == (THIRD, SECOND, FIRST)


def test_each_upstream_has_its_own_and_an_application_without_a_note_any() -> None:
    ring = ReceiptKeyring(unassigned=(THIRD,)).with_keys(HERE, (FIRST,)).with_keys(THERE, (SECOND,))
    assert (ring.proving(HERE), ring.proving(THERE), ring.proving("c" * 64)) == ((FIRST,), (SECOND,), ())
    assert set(ring.proving(None)) == {FIRST, SECOND, THIRD}


def test_they_are_kept_for_the_terminal_s_user_alone(tmp_path: Path) -> None:
    ring = ReceiptKeyring().with_keys(HERE, (SECOND, FIRST))
    ring.save(tmp_path / "identity")
    assert ReceiptKeyring.load(tmp_path / "identity") == ring
    assert (tmp_path / "identity" / NAME).stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("content", ["", "{", '{"a": [{"kid": "x"}]}', "[]"])
def test_a_damaged_file_is_told_and_not_taken_for_none(tmp_path: Path, content: str) -> None:
    (tmp_path / NAME).write_text(content)
    with pytest.raises(KioskError, match="is damaged; move it away"):
        ReceiptKeyring.load(tmp_path)
