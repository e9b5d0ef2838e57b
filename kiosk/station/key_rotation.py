"""Upstream's new keys: each set is signed with a receipt key of the set before, beginning with the set of the
enrolment.

`key-rotations.json` in the identity's folder has the signed sets unchanged, oldest first. Each is verified when read; a
set that does not verify is ignored, and fetched again (`kiosk.upstream.renewal`). The keys of former sets still settle
applications; only the first key of the newest set can announce the next one.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from pydantic import TypeAdapter, ValidationError

from devices.regular_files import read_regular
from kiosk.station.atomic_files import write_atomically
from kiosk.station.upstream_keys import KEYS_TYPE, KeySet, ReceiptKey, SealingKey
from kiosk.station.upstream_signature import NotSignedByUpstream, signed_payload

NAME = "key-rotations.json"
"""The file with the signed sets."""
_ROTATIONS = TypeAdapter(tuple[str, ...])


class NotTheNextKeys(Exception):
    """The set is not signed by a current key, is for another upstream, or is not newer than the current one."""


@dataclass(frozen=True, slots=True)
class UpstreamKeys:
    """Upstream's current keys. `serial` 0: those of the enrolment.

    `former`: receipt keys of earlier sets. `rotations`: the signed sets since the enrolment.
    """

    audience: str
    receipt_keys: tuple[ReceiptKey, ...]
    sealing_keys: tuple[SealingKey, ...]
    serial: int = 0
    former: tuple[ReceiptKey, ...] = ()
    rotations: tuple[str, ...] = ()

    def followed_by(self, signed: str) -> "UpstreamKeys":
        """The keys after this signed set. Raises NotTheNextKeys."""
        try:
            following = KeySet.model_validate_json(signed_payload(signed, self.receipt_keys[:1], KEYS_TYPE))
        except (NotSignedByUpstream, ValidationError):
            raise NotTheNextKeys from None
        if following.audience != self.audience or following.serial <= self.serial:
            raise NotTheNextKeys
        return replace(
            self,
            receipt_keys=following.receipt_keys,
            sealing_keys=following.sealing_keys,
            serial=following.serial,
            former=_without_doubles((*self.receipt_keys, *self.former), following.receipt_keys),
            rotations=(*self.rotations, signed),
        )


def present_keys(folder: Path, enrolled: UpstreamKeys) -> UpstreamKeys:
    """The keys of the enrolment with all verified rotations."""
    try:
        rotations = _ROTATIONS.validate_json(read_regular(folder / NAME))
    except (OSError, ValidationError):
        return enrolled
    keys = enrolled
    for signed in rotations:
        try:
            keys = keys.followed_by(signed)
        except NotTheNextKeys:
            break
    return keys


def keep(folder: Path, keys: UpstreamKeys) -> None:
    """Store the rotations. Durable on return; a power cut leaves the old sets or these."""
    write_atomically(folder / NAME, _ROTATIONS.dump_json(keys.rotations))


def _without_doubles(keys: Sequence[ReceiptKey], but: Sequence[ReceiptKey]) -> tuple[ReceiptKey, ...]:
    return tuple(key for key in dict.fromkeys(keys) if key not in but)
