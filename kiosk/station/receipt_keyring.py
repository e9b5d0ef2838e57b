"""The receipt keys of every upstream that this terminal was ever enrolled with.

`known-receipt-keys.json` in the identity's folder outlives an identity: by upstream (SHA-256 of its CA certificate,
hex), the keys that it ever signed receipts with. What waits for an upstream is settled by the keys of that one, also
where it has replaced them since, and what it settled stays proven. `former-receipt-keys.json` is of the release before,
which did not note whose keys they were; they prove only what no upstream is noted for.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import TypeVar

from pydantic import TypeAdapter, ValidationError

from kiosk.errors import KioskError
from kiosk.station.atomic_files import private_folder, read_regular, write_atomically
from kiosk.station.upstream_keys import ReceiptKey

T = TypeVar("T")

NAME = "known-receipt-keys.json"
FORMER_NAME = "former-receipt-keys.json"
_BY_UPSTREAM: TypeAdapter[Mapping[str, tuple[ReceiptKey, ...]]] = TypeAdapter(dict[str, tuple[ReceiptKey, ...]])
_UNASSIGNED: TypeAdapter[tuple[ReceiptKey, ...]] = TypeAdapter(tuple[ReceiptKey, ...])


@dataclass(frozen=True, slots=True)
class ReceiptKeyring:
    """`unassigned`: keys of upstreams that were not noted."""

    by_upstream: Mapping[str, tuple[ReceiptKey, ...]] = field(default_factory=lambda: MappingProxyType({}), repr=False)
    unassigned: tuple[ReceiptKey, ...] = field(default=(), repr=False)

    @classmethod
    def load(cls, folder: Path) -> "ReceiptKeyring":
        """Raises KioskError for a damaged file; one that is not there has no keys."""
        return cls(_read(folder / NAME, _BY_UPSTREAM, {}), _read(folder / FORMER_NAME, _UNASSIGNED, ()))

    def of(self, upstream: str) -> tuple[ReceiptKey, ...]:
        """Every key of this upstream."""
        return self.by_upstream.get(upstream, ())

    def proving(self, upstream: str | None) -> tuple[ReceiptKey, ...]:
        """The keys that prove what this upstream decided; None: it was not noted, and any known one may have."""
        if upstream is not None:
            return self.of(upstream)
        return tuple(key for keys in (*self.by_upstream.values(), self.unassigned) for key in keys)

    def with_keys(self, upstream: str, keys: Sequence[ReceiptKey]) -> "ReceiptKeyring":
        """These keys of this upstream first, and all that are known."""
        merged = (*keys, *(key for key in self.of(upstream) if key not in keys))
        return ReceiptKeyring({**self.by_upstream, upstream: merged}, self.unassigned)

    def save(self, folder: Path) -> None:
        """Durable when this returns; what is there already is not written again."""
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
