"""The diagram is drawn from the machine, and what it must show is there."""

from kiosk.visit.explore import DOCUMENT, Transition, document, transitions


def test_the_document_is_what_the_machine_does() -> None:
    assert DOCUMENT.read_text(encoding="utf-8") == document()


def test_no_way_leads_to_the_signature_but_the_confirmed_pin() -> None:
    into = {t for t in transitions() if t.target in ("working_signing", "working_typing")}
    assert into == {
        Transition("pin", "PinConfirmed", "working_signing"),
        Transition("pin", "PinConfirmed", "working_typing"),
        Transition("working_typing", "PinTaken", "working_signing"),
    }


def test_every_screen_that_is_reached_has_a_way_out() -> None:
    table = transitions()
    assert {t.target for t in table} <= {t.source for t in table}
