"""`kiosk outbox` and `kiosk deliver`: the queue of accepted applications, and its delivery by hand."""

from pathlib import Path
from typing import Annotated

import typer

from kiosk.cli.common import AsJson, ConfigFile, say, settings_to_read_by, settings_to_write_by
from kiosk.errors import KioskError

outbox_app = typer.Typer(no_args_is_help=True, help="The queue of accepted applications, without personal data.")


@outbox_app.command("list")
def outbox_list(config: ConfigFile = None, as_json: AsJson = False) -> None:
    """Every application accepted here, oldest first."""
    from kiosk.commands import outbox

    rows = outbox.rows(settings_to_read_by(config))
    say(outbox.table(rows), {"applications": rows}, as_json=as_json)


@outbox_app.command("show")
def outbox_show(identifier: str, config: ConfigFile = None, as_json: AsJson = False) -> None:
    """One application, by its id or receipt number."""
    from kiosk.commands import outbox

    row = outbox.row(settings_to_read_by(config), identifier)
    say([f"{name}: {value}" for name, value in row.items()], row, as_json=as_json)


@outbox_app.command("retry")
def outbox_retry(identifier: str, config: ConfigFile = None) -> None:
    """Queue again what needs attention. The terminal must not be running."""
    from kiosk.commands import outbox

    typer.echo(outbox.retry(settings_to_write_by(config), identifier))


@outbox_app.command("export")
def outbox_export(file: Path, config: ConfigFile = None, as_json: AsJson = False) -> None:
    """Write the waiting applications, still sealed, into a new file for the operator (docs/queue.md)."""
    from kiosk.commands import outbox

    done = outbox.export_waiting(settings_to_read_by(config), file)
    say(
        [f"{done.applications} applications in {file}, still sealed; they stay in the queue, too"],
        {"file": str(file), "applications": done.applications, "damaged": done.damaged},
        as_json=as_json,
    )
    if done.damaged:
        raise KioskError(f"{done.damaged} are damaged and not in it; stop the terminal, then: kiosk outbox salvage")


@outbox_app.command("salvage")
def outbox_salvage(
    folder: Annotated[Path | None, typer.Argument(help="A damaged queue; else every one of this terminal.")] = None,
    config: ConfigFile = None,
    as_json: AsJson = False,
) -> None:
    """Queue again what is whole in a damaged queue, and say what is lost. The terminal must not be running."""
    from kiosk.commands import outbox

    settings = settings_to_write_by(config)
    moved, done = outbox.salvage_all(settings, folder)
    said = [f"the queue was damaged; it is kept in {moved}"] if moved else []
    said += [line for saved in done for line in saved.lines()]
    lost = outbox.lost_by_journal(settings)
    said += [f"missing: receipt {number}, accepted, by the journal" for number in lost]
    unproven = outbox.unproven(settings)
    said += [f"receipt {number}: answered, but its signature proves nothing" for number in unproven]
    values = {
        "quarantined": str(moved) if moved else None,
        "salvaged": [saved.as_dict() for saved in done],
        "lost": lost,
        "unproven": unproven,
    }
    say(said or ["the queue is sound, and there is no damaged one"], values, as_json=as_json)
    outbox.seen(settings, done)
    if lost:
        outbox.loss_seen(settings, len(lost))
    if lost or not all(saved.complete for saved in done):
        raise KioskError("not everything could be saved; tell the operator the numbers above, and delete nothing")
    if unproven:
        raise KioskError("nothing is lost and nothing waits; ask the operator what upstream decided on these numbers")


def deliver(
    config: ConfigFile = None,
    once: Annotated[bool, typer.Option("--once", help="One pass now; the only way to call it.")] = False,
    as_json: AsJson = False,
) -> None:
    """One delivery pass of the backlog. The terminal must not be running: it delivers by itself."""
    from kiosk.commands import outbox

    if not once:
        raise typer.BadParameter("say --once: the running terminal delivers by itself")
    done = outbox.deliver_once(settings_to_write_by(config))
    said = f"sent {done['sent']}, settled {done['settled']}, set aside {done['set_aside']}, waiting {done['waiting']}"
    say([said + (f" ({done['fault']})" if done["fault"] else "")], done, as_json=as_json)
    raise typer.Exit(0 if done["fault"] is None else 1)
