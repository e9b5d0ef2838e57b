"""`kiosk card`, `kiosk doctor`, `kiosk enrol`, `kiosk not-in-service`: what a technician does at the terminal."""

import os
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Annotated

import typer

from kiosk.cli.common import (
    AsJson,
    ConfigFile,
    check_user_of_doctor,
    note,
    renew_pictures,
    say,
    settings_to_read_by,
    settings_to_write_by,
    without_display,
)
from kiosk.cli.secret_input import asked_for
from kiosk.cli.staff import ask_and_set
from kiosk.errors import KioskError


def card(config: ConfigFile = None, as_json: AsJson = False) -> None:
    """The public state of the card on the reader. No PIN, and no try is spent."""
    from kiosk.station.card_state import look
    from kiosk.station.configured_reader import configured_reader
    from kiosk.station.trust_anchors import load_trust

    settings = settings_to_read_by(config)
    state = look(configured_reader(settings), load_trust(settings), datetime.now(UTC))
    say(state.lines(), state.as_dict(), as_json=as_json)
    if state.remedy is not None:
        raise KioskError(state.remedy)


def doctor(config: ConfigFile = None, as_json: AsJson = False) -> None:
    """Every check of this terminal, each with a remedy.

    Exit 0: nothing to do soon, 1: it cannot serve people, 2: wrong usage, 3: it stops within seven days.
    """
    from kiosk import doctor as examination

    check_user_of_doctor(config)
    report = examination.examine(config)
    say(report.lines(), report.as_dict(), as_json=as_json)
    raise typer.Exit(report.exit_code)


def support(
    file: Annotated[Path | None, typer.Argument(metavar="FILE", help="A new file; as root.")] = None,
    config: ConfigFile = None,
    errors_only: Annotated[bool, typer.Option("--errors-only", help="Only what is wrong; no pictures.")] = False,
    unsealed: Annotated[bool, typer.Option("--unsealed", help="FILE is a tar.gz that everybody can open.")] = False,
    as_json: AsJson = False,
) -> None:
    """Send the support bundle to upstream's operator, or write it into FILE; sealed: nobody else can open it."""
    without_display()
    from kiosk.commands.support import MOST_SENT, bundle, sealed, send
    from kiosk.doctor import examine

    if (file is not None or unsealed) and os.geteuid() != 0:
        raise KioskError("a bundle in a file is for root: sudo kiosk support FILE")
    if unsealed and file is None:
        raise KioskError("an unsealed bundle is not sent; name a file: sudo kiosk support --unsealed FILE")
    if file is None:
        settings = settings_to_write_by(config)
        content = bundle(config, examine(config).as_dict(), errors_only=errors_only, most=MOST_SENT)
        reference = send(content, config)
        note(settings, "support_sent", errors_only=errors_only)
        said = [f"sent to upstream's operator, who finds it by the reference {reference}"]
        say(said, {"reference": reference}, as_json=as_json)
        return
    content = bundle(config, examine(config).as_dict(), errors_only=errors_only)
    if not unsealed:
        content = sealed(content, config)
    try:
        with os.fdopen(os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as opened:
            opened.write(content)
    except FileExistsError:
        raise KioskError(f"{file} is there already; name a new file") from None
    kind = "open to everybody who has it" if unsealed else "sealed; bring it to upstream's operator"
    said = [f"{file}: {len(content)} bytes, {kind}"]
    say(said, {"file": str(file), "bytes": len(content)}, as_json=as_json)


def enrol(
    config: ConfigFile = None,
    code_file: Annotated[Path | None, typer.Option(help="File with the one-time code; else it is asked for.")] = None,
    staff_codes: Annotated[
        bool, typer.Option("--staff-codes", help="Ask for the shop's PIN and a technician's code, too.")
    ] = False,
    decommission: Annotated[bool, typer.Option("--decommission", help="Forget the identity instead.")] = False,
    as_json: AsJson = False,
) -> None:
    """Get this terminal's identity from upstream; repeatable after a power cut."""
    from kiosk.commands.enrolment import ended_identity, refuse_another_id, refuse_another_upstream
    from kiosk.station import identity
    from kiosk.station.settings_confirmation import confirm
    from kiosk.upstream import enrolment
    from kiosk.upstream.enrolment_code import parse_code

    settings = settings_to_write_by(config)
    if decommission:
        with ended_identity(settings.state_dir):
            identity.decommission(settings.state_dir)
        say(["this terminal has no identity any more; have upstream strike it off, too"], {}, as_json=as_json)
        return
    if not settings.upstream.url:
        raise KioskError("upstream.url is not set; put upstream's address into the settings file")
    code = parse_code(asked_for("one-time enrolment code: ", code_file), settings.upstream.authority)
    refuse_another_upstream(settings.state_dir, code)
    enrolled = enrolment.enrol(
        str(code),
        settings.upstream.url,
        settings.state_dir,
        datetime.now(UTC),
        admit=partial(refuse_another_id, settings.state_dir),
        proxy=settings.upstream.proxy,
        tolerance=settings.clock.tolerance,
    )
    confirm(config, settings)
    note(settings, "enrolled", terminal=enrolled.kiosk_id, upstream=enrolled.upstream)
    said = [f"enrolled as {enrolled.kiosk_id}, until {enrolled.not_after:%Y-%m-%d}"]
    say(said, {"kiosk_id": enrolled.kiosk_id, "not_after": enrolled.not_after.isoformat()}, as_json=as_json)
    renew_pictures(settings)
    if staff_codes:
        for holder in ("shop", "1"):
            ask_and_set(settings, holder)


def not_in_service(
    config: ConfigFile = None,
    output: Annotated[Path | None, typer.Option(metavar="DIR", help="Another folder than the state folder's.")] = None,
) -> None:
    """Make the pictures that are shown while this program cannot run; `enrol` and `settings accept` make them, too."""
    from kiosk.station.settings import load_settings

    settings = settings_to_write_by(config) if output is None else load_settings(config)
    without_display()
    from kiosk.commands.not_in_service_pictures import make_pictures

    folder = output.absolute() if output else settings.pictures_dir
    typer.echo(f"{len(make_pictures(settings, folder))} files in {folder}")
