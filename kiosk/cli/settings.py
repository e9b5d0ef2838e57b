"""`kiosk settings`: the terminal's own settings."""

import typer

from kiosk.cli.common import ConfigFile, note, renew_pictures, settings_to_write_by
from kiosk.errors import KioskError

settings_app = typer.Typer(no_args_is_help=True, help="The terminal's own settings.")


@settings_app.command("accept")
def settings_accept(config: ConfigFile = None) -> None:
    """Confirm the settings as they are now, after a change on purpose."""
    from kiosk.station.settings_confirmation import confirm

    settings = settings_to_write_by(config)
    files = confirm(config, settings)
    if not files:
        raise KioskError("the packaged settings need no confirmation; name your own: --config FILE")
    note(settings, "settings_accepted")
    renew_pictures(settings)
    typer.echo(f"accepted as they are: {', '.join(map(str, files))}")
