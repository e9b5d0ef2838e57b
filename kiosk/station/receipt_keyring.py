"""The receipt keys of every upstream that this terminal was ever enrolled with.

`known-receipt-keys.json` in the identity's folder outlives an identity. It has all receipt keys of each upstream (by
the SHA-256 of its CA certificate, hex). The applications of an upstream are settled with its keys, replaced ones
included, and their receipts stay verifiable. `former-receipt-keys.json` is from the release before, which did not
record the upstream of a key; those keys verify only receipts of applications without a recorded upstream.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import TypeVar

from pydantic import TypeAdapter, ValidationError

from devices.regular_files import read_regular
from kiosk.errors import KioskError
from kiosk.station.atomic_files import private_folder, write_atomically
from kiosk.station.upstream_keys import ReceiptKey

T = TypeVar("T")

NAME = "known-receipt-keys.json"
"""The file with the keys by upstream."""
FORMER_NAME = "former-receipt-keys.json"
"""The file of the release before."""
_BY_UPSTREAM: TypeAdapter[Mapping[str, tuple[ReceiptKey, ...]]] = TypeAdapter(dict[str, tuple[ReceiptKey, ...]])
_UNASSIGNED: TypeAdapter[tuple[ReceiptKey, ...]] = TypeAdapter(tuple[ReceiptKey, ...])


@dataclass(frozen=True, slots=True)
class ReceiptKeyring:
    """The keys by upstream. `unassigned`: keys without a recorded upstream."""

    by_upstream: Mapping[str, tuple[ReceiptKey, ...]] = field(default_factory=lambda: MappingProxyType({}), repr=False)
    unassigned: tuple[ReceiptKey, ...] = field(default=(), repr=False)

    @classmethod
    def load(cls, folder: Path) -> "ReceiptKeyring":
        """Read the files; a missing file has no keys. Raises KioskError for a damaged one."""
        return cls(_read(folder / NAME, _BY_UPSTREAM, {}), _read(folder / FORMER_NAME, _UNASSIGNED, ()))

    def of(self, upstream: str) -> tuple[ReceiptKey, ...]:
        """All keys of this upstream."""
        return self.by_upstream.get(upstream, ())

    def proving(self, upstream: str | None) -> tuple[ReceiptKey, ...]:
        """The keys that verify a receipt of this upstream; None: all keys, because the upstream was not recorded."""
        if upstream is not None:
            return self.of(upstream)
        return tuple(key for keys in (*self.by_upstream.values(), self.unassigned) for key in keys)

    def with_keys(self, upstream: str, keys: Sequence[ReceiptKey]) -> "ReceiptKeyring":
        """A keyring with these keys of this upstream before its other ones."""
        merged = (*keys, *(key for key in self.of(upstream) if key not in keys))
        return ReceiptKeyring({**self.by_upstream, upstream: merged}, self.unassigned)

    def save(self, folder: Path) -> None:
        """Durable on return; an unchanged file is not written."""
        content = _BY_UPSTREAM.dump_json(dict(self.by_upstream))
        path = private_folder(folder) / NAME
        if not path.exists() or read_regular(path) != content:
            write_atomically(path, content)


def _read(path: Path, of: TypeAdapter[T], nothing: T) -> T:
    try:
        return of.validate_json(read_regular(path))
    except FileNotFoundError:
        return nothing
    except OSError as error:
        raise KioskError(f"{path} cannot be read ({error.strerror}); run as the kiosk's user") from None
    except ValidationError:
        raise KioskError(
            f"{path} is damaged; move it away: receipts of an earlier upstream cannot be checked"
        ) from None
