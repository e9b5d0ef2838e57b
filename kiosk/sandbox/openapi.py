"""Generates the contract's description: `python -m kiosk.sandbox.openapi [--check]`.

The result is the same on every machine, so that `--check` can compare it with the file in `docs/`.
"""

import json
import sys
import tempfile
from pathlib import Path
from typing import Any

from pydantic.json_schema import models_json_schema

from kiosk.application.sealing import Envelope
from kiosk.generated_document import write_or_check
from kiosk.sandbox.app import create_app
from kiosk.sandbox.upstream import Sandbox
from kiosk.station.upstream_keys import KeySet
from kiosk.upstream.contract import ReceiptClaims

FILE = Path(__file__).resolve().parents[2] / "docs" / "upstream-openapi.json"
"""The document that is written."""


def schema() -> dict[str, Any]:
    """The OpenAPI document of the sandbox's routes."""
    with tempfile.TemporaryDirectory() as folder:
        sandbox = Sandbox(Path(folder))
        try:
            document = create_app(sandbox).openapi()
        finally:
            sandbox.close()
    components: dict[str, Any] = document["components"]
    components["securitySchemes"] = {"device certificate": {"type": "mutualTLS"}}
    # Schemas that no route names: an envelope is a body of bytes; receipts and key sets are payloads of a JWS.
    _, extra = models_json_schema(
        [(Envelope, "validation"), (ReceiptClaims, "validation"), (KeySet, "validation")],
        ref_template="#/components/schemas/{model}",
    )
    components["schemas"] |= extra["$defs"]
    return document


def main(arguments: list[str]) -> int:
    """See `kiosk.generated_document.write_or_check`."""
    return write_or_check(FILE, _text, "python -m kiosk.sandbox.openapi", arguments)


def _text() -> str:
    return json.dumps(schema(), indent=1, sort_keys=True, ensure_ascii=False) + "\n"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
