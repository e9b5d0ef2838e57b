"""The program `kiosk`: one command for everything a person does with a terminal.

Exit 0: done, 1: not done, 2: wrong usage. An error is one line that says what to do, never a traceback. Secrets come
from a prompt, standard input or a file, never from an argument or the environment.
"""

import gc
import getpass
import logging
import os
import sys
from datetime import UTC, datetime
from io import TextIOWrapper
from pathlib import Path
from typing import Annotated, Any, NoReturn

import typer

from kiosk.cli.common import AsJson, ConfigFile, note, note_changed_settings, say, settings_to_write_by
from kiosk.cli.queue import deliver, outbox_app, settings_app
from kiosk.errors import KioskError

Language = Annotated[str, typer.Option(help="ja, ja-easy, en, zh, ko, es, pt, th, ne, id or vi.")]
VISIT = "What the automatic shopper does: one of config/visits by name, or a file that ends in .toml."

app = typer.Typer(no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False, help=__doc__)
trust_app = typer.Typer(no_args_is_help=True, help="The card authorities that this terminal trusts.")
journal_app = typer.Typer(no_args_is_help=True, help="The journal of events.")
sandbox_app = typer.Typer(invoke_without_command=True, help="A reference upstream to practise and test against.")
app.add_typer(trust_app, name="trust")
app.add_typer(outbox_app, name="outbox")
app.add_typer(journal_app, name="journal")
app.add_typer(settings_app, name="settings")
app.add_typer(sandbox_app, name="sandbox")


def main() -> NoReturn:
    """Entry point: exceptions become exit codes here and nowhere else."""
    if isinstance(sys.stdout, TextIOWrapper):  # a file's name that is no text in this locale is no reason to fail
        sys.stdout.reconfigure(errors="backslashreplace")
    # What libraries log is for `kiosk run`; a command says what is to be said in its own words.
    logging.getLogger().addHandler(logging.NullHandler())
    try:
        app(standalone_mode=True)
    except KioskError as error:
        sys.stderr.write(f"kiosk: {error}\n")
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except OSError as error:
        where = f"{error.filename}: " if error.filename else ""
        reason = error.strerror or type(error).__name__
        sys.stderr.write(f"kiosk: {where}{reason}; check the path and its permissions\n")
    sys.exit(1)


# --- visits


@app.command()
def practice(
    output: Annotated[Path, typer.Option(help="Folder for the pictures and the receipt.")] = Path("out/practice"),
    language: Language = "ja",
    card: Annotated[str, typer.Option(help="The practice card to lay; a --visit names its own.")] = "alice",
    visit: Annotated[str | None, typer.Option(metavar="NAME|FILE", help=VISIT)] = None,
    headless: Annotated[bool, typer.Option("--headless", help="No window: an automatic shopper applies.")] = False,
    contact_sheet: Annotated[
        Path | None, typer.Option(metavar="DIR", help="No visit: draw every screen in every language into this folder.")
    ] = None,
    as_json: AsJson = False,
) -> None:
    """A whole visit on embedded defaults: sandbox upstream, practice card, the real screens."""
    if contact_sheet is not None:
        _without_display()
        from ui.gallery.contact_sheet import INDEX, make_contact_sheets

        sheets = make_contact_sheets(contact_sheet.absolute(), progress=lambda line: typer.echo(line, err=True))
        said = {"index": str(contact_sheet / INDEX), "sheets": [str(each) for each in sheets]}
        say([f"{len(sheets)} sheets; open {contact_sheet / INDEX}"], said, as_json=as_json)
        return
    if headless or as_json or visit or not _has_display():
        _without_display()
        practising = _practising()
        script = practising.script(visit, language, card)
        report = practising.run_headless(output.absolute(), script)
        say(report.lines(output), report.as_dict(), as_json=as_json)
        raise typer.Exit(0 if report.met else 1)
    raise typer.Exit(_practising().run_window(output.absolute(), language))


@app.command()
def run(config: ConfigFile = None) -> None:
    """The unattended terminal; systemd starts it (kiosk.service)."""
    gc.disable()  # loading makes no garbage, and `Terminal` collects by itself
    from kiosk.commands import unattended

    settings = settings_to_write_by(config)
    if not (_has_display() or os.environ.get("QT_QPA_PLATFORM")):
        raise KioskError("there is no display here; start the terminal as a service: systemctl start kiosk")
    _log_to_stderr(settings.log.level)
    note_changed_settings(config, settings)
    raise typer.Exit(unattended.run(settings))


@app.command()
def rehearse(
    config: Annotated[Path, typer.Option("--config", help="The terminal's own settings (TOML).")],
    visit: Annotated[str, typer.Option("--visit", metavar="NAME|FILE", help=VISIT)],
    output: Annotated[Path, typer.Option(help="Folder for the pictures and the receipt.")] = Path("out/rehearsal"),
    as_json: AsJson = False,
) -> None:
    """The automatic shopper at this terminal's own reader and upstream. Never with production trust anchors."""
    _without_display()
    from kiosk.commands import rehearsal
    from ui.shopper.script import find_visit

    settings = settings_to_write_by(config)
    _log_to_stderr(settings.log.level)
    report = rehearsal.run(settings, find_visit(visit), output.absolute())
    say(report.lines(output), report.as_dict(), as_json=as_json)
    raise typer.Exit(0 if report.met else 1)


# --- the technician


