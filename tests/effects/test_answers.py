"""Values of the contract and of the visit: each has its counterpart."""

import pytest

from kiosk.effects.answers import visit_outcome, visit_status
from kiosk.upstream import contract
from kiosk.visit.model import ItemStatus, Outcome, Status


@pytest.mark.parametrize("outcome", contract.Outcome)
def test_an_outcome_of_the_contract_is_the_one_of_that_name_on_the_screens(outcome: contract.Outcome) -> None:
    assert visit_outcome(outcome).name == outcome.name


def test_the_screens_know_no_outcome_that_upstream_cannot_give() -> None:
    assert {visit_outcome(outcome) for outcome in contract.Outcome} == set(Outcome)


def test_a_status_is_shown_as_upstream_has_it() -> None:
    rows = (
        contract.ItemAnswer(item="card", state="applied"),
        contract.ItemAnswer(item="account", state="carry_over"),
    )
    answer = contract.StatusAnswer(reserved=True, items=rows, service="sakura-pay", id_tail="5678")
    items = (ItemStatus("card", "applied"), ItemStatus("account", "carry_over"))
    assert visit_status(answer) == Status(reserved=True, items=items, service="sakura-pay", id_tail="5678")
