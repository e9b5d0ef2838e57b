"""`kiosk staff`: the codes of the areas for staff and technicians on the terminal's own screen."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kiosk.cli.common import ConfigFile, note, settings_to_write_by
from kiosk.cli.secret_input import asked_for, is_typed
from kiosk.errors import KioskError

if TYPE_CHECKING:
    from kiosk.station.settings import Settings

staff_app = typer.Typer(no_args_is_help=True, help="The codes of the areas for staff and technicians (docs/staff.md).")
Holder = Annotated[
    str, typer.Argument(metavar="shop|NUMBER", help="The shop's PIN, or a technician's number, 1 to 99.")
]
CodeFile = Annotated[Path | None, typer.Option("--code-file", help="File with the code; else it is asked for twice.")]


@staff_app.command("set-code")
def set_code(holder: Holder, config: ConfigFile = None, code_file: CodeFile = None) -> None:
    """Set the shop's PIN (6 digits) or a technician's personal code (8 digits); the old one ends."""
    ask_and_set(settings_to_write_by(config), holder, code_file)


@staff_app.command("remove-code")
def remove_code(holder: Holder, config: ConfigFile = None) -> None:
    """End the code of somebody who no longer looks after this terminal."""
    from kiosk.station.clock import since_boot
    from kiosk.station.staff_codes import StaffCodes

    settings = settings_to_write_by(config)
    _check_holder(holder)
    StaffCodes(settings.state_dir, since_boot).remove(holder)
    note(settings, "staff_code_removed", technician=_number(holder))
    typer.echo(f"{_called(holder)} ends")


@staff_app.command("list-codes")
def list_codes(config: ConfigFile = None) -> None:
    """Who has a code here. No code is shown: none is stored."""
    from kiosk.station.clock import since_boot
    from kiosk.station.staff_codes import StaffCodes

    # Root may read the file, but its codes count for the user who owns it.
    holders = StaffCodes(settings_to_write_by(config).state_dir, since_boot).holders()
    for holder in sorted(holders, key=_number):
        typer.echo(_called(holder))
    if not holders:
        typer.echo("no code is set; set them: kiosk staff set-code shop; kiosk staff set-code 1")


def ask_and_set(settings: "Settings", holder: str, code_file: Path | None = None) -> None:
    """Ask for the code of `holder`, or read it, and keep its verifier. Raises `KioskError`."""
    from kiosk.staff.model import CODE_DIGITS, Grade
    from kiosk.station.clock import since_boot
    from kiosk.station.staff_codes import SHOP, StaffCodes

    _check_holder(holder)
    digits = CODE_DIGITS[Grade.SHOP if holder == SHOP else Grade.TECHNICIAN]
    code = bytearray(_code(holder, digits, code_file), "utf-8")
    try:
        if len(code) != digits or not code.isdigit():
            raise KioskError(f"{_called(holder)} has {digits} digits and nothing else; choose another one")
        StaffCodes(settings.state_dir, since_boot).set(code, holder)
    finally:
        code[:] = bytes(len(code))
    note(settings, "staff_code_set", technician=_number(holder))
    typer.echo(f"{_called(holder)} is set")


def _code(holder: str, digits: int, code_file: Path | None) -> str:
    code = asked_for(f"{_called(holder)} ({digits} digits): ", code_file)
    if code_file is None and is_typed() and asked_for("once more: ") != code:
        raise KioskError("they differ; nothing was changed: do it again")
    return code


def _check_holder(holder: str) -> None:
    if holder != "shop" and not (holder.isascii() and holder.isdigit() and 1 <= int(holder) <= 99):  # noqa: PLR2004
        raise typer.BadParameter("say shop, or the number of a technician, 1 to 99")


def _number(holder: str) -> int:
    return 0 if holder == "shop" else int(holder)


def _called(holder: str) -> str:
    return "the shop's PIN" if holder == "shop" else f"the code of technician {holder}"
