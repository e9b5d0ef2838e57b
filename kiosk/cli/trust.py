"""`kiosk trust`: the card authorities that this terminal trusts."""

from pathlib import Path

import typer

from kiosk.cli.common import ConfigFile, note, settings_to_write_by

trust_app = typer.Typer(no_args_is_help=True, help="The card authorities that this terminal trusts.")


@trust_app.command("import")
def trust_import(file: Path, config: ConfigFile = None) -> None:
    """Accept an official card authority's certificate, by its fingerprint: a shipped one, or one in the settings."""
    from kiosk.station.settings import shipped_fingerprints
    from kiosk.station.trust_anchors import import_anchor

    settings = settings_to_write_by(config)
    fingerprint = import_anchor(file, settings)
    note(settings, "anchor_imported")
    whose = (
        "shipped with the program" if fingerprint in shipped_fingerprints() else "named by the settings, not shipped"
    )
    typer.echo(f"trusted; a terminal that runs takes it up within seconds: SHA-256 {fingerprint} ({whose})")
