"""What upstream signed (compact JWS, ES256), verified with its receipt keys: receipts, and sets of new keys."""

import json
from collections.abc import Sequence
from contextlib import suppress

from joserfc import jws
from joserfc.errors import JoseError
from joserfc.jwk import ECKey

from kiosk.station.upstream_keys import ReceiptKey

ALGORITHM = "ES256"


class NotSignedByUpstream(Exception):
    """None of the keys signed it, or it is of another type."""


def signed_payload(signed: str, keys: Sequence[ReceiptKey], typ: str) -> bytes:
    """What one of `keys` signed as a JWS of this type. Raises NotSignedByUpstream.

    Two upstreams may give their keys the same id. `alg` comes from here, never from the JWS.
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
