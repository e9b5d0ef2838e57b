"""`kiosk journal`: the journal of events."""

from contextlib import suppress
from datetime import UTC, datetime
from typing import Annotated

import typer

from kiosk.cli.common import AsJson, ConfigFile, say, settings_to_read_by
from kiosk.errors import KioskError

journal_app = typer.Typer(no_args_is_help=True, help="The journal of events.")


@journal_app.command("show")
def journal_show(
    config: ConfigFile = None,
    since: Annotated[str | None, typer.Option(metavar="TIME", help="30m, 2h, 7d, or a date and time in JST.")] = None,
    event: Annotated[list[str] | None, typer.Option(help="Only this event; may be given several times.")] = None,
    level: Annotated[str, typer.Option(help="At least this one: info, notice, warning or error.")] = "info",
    last: Annotated[int | None, typer.Option(min=1, help="At most so many lines, the newest ones.")] = None,
    follow: Annotated[bool, typer.Option("--follow", "-f", help="Go on with what is written from now on.")] = False,
    as_json: AsJson = False,
) -> None:
    """Show the events of this terminal, oldest first, in Japanese time. With --json one object a line."""
    from kiosk.commands import journal

    file = settings_to_read_by(config).journal_file
    which = journal.wanted(since, event or [], level, datetime.now(UTC))
    form = journal.as_json if as_json else journal.line
    number = journal.last_number(file)
    for record in journal.last_lines(file, which, last):
        typer.echo(form(record))
    if follow:
        with suppress(KeyboardInterrupt):
            for record in journal.followed(file, which, number):
                typer.echo(form(record))
    elif not number:
        raise KioskError(f"{file}: there is no journal here; check state_dir, or run this as the terminal's user")


@journal_app.command("verify")
def journal_verify(config: ConfigFile = None, as_json: AsJson = False) -> None:
    """Verify that the journal is unaltered, by its hash chain and by the ends that upstream has recorded."""
    from kiosk.upstream.vouched_journal import check

    found = check(settings_to_read_by(config))
    say([*found.verification.faults, *found.lines()], found.as_dict(), as_json=as_json)
    if found.verification.faults:
        raise KioskError("the journal was altered or damaged; keep its files and tell the operator")
    if found.unproven is not None:
        raise KioskError(f"nobody vouches for the journal: {found.unproven}")
