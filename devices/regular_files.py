"""Reads small files: those of the state folder, of /etc, and those that a person names.

Who may write to a folder can replace a file by a pipe, a device or an endless file. The first two would block the
reader for ever, and the last would exhaust memory.
"""

import errno
import os
import stat
from pathlib import Path

LARGEST_FILE = 1 << 20
"""Bytes. Settings, certificates, codes and notes have a few kilobytes."""
_CHUNK = 1 << 16


class NotRegular(OSError):
    """The path is a folder, a pipe, a socket or a device. `mode` is from `stat`."""

    def __init__(self, path: Path, mode: int) -> None:
        super().__init__(errno.EINVAL, "it is no file", str(path))
        self.mode = mode


class TooLarge(OSError):
    """The file is larger than the caller's limit."""

    def __init__(self, path: Path) -> None:
        super().__init__(errno.EFBIG, os.strerror(errno.EFBIG), str(path))


def open_regular(path: Path, flags: int = os.O_RDONLY, mode: int = 0o600) -> int:
    """A descriptor for the regular file at `path`, which the caller closes. Never blocks; raises OSError."""
    descriptor = os.open(path, flags | os.O_NONBLOCK | os.O_NOCTTY | os.O_CLOEXEC, mode)
    found = os.fstat(descriptor).st_mode
    if not stat.S_ISREG(found):
        os.close(descriptor)
        raise NotRegular(path, found)
    return descriptor


def read_regular(path: Path, largest: int = LARGEST_FILE, *, follow: bool = True) -> bytes:
    """The bytes of a regular file of at most `largest` bytes. Raises OSError.

    `follow`: follow a symbolic link at the end of `path`; False if the reader has more rights than the owner of the
    folder, who could have made the link.
    """
    descriptor = open_regular(path, os.O_RDONLY | (0 if follow else os.O_NOFOLLOW))
    try:
        size = os.fstat(descriptor).st_size
        if size > largest:
            raise TooLarge(path)
        # Files of procfs have no size, and a file that is being written may grow.
        content = _read(descriptor, largest + 1, max(size + 1, _CHUNK))
    finally:
        os.close(descriptor)
    if len(content) > largest:
        raise TooLarge(path)
    return content


def read_beginning(path: Path, most: int) -> bytes:
    """The first `most` bytes of a regular file, or all of a smaller one. Raises OSError."""
    descriptor = open_regular(path)
    try:
        return _read(descriptor, most, _CHUNK)
    finally:
        os.close(descriptor)


def read_end(path: Path, most: int) -> bytes:
    """The last `most` bytes of a regular file, or all of a smaller one. Raises OSError."""
    descriptor = open_regular(path)
    try:
        os.lseek(descriptor, max(0, os.fstat(descriptor).st_size - most), os.SEEK_SET)
        return _read(descriptor, most, _CHUNK)
    finally:
        os.close(descriptor)


def _read(descriptor: int, most: int, chunk: int) -> bytes:
    parts = []
    while most > 0 and (part := os.read(descriptor, min(most, chunk))):
        parts.append(part)
        most -= len(part)
    return b"".join(parts)
