"""The shop's PIN and the technicians' personal codes: Argon2id verifiers in the state folder, and the lock-out.

The codes are short: who can read the file can try them all in hours. So its permissions protect them, and the terminal
refuses a file that others may read or write. A wrong code is counted before it is checked, so that neither a power cut
nor a killed program restores a try. After FREE_TRIES wrong codes in a row none is accepted for FIRST_WAIT seconds,
doubled each time up to LONGEST_WAIT; a restart of the program starts the wait again, and a code that is set anew ends
it.
"""

import os
import stat
from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Annotated, Literal

from cryptography.exceptions import InvalidKey
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from pydantic import BaseModel, ConfigDict, Field, StringConstraints, ValidationError

from devices.regular_files import read_regular
from kiosk.errors import KioskError
from kiosk.station.atomic_files import private_folder, write_atomically

FREE_TRIES = 5
"""Wrong codes in a row without a wait."""
FIRST_WAIT = 15.0
"""Seconds."""
LONGEST_WAIT = 900.0
"""Seconds. A longer wait would let one person lock the technician out for hours. With one try in 15 minutes it takes
years to find a shop's PIN by trying."""
MOST_TECHNICIANS = 20
"""Most technicians with a code."""
SALT_BYTES, VERIFIER_BYTES = 16, 32
ITERATIONS, LANES, MEMORY_KIB = 3, 1, 64 * 1024
"""RFC 9106, section 4, the second recommended option, with the lanes of a machine of two cores."""
SHOP = "shop"
"""The holder of the shop's PIN in the file."""

Verifier = Annotated[str, StringConstraints(pattern=r"^\$argon2id\$", max_length=200)]
"""An Argon2id hash in the PHC string format (RFC 9106)."""
Holder = Annotated[str, StringConstraints(pattern=r"^(shop|[1-9][0-9]?)$")]
""""shop", or the number of a technician, 1 to 99."""


class CodesUnreadable(KioskError):
    """The file of the codes is damaged, or others may read or write it."""


class CodesFile(BaseModel):
    """`verifiers`: PHC strings (RFC 9106), by "shop" or a technician's number."""

    model_config = ConfigDict(extra="forbid", frozen=True, hide_input_in_errors=True)
    version: Literal[1] = 1
    verifiers: dict[Holder, Verifier] = Field(max_length=MOST_TECHNICIANS + 1)


class TriesFile(BaseModel):
    """Numbers of wrong codes in a row."""

    model_config = ConfigDict(extra="forbid", frozen=True)
    shop: Annotated[int, Field(ge=0, le=1_000_000)] = 0
    technicians: Annotated[int, Field(ge=0, le=1_000_000)] = 0


@dataclass(frozen=True, slots=True)
class Verdict:
    """The result of a check. `right`: the code is valid, of technician `number` (0: the shop's).

    `known`: whether any such code is set. `wait`: seconds for which no further code is accepted.
    """

    right: bool
    number: int = 0
    known: bool = True
    wait: float = 0.0
    refused_unchecked: bool = False
    """An earlier wait is not over; the code was neither checked nor counted."""


