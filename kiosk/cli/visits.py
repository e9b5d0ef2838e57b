"""`kiosk practice`, `kiosk run` and `kiosk rehearse`: the commands that show the screens."""

import gc
import logging
import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kiosk.cli.common import (
    AsJson,
    ConfigFile,
    note_changed_settings,
    practice_module,
    say,
    settings_to_write_by,
    without_display,
)
from kiosk.environment import forget_what_libraries_would_obey, has_display, missing_compositor, platform
from kiosk.errors import KioskError
from kiosk.printable import OneLine
from ui.panel.qt_libraries import check_qt_libraries

if TYPE_CHECKING:
    from kiosk.station.settings import Settings
    from kiosk.upstream.heartbeat_contract import Finding

Language = Annotated[str, typer.Option(help="ja, ja-easy, en, zh, ko, es, pt, th, ne, id or vi.")]
VISIT = "What the automatic shopper does: one of config/visits by name, or a file that ends in .toml."


def practice(
    output: Annotated[Path, typer.Option(help="Folder for the pictures and the receipt.")] = Path("out/practice"),
    language: Language = "ja",
    card: Annotated[str, typer.Option(help="The practice card to lay; a --visit names its own.")] = "alice",
    visit: Annotated[str | None, typer.Option(metavar="NAME|FILE", help=VISIT)] = None,
    headless: Annotated[bool, typer.Option("--headless", help="No window: an automatic shopper applies.")] = False,
    contact_sheet: Annotated[
        Path | None, typer.Option(metavar="DIR", help="No visit: draw every screen in every language into this folder.")
    ] = None,
    listen: Annotated[
        Path | None,
        typer.Option(metavar="DIR", help="By spoken guidance and keys alone: what was heard goes into this folder."),
    ] = None,
    as_json: AsJson = False,
) -> None:
    """A whole visit on embedded defaults: sandbox upstream, practice card, the real screens."""
    if contact_sheet is not None:
        without_display()
        drawing = practice_module("ui.gallery.contact_sheet")
        sheets = drawing.make_contact_sheets(contact_sheet.absolute(), progress=lambda line: typer.echo(line, err=True))
        index = contact_sheet / drawing.INDEX
        said = {"index": str(index), "sheets": [str(each) for each in sheets]}
        say([f"{len(sheets)} sheets; open {index}"], said, as_json=as_json)
        return
    if listen is not None:
        without_display()
        listening = practice_module("kiosk.commands.listening")
        script = practice_module("kiosk.commands.practice").script(visit, language, card)
        report = listening.listen(output.absolute(), listen.absolute(), script)
        say([*report.lines(output), f"what was heard: {listen}"], report.as_dict(), as_json=as_json)
        raise typer.Exit(0 if report.met else 1)
    if headless or as_json or visit or not has_display():
        without_display()
        practising = practice_module("kiosk.commands.practice")
        script = practising.script(visit, language, card)
        report = practising.run_headless(output.absolute(), script)
        say(report.lines(output), report.as_dict(), as_json=as_json)
        raise typer.Exit(0 if report.met else 1)
    raise typer.Exit(practice_module("kiosk.commands.practice").run_window(output.absolute(), language))


def run(config: ConfigFile = None) -> None:
    """The unattended terminal; systemd starts it (kiosk.service)."""
    gc.disable()  # loading makes no garbage, and `Terminal` collects by itself
    forgotten = forget_what_libraries_would_obey()
    check_qt_libraries(platform())
    has_panel = has_display() or bool(platform())
    from kiosk.commands import unattended
    from kiosk.effects.observers import Observers
    from kiosk.station.settings_confirmation import settings_fingerprint
    from kiosk.station.state_folder import check_state_folder

    try:
        settings = settings_to_write_by(config)
        if not has_panel:
            raise KioskError("there is no display here; start the terminal as a service: systemctl start kiosk")  # noqa: TRY301
        if missing := missing_compositor():
            has_panel = False
            raise KioskError(f"{missing}; start the terminal as a service: systemctl start kiosk")  # noqa: TRY301
        _log_to_stderr(settings.log.level)
        for name in forgotten:
            logging.getLogger(__name__).warning(
                "%s is set, and a terminal does not obey it: take it out of the unit", name
            )
        check_state_folder(settings.state_dir)
        note_changed_settings(config, settings)
        observers = Observers(settings_fingerprint(config, settings), partial(_findings, config, settings))
        raise typer.Exit(unattended.run(settings, observers, config))
    except KioskError as error:
        if not has_panel:
            raise
        reason = str(error)
    from kiosk.commands import cannot_start

    _log_to_stderr("info")
    raise typer.Exit(cannot_start.stay(config, reason))


def rehearse(
    config: Annotated[Path, typer.Option("--config", help="The terminal's own settings (TOML).")],
    visit: Annotated[str | None, typer.Option("--visit", metavar="NAME|FILE", help=VISIT)] = None,
    dry: Annotated[
        bool, typer.Option("--dry", help="Up to the PIN with a simulated card that signs nothing: for any terminal.")
    ] = False,
    output: Annotated[Path, typer.Option(help="Folder for the pictures and the receipt.")] = Path("out/rehearsal"),
    as_json: AsJson = False,
) -> None:
    """The automatic shopper at this terminal's own reader and upstream; a terminal of the public is rehearsed dry."""
    if dry is (visit is not None):
        raise typer.BadParameter("say either --visit NAME or --dry")
    without_display()
    rehearsal = practice_module("kiosk.commands.rehearsal")
    settings = settings_to_write_by(config)
    _log_to_stderr(settings.log.level)
    if visit is None:
        report = rehearsal.run_dry(settings, output.absolute())
    else:
        script = practice_module("ui.automatic_shopper.script").find_visit(visit)
        report = rehearsal.run(settings, script, output.absolute())
    say(report.lines(output), report.as_dict(), as_json=as_json)
    raise typer.Exit(0 if report.met else 1)


def _findings(config: Path | None, settings: "Settings") -> "tuple[Finding, ...]":
    """The findings of `kiosk doctor`, which is imported at the first call, after the first frame."""
    from kiosk.doctor.findings import findings

    return findings(config, settings)


def _log_to_stderr(level: str) -> None:
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(OneLine("%(levelname)s %(name)s: %(message)s"))
    logging.basicConfig(force=True, handlers=[handler], level=level.upper())
