"""What each command of upstream's operator passes on to the work behind it, and what it answers."""

from pathlib import Path
from types import SimpleNamespace

import pytest
import typer

from kiosk.cli import sandbox
from tests.commands.recorded import Recorded, kiosk


@pytest.fixture
def upstream(monkeypatch: pytest.MonkeyPatch) -> Recorded:
    decided = [SimpleNamespace(receipt_number="7K3M-Q2XP-H", outcome="applied", decided=True)]
    recorded = Recorded(
        make_code="ABCDE", authority="f00d", rotate_keys=2, receive=decided, terminals=["K-1  never heard", "K-2"],
        open_support=(Path("x.tar.gz"), "K-0000ABCD"), load_faults="faults",
    )  # fmt: skip
    monkeypatch.setattr(sandbox, "practice_module", lambda _name: recorded)
    monkeypatch.setattr("kiosk.campaign.load.load_campaign", lambda code: f"campaign {code}")
    return recorded


OUT, OTHER, ID = Path("out/sandbox"), Path("other"), "K-0000ABCD"
OPERATORS = {
    ("code",): (("make_code", OUT, None, {"short": False}), "ABCDE\n"),
    ("code", "--short", "--for", ID): (("make_code", OUT, ID, {"short": True}), "ABCDE\n"),
    ("authority",): (("authority", OUT), "f00d\n"),
    ("open-support", "9F-2"): (("open_support", OUT, Path("9F-2")), f"x.tar.gz: of {ID}\n"),
    ("strike-off", ID): (("strike_off", OUT, ID), f"{ID} is struck off; what it sends is refused from now on\n"),
    ("rotate-keys",): (("rotate_keys", OUT), "key set 2; what was sealed for former ones still opens\n"),
    ("accept-loss", ID): (("accept_loss", OUT, ID), f"{ID}: what it tells next of its queue and journal is believed\n"),
    ("terminals",): (("terminals", OUT), "K-1  never heard\nK-2\n"),
    ("receive", "file"): (
        (
            *("receive", OUT, Path("file")),
            {"card_cas": [], "people_files": [], "campaign": "campaign practice"},
        ),
        "7K3M-Q2XP-H  applied\n",
    ),
    ("receive", "file", "--card-ca", "a", "--card-ca", "b", "--people", "p", "--campaign", "round2"): (
        (
            *("receive", OUT, Path("file")),
            {"card_cas": [Path("a"), Path("b")], "people_files": [Path("p")], "campaign": "campaign round2"},
        ),
        "7K3M-Q2XP-H  applied\n",
    ),
}


def test_each_command_of_upstream_s_operator_is_about_the_data_of_the_sandbox(upstream: Recorded) -> None:
    """The folder stands before the command or behind it, and behind it counts more."""
    for arguments, (call, answer) in OPERATORS.items():
        for before, behind, folder in (((), (), OUT), ((OTHER,), (), OTHER), ((Path("x"),), (OTHER,), OTHER)):
            options = [("--data", each[0]) if each else () for each in (before, behind)]
            assert kiosk("sandbox", *options[0], *arguments, *options[1]) == (0, answer, ""), arguments
            assert upstream.calls.pop() == (call[0], folder, *call[2:])
            assert upstream.calls == []


def test_applications_that_were_not_decided_are_an_error(upstream: Recorded) -> None:
    rows = [SimpleNamespace(receipt_number=str(number), outcome="x", decided=number != 1) for number in range(3)]
    upstream._answers["receive"] = rows
    code, said, errors = kiosk("sandbox", "receive", "file")
    assert (code, said) == (1, "0  x\n1  x\n2  x\n")
    assert errors == "kiosk: not every application was decided; keep the file, and look at the codes above\n"


def test_the_sandbox_serves_with_what_it_is_given(upstream: Recorded, capsys: pytest.CaptureFixture[str]) -> None:
    assert kiosk("sandbox")[0] == 0
    (_, data, port, announce, given) = upstream.calls.pop()
    assert (data, port) == (OUT, 8443)
    tell = given.pop("tell")
    assert given == {"card_cas": (), "people_files": (), "campaign": "campaign practice", "faults": "none"}
    options = (
        "--port",
        "0",
        "--data",
        OTHER,
        "--card-ca",
        "a",
        "--people",
        "p",
        "--campaign",
        "round2",
        "--faults",
        "f",
    )
    assert kiosk("sandbox", *options)[0] == 0
    (faults, (_, data, port, _, given)) = upstream.calls
    assert (faults, data, port) == (("load_faults", Path("f")), OTHER, 0)
    assert (given["card_cas"], given["people_files"]) == ([Path("a")], [Path("p")])
    assert (given["campaign"], given["faults"]) == ("campaign round2", "faults")
    assert tell is typer.echo
    announce("https://127.0.0.1:8443")
    assert capsys.readouterr().out == "sandbox at https://127.0.0.1:8443, data in out/sandbox\n"
