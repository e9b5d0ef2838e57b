"""Every command at a terminal with something missing or wrong: one line that gives the remedy."""

import json
import os
import socket
import subprocess
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from devices.simulator import PracticeSet, practice_cards
from kiosk.outbox.store import Outbox
from kiosk.station.card_trust import fingerprint_of, read_authorities
from kiosk.station.journal import Journal
from tests.journeys.field import KIOSK, Field, kiosk, said, sandbox
from tests.journeys.mistakes import Here, assert_one_line, not_in_service, refused
from tests.support.pcscd import PcscService


@pytest.fixture(scope="module")
def upstream(practice_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Field]:
    """A terminal enrolled with a running sandbox; its settings name both."""
    field = Field(tmp_path_factory.mktemp("field"), practice_cards(practice_folder))
    with sandbox(field.data, field.cards) as url:
        field.configure(url)
        field.enrol()
        yield field


@pytest.fixture
def field(tmp_path: Path, practice_set: PracticeSet) -> Field:
    """A terminal with settings only."""
    field = Field(tmp_path, practice_set)
    field.configure("")
    return field


# --- a terminal that is not ready


def test_before_enrolment_and_the_first_start(field: Field, here: Here) -> None:
    config = ("--config", field.config)
    refused("rehearse", *config, "--visit", field.visit(), "--json", because="enrol the terminal: kiosk enrol")
    here.refused("deliver", "--once", "--json", *config, because="enrol the terminal: kiosk enrol")
    refused("outbox", "list", "--json", *config, because="there is no queue")
    here.refused("outbox", "show", "ABCD-EFGH-J", *config, because="there is no queue")
    here.refused("outbox", "retry", "ABCD-EFGH-J", *config, because="there is no queue")
    here.refused("journal", "verify", *config, because="there is no journal here; check state_dir")
    assert not (field.state / "queue").exists()


def test_a_terminal_that_trusts_an_official_authority_never_rehearses(field: Field) -> None:
    (authority,) = read_authorities(field.cards.ca_file)
    config = field.config.read_text()
    field.config.write_text(config.replace("[trust]", f'[trust]\nfingerprints = ["{fingerprint_of(authority)}"]'))
    refused("rehearse", "--config", field.config, "--visit", field.visit(), because="an official card authority")


def test_a_folder_that_cannot_be_is_named(upstream: Field, field: Field, here: Here) -> None:
    (field.folder / "file").touch()
    url = upstream.config.read_text().split('url = "')[1].split('"')[0]
    field.configure(url)
    field.config.write_text(field.config.read_text().replace('"state"', '"file/state"'))
    config, blocked = ("--config", field.config), str(field.folder / "file")
    not_in_service(*config, because=f"{blocked}/state cannot be used (Not a directory)")
    here.refused("outbox", "list", *config, because="state_dir is wrong")
    here.refused("deliver", "--once", *config, because=blocked)
    here.refused("enrol", "--decommission", *config, because="Not a directory; check the path")
    code = kiosk("sandbox", "code", "--data", upstream.data).stdout
    refused("enrol", *config, because=blocked, stdin=code)
    refused("sandbox", "--data", blocked, because="check the path")
    here.refused("sandbox", "code", "--data", blocked, because="check the path")
    refused("practice", "--headless", "--output", blocked, because="choose another --output")


@pytest.mark.parametrize(
    "arguments",
    [
        ("rehearse", "--visit=visit.toml"),
        ("enrol",),
        ("enrol", "--decommission"),
        ("trust", "import", "ca.pem"),
        ("outbox", "retry", "x"),
        ("outbox", "salvage"),
        ("settings", "accept"),
        ("not-in-service",),
        ("deliver", "--once"),
    ],
    ids=" ".join,
)
def test_root_writes_nothing_that_the_terminals_user_could_not_read(
    field: Field, here: Here, arguments: tuple[str, ...]
) -> None:
    _give_state_away(field)
    here.refused(*arguments, "--config", field.config, because="run this as that user, not as root")
    assert not list(field.state.iterdir())


def test_the_terminal_does_not_run_as_root_on_another_users_state(field: Field) -> None:
    _give_state_away(field)
    not_in_service("--config", field.config, because="run this as that user, not as root")
    assert not list(field.state.iterdir())


def _give_state_away(field: Field) -> None:
    field.state.mkdir()
    state = "state"
    try:
        os.chown(field.state, 12345, -1)
    except OSError:  # an ordinary user who is root of a namespace only may not use the system's own state
        state = "/usr"
    field.config.write_text(field.config.read_text().replace('"state"', f'"{state}"'))


