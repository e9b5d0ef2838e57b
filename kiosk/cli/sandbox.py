"""`kiosk sandbox`: the reference upstream."""

from pathlib import Path
from typing import Annotated, Any

import typer

from kiosk.cli.common import practice_module
from kiosk.errors import KioskError

Data = Annotated[Path | None, typer.Option(help="The sandbox's data folder.")]
KioskId = Annotated[str, typer.Argument(metavar="KIOSK_ID", help="The terminal's id, K-XXXXXXXX.")]
CardCa = Annotated[list[Path] | None, typer.Option(help="Card authority's certificate; may be repeated.")]
People = Annotated[list[Path] | None, typer.Option(help="Registry of practice cards; may be repeated.")]
CampaignCode = Annotated[str, typer.Option(help="What can be applied for.")]

sandbox_app = typer.Typer(invoke_without_command=True, help="A reference upstream to practise and test against.")


@sandbox_app.callback()
def sandbox(
    context: typer.Context,
    port: Annotated[int, typer.Option(min=0, max=65_535, help="0: any free one.")] = 8443,
    data: Annotated[Path, typer.Option(help="What the sandbox keeps.")] = Path("out/sandbox"),
    card_ca: CardCa = None,
    people: People = None,
    campaign: CampaignCode = "practice",
    faults: Annotated[
        Path | None, typer.Option(metavar="FILE", help="What to do wrong; see docs/upstream-faults.toml.")
    ] = None,
) -> None:
    """Serve on loopback until interrupted.

    The commands below are the operator's, beside a running sandbox: `kiosk sandbox code` makes an enrolment code.
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
    data: Data = None,
    kiosk_id: Annotated[
        str | None, typer.Option("--for", metavar="KIOSK_ID", help="A terminal that lost its key or disk: same id.")
    ] = None,
    short: Annotated[
        bool, typer.Option("--short", help="20 characters, for a terminal whose settings have upstream.ca_sha256.")
    ] = False,
) -> None:
    """Print a one-time enrolment code."""
    typer.echo(_operations().make_code(data or context.obj, kiosk_id, short=short))


@sandbox_app.command("authority")
def sandbox_authority(context: typer.Context, data: Data = None) -> None:
    """Print the SHA-256 of this upstream's authority, as terminals' settings have it (upstream.ca_sha256)."""
    typer.echo(_operations().authority(data or context.obj))


@sandbox_app.command("open-support")
def sandbox_open_support(
    context: typer.Context,
    given: Annotated[
        Path, typer.Argument(metavar="FILE|REFERENCE", help="A support bundle, or the reference of one that was sent.")
    ],
    data: Data = None,
) -> None:
    """Open a sealed support bundle into FILE.tar.gz, as the operator of the upstream that it was sealed for."""
    opened, kiosk_id = practice_module("kiosk.sandbox.support").open_support(data or context.obj, given)
    typer.echo(f"{opened}: of {kiosk_id}")


@sandbox_app.command("strike-off")
def sandbox_strike_off(context: typer.Context, kiosk_id: KioskId, data: Data = None) -> None:
    """End a terminal that was stolen or decommissioned: its id, key, certificate and code, for ever."""
    _operations().strike_off(data or context.obj, kiosk_id)
    typer.echo(f"{kiosk_id} is struck off; what it sends is refused from now on")


@sandbox_app.command("rotate-keys")
def sandbox_rotate_keys(context: typer.Context, data: Data = None) -> None:
    """Make new receipt and sealing keys; terminals learn them by the signature of the present ones."""
    typer.echo(f"key set {_operations().rotate_keys(data or context.obj)}; what was sealed for former ones still opens")


@sandbox_app.command("accept-loss")
def sandbox_accept_loss(context: typer.Context, kiosk_id: KioskId, data: Data = None) -> None:
    """Believe a terminal whose queue or journal went back, once you know why: it may open again."""
    _operations().accept_loss(data or context.obj, kiosk_id)
    typer.echo(f"{kiosk_id}: what it tells next of its queue and journal is believed")


@sandbox_app.command("receive")
def sandbox_receive(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(metavar="FILE", help="Written by: kiosk outbox export FILE")],
    data: Data = None,
    card_ca: CardCa = None,
    people: People = None,
    campaign: CampaignCode = "practice",
) -> None:
    """Decide the waiting applications of a terminal that cannot send them; its own delivery gets the same receipts."""
    from kiosk.campaign.load import load_campaign

    done = _operations().receive(
        data or context.obj,
        file,
        card_cas=card_ca or [],
        people_files=people or [],
        campaign=load_campaign(campaign),
    )
    for each in done:
        typer.echo(f"{each.receipt_number}  {each.outcome}")
    if not all(each.decided for each in done):
        raise KioskError("not every application was decided; keep the file, and look at the codes above")


@sandbox_app.command("terminals")
def sandbox_terminals(context: typer.Context, data: Data = None) -> None:
    """Every terminal, and what its last heartbeat says that somebody should look at."""
    for line in _operations().terminals(data or context.obj):
        typer.echo(line)


def _operations() -> Any:
    return practice_module("kiosk.sandbox.operations")
