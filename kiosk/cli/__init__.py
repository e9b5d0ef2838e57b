"""The program `kiosk`: one command for everything a person does with a terminal.

Exit 0: done, 1: not done, 2: wrong usage. An error is one line that says what to do, never a traceback. Secrets come
from a prompt, standard input or a file, never from an argument or the environment.
"""

import errno
import logging
import sys
from io import TextIOWrapper
from typing import Annotated, NoReturn

import typer

from kiosk import SOFTWARE
from kiosk.cli.journal import journal_app
from kiosk.cli.outbox import deliver, outbox_app
from kiosk.cli.recordings import recordings_app
from kiosk.cli.sandbox import sandbox_app
from kiosk.cli.settings import settings_app
from kiosk.cli.staff import staff_app
from kiosk.cli.technician import card, doctor, enrol, not_in_service, support
from kiosk.cli.trust import trust_app
from kiosk.cli.typed_remedies import told
from kiosk.cli.visits import practice, rehearse, run
from kiosk.environment import forget_what_commands_would_obey
from kiosk.errors import KioskError
from kiosk.printable import printable

INSTALL_AGAIN = "install the program again: sudo apt-get install --reinstall ./mynapoint-kiosk_*.deb"
"""Remedy for a missing part of the program."""

_FULL = "free space on the disk, see kiosk doctor"
_REMEDIES = {
    errno.ENOSPC: _FULL,
    errno.EDQUOT: _FULL,
    errno.EROFS: "the disk is read-only, see kiosk doctor",
    errno.EIO: "the disk fails, see kiosk doctor",
}
"""Remedies of the operating system's errors that are not the path's fault."""

app = typer.Typer(no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False)
for command in (practice, run, rehearse, card, doctor, enrol, not_in_service, support, deliver):
    app.command()(command)
app.add_typer(trust_app, name="trust")
app.add_typer(outbox_app, name="outbox")
app.add_typer(journal_app, name="journal")
app.add_typer(settings_app, name="settings")
app.add_typer(staff_app, name="staff")
app.add_typer(recordings_app, name="recordings")
app.add_typer(sandbox_app, name="sandbox")


def tell_version(asked: bool) -> None:
    """The answer to `--version`, before any command is looked for."""
    if asked:
        typer.echo(SOFTWARE)
        raise typer.Exit


@app.callback(help=__doc__)
def options(
    _version: Annotated[
        bool, typer.Option("--version", is_eager=True, callback=tell_version, help="Print the program's version.")
    ] = False,
) -> None:
    """Options of `kiosk` itself."""


def main() -> NoReturn:
    """Entry point: exceptions become exit codes here and nowhere else."""
    if isinstance(sys.stdout, TextIOWrapper):  # a file's name that is no text in this locale is no reason to fail
        sys.stdout.reconfigure(errors="backslashreplace")
    forget_what_commands_would_obey()
    # What libraries log is for `kiosk run`; a command says what is to be said in its own words.
    logging.getLogger().addHandler(logging.NullHandler())
    try:
        app(standalone_mode=True)
    except ModuleNotFoundError as error:
        package = str(error.name).partition(".")[0]
        sys.stderr.write(f"kiosk: the Python package {package} is missing; {INSTALL_AGAIN}\n")
    except KioskError as error:
        sys.stderr.write(f"kiosk: {printable(told(error, app))}\n")
    except OSError as error:
        where = f"{error.filename}: " if error.filename else ""
        reason = error.strerror or type(error).__name__
        remedy = _REMEDIES.get(error.errno or 0, "check the path and its permissions")
        sys.stderr.write(f"kiosk: {printable(where)}{reason}; {remedy}\n")
    sys.exit(1)
