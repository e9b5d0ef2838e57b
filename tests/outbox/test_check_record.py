"""The check of one row, and whether an application may still wait in a damaged row."""

import pytest

from kiosk.outbox.chain import Anchor, Record, check_record, first_record
from kiosk.outbox.values import FindingKind, State
from tests.outbox.conftest import entry_of

SEALED = b"a sealed application"
START = Anchor()
ACCEPTED = first_record(entry_of(SEALED), 1, START.link)
ANSWERED = ACCEPTED.with_changes(
    state=State.APPLIED.value, settled_at="2022-08-02T00:00:00.000Z", receipt_jws=b"receipt"
)


def found(record: Record, content: bytes | None) -> list[tuple[FindingKind, bool]]:
    return [(finding.kind, finding.waiting) for finding in check_record(record, content, START)]


def test_what_was_accepted_and_what_was_answered_is_as_it_must_be() -> None:
    assert found(ACCEPTED, SEALED) == []
    assert found(ANSWERED, None) == []


def test_what_is_said_to_be_answered_and_has_no_receipt_may_still_wait() -> None:
    """A row that was changed to "applied" must not open the terminal again."""
    for receipt in (None, b""):
        claimed = ANSWERED.with_changes(receipt_jws=receipt)
        assert found(claimed, None) == [(FindingKind.RECEIPT, True)]


def test_an_altered_row_that_has_its_answer_closes_nothing() -> None:
    altered = Record(**{name: getattr(ANSWERED, name) for name in Record.__dataclass_fields__} | {"deliveries": 7})
    assert found(altered, None) == [(FindingKind.ALTERED, False)]
    assert (FindingKind.ALTERED, True) in found(altered, SEALED)


def test_sealed_content_that_outlives_its_answer_is_found_although_it_is_whole() -> None:
    """Settling should have erased it: personal data without a purpose."""
    assert found(ANSWERED, SEALED) == [(FindingKind.CONTENT, True)]


@pytest.mark.parametrize("state", [State.QUEUED, State.DELIVERING, State.NEEDS_ATTENTION])
def test_what_waits_must_have_the_content_that_was_accepted(state: State) -> None:
    waiting = ACCEPTED.with_changes(state=state.value)
    assert found(waiting, SEALED) == []
    assert found(waiting, None) == [(FindingKind.CONTENT, True)]
    assert found(waiting, SEALED + b".") == [(FindingKind.CONTENT, True)]


def test_a_row_that_is_missing_before_an_answered_one_may_still_wait() -> None:
    answered = first_record(entry_of(b"second"), 3, START.link).with_changes(
        state="applied", settled_at="2022-08-02T00:00:00.000Z", receipt_jws=b"receipt"
    )
    assert [(each.kind, each.waiting) for each in check_record(answered, None, START)] == [(FindingKind.MISSING, True)]
