"""`kiosk sandbox`: the reference upstream."""

from pathlib import Path
from typing import Annotated

import typer

from kiosk.cli.common import practice_module

sandbox_app = typer.Typer(invoke_without_command=True, help="A reference upstream to practise and test against.")


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
    """Serve on loopback until interrupted.

    `kiosk sandbox code` makes a one-time enrolment code, `kiosk sandbox strike-off` ends a terminal.
    """
    if context.invoked_subcommand is not None:
        context.obj = data
        return
    from kiosk.campaign.load import load_campaign

    server = practice_module("kiosk.sandbox.server")
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
    typer.echo(practice_module("kiosk.sandbox.server").make_code(data or context.obj))


@sandbox_app.command("strike-off")
def sandbox_strike_off(
    context: typer.Context,
    kiosk_id: Annotated[str, typer.Argument(metavar="KIOSK_ID", help="The terminal's id, K-XXXXXXXX.")],
    data: Annotated[Path | None, typer.Option(help="The sandbox's data folder.")] = None,
) -> None:
    """End a terminal that was stolen or decommissioned: its id, key, certificate and code, for ever."""
    practice_module("kiosk.sandbox.server").strike_off(data or context.obj, kiosk_id)
    typer.echo(f"{kiosk_id} is struck off; what it sends is refused from now on")
