"""Required contents of docs/visit.md. `make check` walks the whole graph and compares the document with the machine."""

from kiosk.visit.explore import DOCUMENT, Transition


def documented() -> list[Transition]:
    lines = DOCUMENT.read_text(encoding="utf-8").splitlines()
    rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines if line.startswith("| ")]
    return [
        Transition(source, event, target, tuple(filter(None, effects.split(", "))))
        for source, event, target, effects in rows[1:]
    ]


def test_no_way_leads_to_the_signature_but_the_confirmed_pin() -> None:
    into = {t for t in documented() if t.target in ("working_signing", "working_typing") and t.source != t.target}
    assert into == {
        Transition("pin", "PinConfirmed", "working_signing", ("VerifyAndSign",)),
        Transition("pin", "PinConfirmed", "working_typing", ("VerifyAndSign",)),
        Transition("working_typing", "PinTaken", "working_signing"),
    }


def test_every_screen_that_is_reached_has_a_way_out() -> None:
    moves = [t for t in documented() if t.target != t.source]
    assert {t.target for t in moves} <= {t.source for t in moves}


def test_each_request_for_a_challenge_is_shown() -> None:
    """After the card is read, at the review, and after a wrong or missing PIN."""
    asking = {(t.event, t.target) for t in documented() if "FetchChallenge" in t.effects}
    assert {target for _, target in asking} == {"working_reading", "review", "pin", "last_try"}
    assert {event for event, target in asking if target in ("pin", "last_try")} == {"PinRejected", "PinNotEntered"}
