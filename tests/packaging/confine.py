"""Run a program in the confinement of kiosk.service, as far as possible without systemd: its system calls, its /proc.

    python confine.py kiosk.service PROGRAM ARGUMENT...

A call outside the unit's SystemCallFilter fails with EPERM, as in the unit. Needs root (of a namespace).
"""

import ctypes
import os
import re
import signal
import subprocess
import sys
from pathlib import Path

ALLOW, EPERM_ERROR = 0x7FFF0000, 0x00050001
LOAD_NUMBER, IF_EQUAL, RETURN = (0x20, 0, 0, 0), 0x15, 0x06
SET_NO_NEW_PRIVS, SET_SECCOMP, FILTER = 38, 22, 2
NEW_MOUNTS, NEW_PIDS, SET_PARENT_DEATH_SIGNAL = 0x00020000, 0x20000000, 1
WHOLE_MACHINE = ["0", "0", "4294967295"]
"""/proc/self/uid_map outside of every user namespace."""


def members(group: str) -> set[str]:
    """The system calls of a group such as "@system-service", or the call itself."""
    if not group.startswith("@"):
        return {group}
    listed = subprocess.run(["systemd-analyze", "syscall-filter", group], capture_output=True, text=True, check=True)
    names = [line.strip() for line in listed.stdout.splitlines()[1:]]
    return set().union(*(members(name) for name in names if name and not name.startswith("#")))


def allowed_calls(unit: Path) -> set[str]:
    """The calls left by the unit's filter lines, in order: the first allows, "~" removes."""
    allowed = members("@default")
    for line in re.findall("^SystemCallFilter=(.*)", unit.read_text(), flags=re.MULTILINE):
        named = set().union(*(members(group) for group in line.removeprefix("~").split()))
        allowed = allowed - named if line.startswith("~") else allowed | named
    return allowed


def numbers() -> dict[str, int]:
    """Name -> number of every system call of this machine's architecture."""
    macros = subprocess.run(
        ["gcc", "-E", "-dM", "-include", "asm/unistd.h", "-"], input="", capture_output=True, text=True, check=True
    ).stdout
    return {name: int(number) for name, number in re.findall(r"#define __NR_(\w+) (\d+)\n", macros)}


class Instruction(ctypes.Structure):
    """`struct sock_filter`."""

    _fields_ = (("code", ctypes.c_uint16), ("yes", ctypes.c_uint8), ("no", ctypes.c_uint8), ("value", ctypes.c_uint32))


class Program(ctypes.Structure):
    """`struct sock_fprog`."""

    _fields_ = (("length", ctypes.c_uint16), ("instructions", ctypes.POINTER(Instruction)))


def install(allowed: set[int]) -> None:
    """Make every other system call of this process and its children fail with EPERM, permanently."""
    code = [LOAD_NUMBER]
    for number in sorted(allowed):
        code += [(IF_EQUAL, 0, 1, number), (RETURN, 0, 0, ALLOW)]
    code.append((RETURN, 0, 0, EPERM_ERROR))
    instructions = (Instruction * len(code))(*(Instruction(*each) for each in code))
    library = ctypes.CDLL(None, use_errno=True)
    for arguments in (
        (SET_NO_NEW_PRIVS, 1, 0, 0, 0),
        (SET_SECCOMP, FILTER, ctypes.byref(Program(len(code), instructions)), 0, 0),
    ):
        if library.prctl(*arguments) != 0:
            raise OSError(ctypes.get_errno(), "prctl")


def hide_processes() -> None:
    """ProcSubset=pid, ProtectProc=invisible: a /proc with the process's own processes only.

    In a user namespace, only who has a PID namespace, too, may mount /proc: then this returns in a child process, whose
    exit code the parent takes.
    """
    library = ctypes.CDLL(None, use_errno=True)
    in_user_namespace = Path("/proc/self/uid_map").read_text().split() != WHOLE_MACHINE
    if library.unshare(NEW_MOUNTS | (NEW_PIDS if in_user_namespace else 0)) != 0:
        raise OSError(ctypes.get_errno(), "unshare")
    if in_user_namespace:
        child = os.fork()
        if child != 0:
            os._exit(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
        library.prctl(SET_PARENT_DEATH_SIGNAL, signal.SIGKILL, 0, 0, 0)
    subprocess.run(["mount", "--make-rprivate", "/"], check=True)
    subprocess.run(["mount", "-t", "proc", "-o", "subset=pid,hidepid=invisible", "proc", "/proc"], check=True)


def main(unit: str, *command: str) -> None:
    known = numbers()
    allowed = {known[name] for name in allowed_calls(Path(unit)) if name in known}
    hide_processes()
    install(allowed)
    os.execv(command[0], command)  # noqa: S606 - the caller's program


if __name__ == "__main__":
    main(*sys.argv[1:])
