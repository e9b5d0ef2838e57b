"""`kiosk journal`: the journal of events."""

import typer

from kiosk.cli.common import ConfigFile
from kiosk.errors import KioskError

journal_app = typer.Typer(no_args_is_help=True, help="The journal of events.")


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
