"""What each command passes on to the work behind it, by default and with all its options; on which stream it answers.

Records replace the work. `test_answers.py` has the commands of the queue, the journal and the doctor.
"""

import inspect
import json
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
import typer.main

from kiosk import SOFTWARE, doctor
from kiosk.cli import app, common, staff, technician
from kiosk.cli.staff import ask_and_set
from kiosk.commands import enrolment, journal
from kiosk.commands import support as support_work
from kiosk.errors import KioskError
from kiosk.station import identity, settings_confirmation, staff_codes, trust_anchors
from kiosk.station import settings as settings_module
from kiosk.station.journal import Journal
from kiosk.station.settings import load_settings
from kiosk.upstream import enrolment as enrolling
from kiosk.upstream import enrolment_code
from tests.commands.recorded import Recorded, kiosk
from tests.commands.test_answers import commands

NOON = datetime(2027, 1, 5, 3, tzinfo=UTC)
ID = "K-0000ABCD"


@pytest.fixture
def config(tmp_path: Path) -> Path:
    file = tmp_path / "kiosk.toml"
    file.write_text(
        'state_dir = "state"\n[upstream]\nurl = "https://a.example"\nproxy = "http://p.example:3128"\n'
        "[clock]\ntolerance = 77\n"
    )
    return file


def noted(config: Path) -> list[dict[str, Any]]:
    """The lines of the journal, without the fields of every line."""
    file = load_settings(config).journal_file
    lines = file.read_text().splitlines() if file.exists() else []
    frame = ("sequence", "at", "previous")
    return [{key: value for key, value in json.loads(line).items() if key not in frame} for line in lines]


# --- the command line itself

OTHER_NAMES = {"as_json": {"--json"}, "kiosk_id": {"--for"}, "follow": {"--follow", "-f"}}
USAGE = [
    ("deliver", "--config", "x"),
    ("rehearse", "--config", "x"),
    ("rehearse", "--config", "x", "--visit", "usual", "--dry"),
    ("journal", "show", "--last", "0"),
    ("sandbox", "--port", "-1"),
    ("sandbox", "--port", "65536"),
]
WRONG_HOLDERS = [("set-code", "0"), ("set-code", "Shop"), ("remove-code", "100")]


def test_an_option_has_the_name_of_its_parameter_and_everything_is_explained() -> None:
    def below(command: Any) -> Iterator[Any]:
        yield command
        for each in getattr(command, "commands", {}).values():
            yield from below(each)

    for command in below(typer.main.get_command(app)):
        assert command.help, command.name
        for each in command.params:
            if each.param_type_name == "option" and each.name not in ("help", "_version"):
                names = {f"--{each.name.replace('_', '-')}"} if each.name != "kiosk_id" else set()
                assert set(each.opts) == OTHER_NAMES.get(each.name, names), command.name
                assert each.help, (command.name, each.name)
    for name, does in commands(app):
        assert inspect.getdoc(does), name


def test_wrong_usage_is_exit_code_2_on_standard_error_before_anything_is_done(tmp_path: Path) -> None:
    config = tmp_path / "missing.toml"
    wrong = [tuple(str(config) if each == "x" else each for each in arguments) for arguments in USAGE]
    wrong += [(*name.split(), "--nosuch") for name, _ in commands(app)]
    settings = tmp_path / "kiosk.toml"
    settings.write_text('state_dir = "state"\n')
    # The holder of a code is looked at after the settings.
    wrong += [("staff", *told, "--config", str(settings)) for told in WRONG_HOLDERS]
    for arguments in wrong:
        code, said, errors = kiosk(*arguments)
        assert (code, said) == (2, ""), arguments
        assert "Usage: " in errors, arguments
    assert not (tmp_path / "state").exists()


def test_the_version_is_the_answer_whatever_else_is_asked() -> None:
    assert kiosk("--version") == (0, f"{SOFTWARE}\n", "")
    assert kiosk("--version", "deliver") == (0, f"{SOFTWARE}\n", "")
    for group in ((), ("outbox",), ("journal",), ("staff",), ("settings",), ("trust",), ("recordings",)):
        code, said, errors = kiosk(*group)
        assert (code, "Usage: " in said + errors) == (2, True)


# --- the codes of staff


@pytest.fixture
def codes(monkeypatch: pytest.MonkeyPatch) -> Recorded:
    recorded = Recorded(holders=frozenset())

    def opened(folder: Path, _clock: object) -> Recorded:
        recorded.folders.append(folder)
        return recorded

    monkeypatch.setattr(staff_codes, "StaffCodes", opened)
    return recorded


