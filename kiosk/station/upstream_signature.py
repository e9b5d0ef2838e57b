"""Verifies what upstream signed (compact JWS, ES256) with its receipt keys: receipts, and sets of new keys."""

import json
from collections.abc import Sequence
from contextlib import suppress

from joserfc import jws
from joserfc.errors import JoseError
from joserfc.jwk import ECKey

from kiosk.station.upstream_keys import ReceiptKey

ALGORITHM = "ES256"
"""The only accepted algorithm."""


class NotSignedByUpstream(Exception):
    """No known key signed it, or it is of another type."""


def signed_payload(signed: str, keys: Sequence[ReceiptKey], typ: str) -> bytes:
    """The payload of a JWS of this type, signed by one of `keys`. Raises NotSignedByUpstream.

    Two upstreams may use the same key id. The algorithm is fixed here, never taken from the JWS.
    """
    try:
        header = jws.extract_compact(signed.encode()).headers()
        if header.get("typ") == typ:
            for known in keys:
                if known.kid == header.get("kid"):
                    key = ECKey.import_key(json.loads(known.model_dump_json()))
                    with suppress(JoseError):
                        return jws.deserialize_compact(signed, key, algorithms=[ALGORITHM]).payload
    except (JoseError, ValueError, TypeError, AttributeError):
        pass
    raise NotSignedByUpstream