def test_no_display_for_the_unattended_terminal(field: Field, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    refused("run", "--config", field.config, because="systemctl start kiosk")


def test_no_service_and_no_reader(field: Field, pcscd: PcscService) -> None:
    field.config.write_text(field.config.read_text().replace("Virtual PCD", "Nosuch"))
    done = refused("card", "--config", field.config, "--json", because="plug it in, or correct reader.name")
    assert said(done)["state"] == "no_reader"
    pcscd.stop()
    done = refused("card", "--config", field.config, "--json", because="start it: systemctl start pcscd")
    assert said(done)["state"] == "no_service"
    assert said(done)["tries_left"] is None


# --- enrolment and trust


def test_an_enrolment_code_that_will_not_do(upstream: Field, field: Field) -> None:
    enrol = ("enrol", "--config", field.config)
    refused(*enrol, because="upstream.url is not set")
    field.configure("https://127.0.0.1:1")
    file = field.folder / "code"
    refused(*enrol, "--code-file", file, because="there is no such file; check the path")
    refused(*enrol, because="has 74 characters, not 0")
    refused(*enrol, because="has 74 characters, not 7", stdin="garbage\n")
    file.write_bytes(b"\xff\xa0" * 37)
    refused(*enrol, "--code-file", file, because="line 1 is not UTF-8")
    code = kiosk("sandbox", "code", "--data", field.folder / "another").stdout
    refused(*enrol, because="no upstream answers at https://127.0.0.1:1", stdin=code)
    refused(*enrol, because="has a typing error", stdin=code[1:].strip() + code[0])

    field.config.write_text(upstream.config.read_text())
    refused(*enrol, because="is not the upstream that this enrolment code belongs to", stdin=code)
    used = kiosk("sandbox", "code", "--data", upstream.data).stdout
    enrolled = said(kiosk(*enrol, "--json", stdin=used))
    words = field.state / "not-in-service" / "words.txt"
    assert words.read_text() == f"NOT IN SERVICE\nTerminal: {enrolled['kiosk_id']}\n"
    with field.config.open("a") as settings:
        settings.write('[technician]\nphone = "03-5555-0123"\n')
    kiosk("settings", "accept", "--config", field.config)
    assert words.read_text().endswith("Technician: 03-5555-0123\n")
    kiosk("enrol", "--decommission", "--config", field.config)
    refused(*enrol, because="it is used, expired or unknown; get a new one", stdin=used)


@pytest.mark.parametrize(
    ("typed", "because"),
    [(b"\x04", "has 74 characters, not 0"), (b"garbage\n", "not 7; copy all"), (b"\xff\n", "only digits and letters")],
)
def test_what_is_typed_at_the_prompt_is_no_code(field: Field, typed: bytes, because: str) -> None:
    field.configure("https://127.0.0.1:1")
    keyboard, terminal = os.openpty()
    with os.fdopen(keyboard, "r+b", buffering=0) as keys:
        process = subprocess.Popen(
            [KIOSK, "enrol", "--config", field.config],
            stdin=terminal,
            stderr=subprocess.PIPE,
            env=os.environ | {"PYTHONIOENCODING": "utf-8:strict"},
            start_new_session=True,
        )
        os.close(terminal)
        assert process.stderr is not None
        asked = process.stderr.read(len("one-time enrolment code: "))
        keys.write(typed)
        _, errors = process.communicate(timeout=600)
    assert asked == b"one-time enrolment code: "
    assert process.returncode == 1
    assert_one_line(errors.decode().strip(), because)
    assert b"garbage" not in errors


def test_what_is_no_official_authority_is_not_trusted(field: Field, here: Here) -> None:
    config = ("--config", field.config)
    here.refused("trust", "import", field.folder / "missing.pem", *config, because="check the path")
    here.refused("trust", "import", field.config, *config, because="not a certificate in PEM or DER, nor its base64")
    refused("trust", "import", field.cards.ca_file, *config, because="not an official card authority")
    assert not (field.state / "anchors").exists()


# --- the queue and the journal


def test_a_queue_in_use_and_an_unknown_application(upstream: Field) -> None:
    config = ("--config", upstream.config)
    with closing(Outbox.open(upstream.state / "queue", lambda: datetime.now(UTC))):
        assert said(kiosk("outbox", "list", "--json", *config)) == {"applications": []}
        refused("deliver", "--once", "--json", *config, because="stop it first (systemctl stop kiosk)")
        not_in_service(*config, because="stop it first (systemctl stop kiosk)")
    typed = f"see 'kiosk outbox list --config {upstream.config}'"
    refused("outbox", "show", "ABCD-EFGH-J", "--json", *config, because=typed)
    refused("outbox", "retry", "ABCD-EFGH-J", *config, because=typed)


def test_an_altered_journal(field: Field) -> None:
    file = field.state / "journal" / "journal.jsonl"
    journal = Journal(file, lambda: datetime(2022, 7, 1, tzinfo=UTC))
    for _ in range(3):
        journal.write("stopped")
    whole = refused("journal", "verify", "--config", field.config, because="this terminal is not enrolled")
    assert whole.stdout.splitlines() == ["3 lines follow one another"]
    file.write_text(file.read_text().replace("2022", "2023", 1))
    done = refused("journal", "verify", "--config", field.config, because="keep its files and tell the operator")
    assert done.stdout.splitlines()[0] == "journal.jsonl line 2: does not follow the line before it"


# --- the sandbox


def test_what_the_sandbox_cannot_serve_with(field: Field, here: Here) -> None:
    start = ("sandbox", "--data", field.data, "--port")
    with closing(socket.create_server(("127.0.0.1", 0))) as other:
        refused(*start, str(other.getsockname()[1]), because="is in use; choose another one with --port")
    here.refused(*start, "0", "--card-ca", field.config, because="not a certificate in PEM or DER")
    here.refused(*start, "0", "--people", field.folder / "missing.json", because="check the path")


def test_a_reader_of_the_output_that_goes_away_and_a_name_that_is_no_text(field: Field) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    with os.fdopen(writing, "w") as gone:
        done = subprocess.run([KIOSK, "--help"], stdout=gone, stderr=subprocess.PIPE, text=True, check=False)
    assert done.stderr == ""
    config = os.fsencode(field.folder) + b"/\xff.toml"
    done = subprocess.run([KIOSK, "card", "--config", config], capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert_one_line(done.stderr, "\\udcff.toml: there is no such file")
    report = subprocess.run(
        [KIOSK, "doctor", "--json", "--config", config], capture_output=True, text=True, check=False
    )
    assert json.loads(report.stdout)["healthy"] is False