@pytest.mark.parametrize(
    ("holder", "right", "called", "number"),
    [("shop", "482917", "the shop's PIN", 0), ("7", "90215437", "the code of technician 7", 7)],
)
def test_a_code_is_set_for_its_holder_noted_and_removed(
    config: Path, codes: Recorded, holder: str, right: str, called: str, number: int
) -> None:
    file = config.parent / "code"
    set_code = ("staff", "set-code", holder, "--config", config)
    for wrong in (right[:-1], right + "0", right[:-1] + "x", "", "１" * (len(right) // 3)):
        code, said, errors = kiosk(*set_code, stdin=f"{wrong}\n")
        assert (code, said) == (1, "")
        assert errors == f"kiosk: {called} has {len(right)} digits and nothing else; choose another one\n"
    assert (codes.calls, noted(config)) == ([], [])
    assert kiosk(*set_code, stdin=f" {right} \n") == (0, f"{called} is set\n", "")
    file.write_text(f"{right}\n")
    assert kiosk(*set_code, "--code-file", file)[0] == 0
    assert codes.folders == [config.parent / "state"] * 2
    assert [(name, whose) for name, _code, whose in codes.calls] == [("set", holder)] * 2
    assert noted(config) == [{"event": "staff_code_set", "technician": number}] * 2
    assert kiosk("staff", "remove-code", holder, "--config", config) == (0, f"{called} ends\n", "")
    assert codes.calls[-1] == ("remove", holder)
    assert noted(config)[-1] == {"event": "staff_code_removed", "technician": number}


@pytest.mark.parametrize("fails", [False, True])
def test_a_code_is_overwritten_after_its_use(
    config: Path, codes: Recorded, monkeypatch: pytest.MonkeyPatch, *, fails: bool
) -> None:
    seen: list[bytearray] = []

    def keep(code: bytearray, _holder: str) -> None:
        assert code == b"482917"
        seen.append(code)
        if fails:
            raise KioskError("everybody tries it")

    codes._answers["set"] = None
    monkeypatch.setattr(codes, "set", keep, raising=False)
    file = config.parent / "code"
    file.write_text("482917")
    try:
        ask_and_set(load_settings(config), "shop", file)
    except KioskError:
        assert fails
    assert seen == [bytearray(6)]
    assert len(noted(config)) == (not fails)


@pytest.mark.parametrize("typed", [True, False])
@pytest.mark.parametrize("again", ["482917", "482918"])
def test_a_typed_code_is_typed_twice(
    config: Path, codes: Recorded, monkeypatch: pytest.MonkeyPatch, *, typed: bool, again: str
) -> None:
    answers = iter(["482917", again])
    prompts: list[str] = []

    def asked_for(prompt: str, _file: Path | None = None) -> str:
        prompts.append(prompt)
        return next(answers)

    monkeypatch.setattr(staff, "asked_for", asked_for)
    monkeypatch.setattr(staff, "is_typed", lambda: typed)
    code, _, errors = kiosk("staff", "set-code", "shop", "--config", config)
    differ = typed and again != "482917"
    assert (code, len(codes.calls)) == ((1, 0) if differ else (0, 1))
    assert not differ or errors == "kiosk: they differ; nothing was changed: do it again\n"
    assert prompts == ["the shop's PIN (6 digits): ", "once more: "][: 1 + typed]


def test_who_has_a_code_is_listed_by_number(config: Path, codes: Recorded) -> None:
    said = "no code is set; set them: kiosk staff set-code shop; kiosk staff set-code 1\n"
    assert kiosk("staff", "list-codes", "--config", config) == (0, said, "")
    codes._answers["holders"] = frozenset({"10", "shop", "2"})
    said = "the shop's PIN\nthe code of technician 2\nthe code of technician 10\n"
    assert kiosk("staff", "list-codes", "--config", config) == (0, said, "")


# --- enrolment


class Enrolling:
    """Records the order in which enrolment goes on; fails at the step `fails`."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.steps: list[tuple[Any, ...]] = []
        self.fails = ""
        enrolled = SimpleNamespace(kiosk_id=ID, upstream="a" * 64, not_after=NOON)
        for module, name, answer in (
            (enrolment_code, "parse_code", "CODE"),
            (enrolment, "refuse_another_upstream", None),
            (enrolling, "enrol", enrolled),
            (settings_confirmation, "confirm", None),
            (technician, "renew_pictures", None),
            (technician, "ask_and_set", None),
            (identity, "decommission", None),
        ):
            monkeypatch.setattr(module, name, self._step(name, answer))
        monkeypatch.setattr(enrolment, "ended_identity", self._ended)

    def _step(self, name: str, answer: Any) -> Callable[..., Any]:
        def step(*arguments: Any, **named: Any) -> Any:
            if name == self.fails:
                raise KioskError(f"{name} failed")
            self.steps.append((name, *arguments, *([named] if named else [])))
            return answer

        return step

    @contextmanager
    def _ended(self, folder: Path) -> Iterator[None]:
        self.steps.append(("suspended", folder))
        yield
        self.steps.append(("released", folder))

    @property
    def names(self) -> list[str]:
        return [step[0] for step in self.steps]


def test_enrolment_goes_step_by_step_and_ends_with_the_first_that_fails(
    config: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made, enrol = Enrolling(monkeypatch), ("enrol", "--config", config)
    settings = load_settings(config)
    whole = ["parse_code", "refuse_another_upstream", "enrol", "confirm", "renew_pictures"]
    assert kiosk(*enrol, stdin=" ABCDE \n") == (0, f"enrolled as {ID}, until 2027-01-05\n", "")
    assert made.names == whole
    assert made.steps[0] == ("parse_code", "ABCDE", settings.upstream.authority)
    assert made.steps[1][1] == settings.state_dir
    name, _code, url, folder, now, given = made.steps[2]
    assert (name, url, folder) == ("enrol", "https://a.example", settings.state_dir)
    assert abs(datetime.now(UTC) - now).days == 0
    admit = given.pop("admit")
    assert (admit.func, admit.args) == (enrolment.refuse_another_id, (settings.state_dir,))
    assert given == {"proxy": "http://p.example:3128", "tolerance": 77}
    assert made.steps[3] == ("confirm", config, settings)
    assert noted(config) == [{"event": "enrolled", "terminal": ID, "upstream": "a" * 64}]
    code, said, _ = kiosk(*enrol, "--json", "--staff-codes", stdin="ABCDE\n")
    assert (code, json.loads(said)) == (0, {"kiosk_id": ID, "not_after": NOON.isoformat()})
    assert made.names[5:] == [*whole, "ask_and_set", "ask_and_set"]
    assert [step[2] for step in made.steps[-2:]] == ["shop", "1"]
    for number, made.fails in enumerate(whole[:4]):
        made.steps.clear()
        code, said, errors = kiosk(*enrol, stdin="ABCDE\n")
        assert (code, said, errors) == (1, "", f"kiosk: {made.fails} failed\n")
        assert made.names == whole[:number]
    assert len(noted(config)) == 2


def test_without_an_address_no_code_is_asked_for_and_an_identity_ends_while_it_is_suspended(
    config: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made, folder = Enrolling(monkeypatch), load_settings(config).state_dir
    said = "this terminal has no identity any more; have upstream strike it off, too\n"
    assert kiosk("enrol", "--decommission", "--config", config) == (0, said, "")
    assert kiosk("enrol", "--decommission", "--json", "--config", config)[1] == "{}\n"
    assert made.steps == [("suspended", folder), ("decommission", folder), ("released", folder)] * 2
    monkeypatch.setattr(technician, "asked_for", lambda *_: pytest.fail("a code that would be wasted"))
    config.write_text('state_dir = "state"\n')
    code, said, errors = kiosk("enrol", "--config", config)
    assert (code, said) == (1, "")
    assert errors == "kiosk: upstream.url is not set; put upstream's address into the settings file\n"


# --- the support bundle, the authorities, the journal


def test_a_bundle_is_sent_or_written_and_only_what_was_sent_is_noted(
    config: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[tuple[Any, ...]] = []

    def bundle(*given: Any, **named: Any) -> bytes:
        made.append((*given, named))
        return b"content"

    monkeypatch.setattr(technician, "without_display", lambda: None)
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    monkeypatch.setattr(doctor, "examine", lambda file: SimpleNamespace(as_dict=lambda: {"of": file}))
    monkeypatch.setattr(support_work, "bundle", bundle)
    monkeypatch.setattr(support_work, "sealed", lambda content, _config: b"sealed " + content)
    monkeypatch.setattr(support_work, "send", lambda content, file: f"9F-2 {content!r} {file == config}")
    (config.parent / "state").mkdir()
    file, support = config.parent / "bundle", ("support", "--config", config)
    sent = "sent to upstream's operator, who finds it by the reference 9F-2 b'content' True\n"
    assert kiosk(*support) == (0, sent, "")
    assert json.loads(kiosk(*support, "--errors-only", "--json")[1]) == {"reference": "9F-2 b'content' True"}
    most, examined = support_work.MOST_SENT, {"of": config}
    assert made == [
        (config, examined, {"errors_only": False, "most": most}),
        (config, examined, {"errors_only": True, "most": most}),
    ]
    assert noted(config) == [{"event": "support_sent", "errors_only": only} for only in (False, True)]
    made.clear()
    told = f"{file}: 14 bytes, sealed; bring it to upstream's operator\n"
    assert kiosk(*support, file, "--errors-only") == (0, told, "")
    assert (file.read_bytes(), file.stat().st_mode & 0o777) == (b"sealed content", 0o600)
    assert made == [(config, examined, {"errors_only": True})], "of any size"
    code, said, errors = kiosk(*support, file, "--unsealed")
    assert (code, said, errors) == (1, "", f"kiosk: {file} is there already; name a new file\n")
    assert file.read_bytes() == b"sealed content"
    file.unlink()
    told = f"{file}: 7 bytes, open to everybody who has it\n"
    assert kiosk(*support, file, "--unsealed") == (0, told, "")
    assert (file.read_bytes(), file.stat().st_mode & 0o777) == (b"content", 0o600)
    file.unlink()
    assert json.loads(kiosk(*support, file, "--json")[1]) == {"file": str(file), "bytes": 14}
    assert len(noted(config)) == 2


@pytest.mark.parametrize(
    ("fingerprint", "whose"), [("aa", "shipped with the program"), ("bb", "named by the settings")]
)
def test_an_imported_authority_is_noted_and_told_by_whom_it_is_official(
    config: Path, monkeypatch: pytest.MonkeyPatch, fingerprint: str, whose: str
) -> None:
    monkeypatch.setattr(settings_module, "shipped_fingerprints", lambda: {"aa"})
    monkeypatch.setattr(trust_anchors, "import_anchor", lambda file, _settings: {Path("ca.pem"): fingerprint}[file])
    code, said, errors = kiosk("trust", "import", "ca.pem", "--config", config)
    assert (code, errors) == (0, "")
    assert said.startswith(f"trusted; a terminal that runs takes it up within seconds: SHA-256 {fingerprint} ({whose}")
    assert noted(config) == [{"event": "anchor_imported"}]


def test_the_journal_is_shown_selected_followed_and_missed(config: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    show, file = ("journal", "show", "--config", config), load_settings(config).journal_file
    missing = f"kiosk: {file}: there is no journal here; check state_dir, or run this as the terminal's user\n"
    assert kiosk(*show) == (1, "", missing)
    written = Journal(file, lambda: NOON)
    for event in ("opened", "staff_left", "staff_left", "opened"):
        written.write(event)
    assert [line.split()[-1] for line in kiosk(*show)[1].splitlines()] == [
        "opened",
        "staff_left",
        "staff_left",
        "opened",
    ]
    code, said, errors = kiosk(*show, "--event", "staff_left", "--event", "opened", "--last", "3", "--json")
    assert (code, errors, [json.loads(line)["sequence"] for line in said.splitlines()]) == (0, "", [2, 3, 4])
    assert kiosk(*show, "--event", "closed") == (0, "", ""), "none of it is no error"
    assert kiosk(*show, "--level", "notice")[1].count("\n") == 2
    assert kiosk(*show, "--since", "2027-01-06")[1] == ""

    def followed(place: Path, which: journal.Wanted, after: int) -> Iterator[dict[str, Any]]:
        assert (place, which.events, after) == (file, frozenset({"closed"}), 4)
        yield {"sequence": 5, "at": NOON.isoformat(), "event": "closed", "previous": ""}
        raise KeyboardInterrupt

    monkeypatch.setattr(journal, "followed", followed)
    code, said, errors = kiosk(*show, "--event", "closed", "-f")
    assert (code, errors) == (0, "")
    assert said == "2027-01-05 12:00:00 JST  warning  closed\n"
    code, said, errors = kiosk(*show, "--event", "closed", "--follow", "--json")
    assert (code, errors, json.loads(said)["sequence"]) == (0, "", 5)


def test_pictures_that_cannot_be_made_again_are_told_beside_the_answer(
    config: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The command itself has succeeded."""
    for error in (KioskError("no font;\n install it"), ImportError("libEGL.so.1: cannot open")):

        def fail(error: Exception = error) -> None:
            raise error

        monkeypatch.setattr(common, "without_display", fail)
        common.renew_pictures(load_settings(config))
        told = capsys.readouterr()
        assert told.out == ""
        assert told.err.startswith("kiosk: the pictures for a terminal that cannot run were not made: ")
        assert told.err.count("\n") == 1