class StaffCodes:
    """The codes of the terminal with this `state_dir`. For one thread at a time: a check takes a noticeable time.

    `monotonic` returns seconds.
    """

    def __init__(self, state_dir: Path, monotonic: Callable[[], float]) -> None:
        self._folder = state_dir / "staff"
        self._file = codes_file(state_dir)
        self._tries_file = self._folder / "wrong-codes.json"
        self._monotonic = monotonic
        self._locked_until: dict[bool, float] = {}
        now = monotonic()
        tries = self._tries()
        for shop, count in ((True, tries.shop), (False, tries.technicians)):
            self._locked_until[shop] = now + wait_after(count)

    def holders(self) -> frozenset[str]:
        """Holders of a code: "shop", technicians' numbers. Raises CodesUnreadable."""
        return frozenset(self._read().verifiers)

    def check(self, code: bytes | bytearray, *, shop: bool) -> Verdict:
        """Check `code` as the shop's PIN, or as a technician's code. Raises CodesUnreadable, OSError.

        The caller overwrites `code`.
        """
        left = self._locked_until[shop] - self._monotonic()
        if left > 0 and self._still_locked(shop=shop):
            return Verdict(right=False, wait=left, refused_unchecked=True)
        verifiers = self._read().verifiers
        candidates = {holder: verifier for holder, verifier in verifiers.items() if (holder == SHOP) is shop}
        if not candidates:
            return Verdict(right=False, known=False)
        before = self._tries()
        failed = before.shop if shop else before.technicians
        self._keep_tries(before, failed + 1, shop=shop)
        # Check all verifiers, even after a match, so that the time reveals nothing.
        fitting = [holder for holder, verifier in candidates.items() if _fits(code, verifier)]
        if fitting:
            self._keep_tries(self._tries(), 0, shop=shop)
            return Verdict(right=True, number=0 if shop else int(fitting[0]))
        wait = wait_after(failed + 1)
        self._locked_until[shop] = self._monotonic() + wait
        return Verdict(right=False, wait=wait)

    def set(self, code: bytes | bytearray, holder: str) -> None:
        """Set the code of `holder`: "shop", or a technician's number. Raises KioskError for a code that is easily
        guessed or taken, CodesUnreadable, OSError. The caller overwrites `code`.
        """
        if easily_guessed(code):
            raise KioskError("this code is one that everybody tries first; choose another one")
        known = self._read().verifiers
        if any(_fits(code, verifier) for other, verifier in known.items() if other != holder):
            raise KioskError("this code cannot be taken; choose another one")
        derivation = Argon2id(
            salt=os.urandom(SALT_BYTES),
            length=VERIFIER_BYTES,
            iterations=ITERATIONS,
            lanes=LANES,
            memory_cost=MEMORY_KIB,
        )
        made = CodesFile(verifiers={**known, holder: derivation.derive_phc_encoded(bytes(code))})
        private_folder(self._folder)
        write_atomically(self._file, made.model_dump_json().encode(), mode=0o600)
        self._keep_tries(self._tries(), 0, shop=holder == SHOP)
        self._locked_until[holder == SHOP] = 0.0

    def remove(self, holder: str) -> None:
        """Remove a holder's code. Raises KioskError if there is none, CodesUnreadable, OSError."""
        known = dict(self._read().verifiers)
        if known.pop(holder, None) is None:
            raise KioskError(f"{holder} has no code here; nothing was changed: check the name")
        write_atomically(self._file, CodesFile(verifiers=known).model_dump_json().encode(), mode=0o600)

    def _still_locked(self, *, shop: bool) -> bool:
        """Whether nobody has set a code anew meanwhile, in a shell: that begins the count again."""
        tries = self._tries()
        return wait_after(tries.shop if shop else tries.technicians) > 0

    def _read(self) -> CodesFile:
        return read_codes(self._file, os.geteuid())

    def _tries(self) -> TriesFile:
        try:
            return TriesFile.model_validate_json(read_regular(self._tries_file))
        except FileNotFoundError:
            return TriesFile()
        except (ValidationError, OSError):
            # Damaging the file must not restore tries.
            return TriesFile(shop=FREE_TRIES, technicians=FREE_TRIES)

    def _keep_tries(self, before: TriesFile, count: int, *, shop: bool) -> None:
        kept = before.model_copy(update={"shop" if shop else "technicians": count})
        if kept == before and self._tries_file.exists():
            return
        private_folder(self._folder)
        write_atomically(self._tries_file, kept.model_dump_json().encode(), mode=0o600)


def codes_file(state_dir: Path) -> Path:
    """The file of the verifiers."""
    return state_dir / "staff" / "codes.json"


def read_codes(file: Path, owner: int) -> CodesFile:
    """The verifiers; none without a file. `owner`: user id that must own the file. Raises CodesUnreadable."""
    anew = f"sudo rm -- {file}; then: kiosk staff set-code shop; kiosk staff set-code 1"
    try:
        status = file.lstat()
        if not stat.S_ISREG(status.st_mode) or status.st_uid != owner or status.st_mode & 0o077:
            raise CodesUnreadable(f"{file}: somebody else may read or write the codes; set them anew: {anew}")
        return CodesFile.model_validate_json(read_regular(file))
    except FileNotFoundError:
        return CodesFile(verifiers={})
    except (ValidationError, OSError):
        raise CodesUnreadable(f"{file}: the codes cannot be read; set them anew: {anew}") from None


def wait_after(failed: int) -> float:
    """Seconds for which no code is accepted after this many wrong ones in a row."""
    if failed < FREE_TRIES:
        return 0.0
    return float(min(FIRST_WAIT * 2 ** min(failed - FREE_TRIES, 20), LONGEST_WAIT))


def easily_guessed(code: bytes | bytearray) -> bool:
    """Whether the code is one digit repeated, digits at equal steps, or the same half twice."""
    steps = {(after - before) % 10 for before, after in pairwise(code)}
    half = len(code) // 2
    return len(steps) <= 1 or code[:half] == code[half:]


def _fits(code: bytes | bytearray, verifier: str) -> bool:
    try:
        Argon2id.verify_phc_encoded(bytes(code), verifier)
    except (InvalidKey, ValueError):
        return False
    return True