@app.command()
def card(config: ConfigFile = None, as_json: AsJson = False) -> None:
    """The public state of the card on the reader. No PIN, and no try is spent."""
    from devices.pcsc_reader import PcscReader
    from kiosk.station.card_state import look
    from kiosk.station.settings import load_settings
    from kiosk.station.trust_anchors import load_trust

    settings = load_settings(config)
    state = look(PcscReader(settings.reader.name), load_trust(settings), datetime.now(UTC))
    say(state.lines(), state.as_dict(), as_json=as_json)
    if state.remedy is not None:
        raise KioskError(state.remedy)


@app.command()
def doctor(config: ConfigFile = None, as_json: AsJson = False) -> None:
    """Every check of this terminal, each with a remedy."""
    from kiosk import doctor as examination

    report = examination.examine(config)
    say(report.lines(), report.as_dict(), as_json=as_json)
    raise typer.Exit(0 if report.healthy else 1)


@app.command()
def enrol(
    config: ConfigFile = None,
    code_file: Annotated[Path | None, typer.Option(help="File with the one-time code; else it is asked for.")] = None,
    decommission: Annotated[bool, typer.Option("--decommission", help="Forget the identity instead.")] = False,
    as_json: AsJson = False,
) -> None:
    """Get this terminal's identity from upstream; repeatable after a power cut."""
    from kiosk.station import identity
    from kiosk.station.settings_confirmation import confirm
    from kiosk.upstream import enrolment

    settings = settings_to_write_by(config)
    if decommission:
        identity.decommission(settings.state_dir)
        say(["this terminal has no identity any more; have upstream strike it off, too"], {}, as_json=as_json)
        return
    if not settings.upstream.url:
        raise KioskError("upstream.url is not set; put upstream's address into the settings file")
    enrolled = enrolment.enrol(_secret(code_file), settings.upstream.url, settings.state_dir, datetime.now(UTC))
    confirm(config, settings)
    note(settings, "enrolled")
    said = [f"enrolled as {enrolled.kiosk_id}, until {enrolled.not_after:%Y-%m-%d}"]
    say(said, {"kiosk_id": enrolled.kiosk_id, "not_after": enrolled.not_after.isoformat()}, as_json=as_json)


@trust_app.command("import")
def trust_import(file: Path, config: ConfigFile = None) -> None:
    """Accept an official card authority's certificate, by its shipped fingerprint."""
    from kiosk.station.trust_anchors import import_anchor

    settings = settings_to_write_by(config)
    fingerprint = import_anchor(file, settings)
    note(settings, "anchor_imported")
    typer.echo(f"trusted from the next start on: SHA-256 {fingerprint}")


app.command()(deliver)


@journal_app.command("verify")
def journal_verify(config: ConfigFile = None) -> None:
    """Whether the journal is whole and unaltered."""
    from kiosk.station.journal_chain import verify
    from kiosk.station.settings import load_settings

    verification = verify(load_settings(config).journal_file)
    for fault in verification.faults:
        typer.echo(fault)
    if verification.faults:
        raise KioskError("the journal was altered; keep its files and tell the operator")
    typer.echo(f"the journal is whole: {verification.lines} lines")


# --- the sandbox


@sandbox_app.callback()
def sandbox(
    context: typer.Context,
    port: Annotated[int, typer.Option(min=0, max=65_535, help="0: any free one.")] = 8443,
    data: Annotated[Path, typer.Option(help="What the sandbox keeps.")] = Path("out/sandbox"),
    card_ca: Annotated[list[Path] | None, typer.Option(help="Card authority's certificate; may be repeated.")] = None,
    people: Annotated[list[Path] | None, typer.Option(help="Registry of practice cards; may be repeated.")] = None,
    campaign: Annotated[str, typer.Option(help="What can be applied for.")] = "practice",
    faults: Annotated[Path | None, typer.Option(metavar="FILE", help="What to do wrong; see docs/faults.toml.")] = None,
) -> None:
    """Serve on loopback until interrupted; `kiosk sandbox code` makes a one-time enrolment code."""
    if context.invoked_subcommand is not None:
        context.obj = data
        return
    from kiosk.campaign.load import load_campaign

    server = _sandbox()
    server.run_sandbox(
        data,
        port,
        lambda url: typer.echo(f"sandbox at {url}, data in {data}"),
        tell=typer.echo,
        card_cas=card_ca or (),
        people_files=people or (),
        campaign=load_campaign(campaign),
        faults=server.load_faults(faults) if faults is not None else server.NO_FAULTS,
    )


@sandbox_app.command("code")
def sandbox_code(
    context: typer.Context,
    data: Annotated[Path | None, typer.Option(help="The sandbox's data folder.")] = None,
) -> None:
    """Print a one-time enrolment code."""
    typer.echo(_sandbox().make_code(data or context.obj))


# --- helpers


def _sandbox() -> Any:
    try:
        from kiosk.sandbox import server
    except ImportError:
        raise KioskError("the sandbox is not installed; install mynapoint-kiosk[sandbox]") from None
    return server


def _practising() -> Any:
    _sandbox()  # what a terminal does not have
    from kiosk.commands import practice

    return practice


def _has_display() -> bool:
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _without_display() -> None:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"


def _secret(code_file: Path | None) -> str:
    """The enrolment code: from a file, from standard input, or typed without being shown."""
    try:
        if code_file is not None:
            return code_file.read_text(encoding="utf-8").strip()
        if not sys.stdin.isatty():
            return sys.stdin.readline().strip()
        return getpass.getpass("one-time enrolment code: ").strip()
    except EOFError:
        return ""
    except UnicodeDecodeError:
        raise KioskError("an enrolment code has only digits and letters; copy it again") from None


def _log_to_stderr(level: str) -> None:
    logging.basicConfig(
        force=True, stream=sys.stderr, level=level.upper(), format="%(levelname)s %(name)s: %(message)s"
    )
