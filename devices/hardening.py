"""Protects the memory of a process that handles personal data."""

import ctypes
import resource

_PR_SET_DUMPABLE = 4


def harden() -> None:
    """Forbid core dumps and debuggers for this process, which could read inputs: core size 0, PR_SET_DUMPABLE 0."""
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    ctypes.CDLL(None, use_errno=True).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)
