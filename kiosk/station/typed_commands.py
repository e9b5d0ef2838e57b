"""Commands as typed at this terminal: as its own user, with its settings, each argument quoted for a shell."""

import os
import pwd
import shlex
import shutil
import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

Value = str | tuple[str, ...]
"""A value in a remedy: one word or sentence, or several arguments."""

TERMINAL_USER = "kiosk"
"""The user that the package creates and the unit runs as."""


@dataclass(frozen=True, slots=True)
class Typist:
    """`user`: the terminal's user, "" for the current one. `sudo`: whether sudo exists; otherwise root types.

    A template line that begins with `kiosk` is run as that user and with `--config`; one that begins with `sudo` as
    root.
    """

    config: Path | None = None
    user: str = TERMINAL_USER
    sudo: bool = True
    program: str = "kiosk"

    @classmethod
    def of_this_machine(cls, config: Path | None) -> "Typist":
        """For this machine, as installed or from a source tree."""
        here = Path(sys.argv[0]).absolute()
        installed = shutil.which("kiosk", path="/usr/bin:/usr/local/bin")
        return cls(
            config.absolute() if config else None,
            TERMINAL_USER if _exists(TERMINAL_USER) else "",
            shutil.which("sudo") is not None,
            "kiosk" if installed or here.name != "kiosk" else shlex.quote(str(here)),
        )

    @property
    def owner(self) -> str:
        """The owner of the terminal's files."""
        return self.user or name_of_user(os.geteuid())

    @property
    def uid(self) -> int:
        """The user id of the terminal's user, or of the current one."""
        return pwd.getpwnam(self.user).pw_uid if self.user else os.geteuid()

    def sentence(self, template: str, values: Mapping[str, Value]) -> str:
        """The template with its values as plain text."""
        return template.format_map({name: _plain(value) for name, value in self._known(values).items()})

    def lines(self, templates: Iterable[str], values: Mapping[str, Value]) -> tuple[str, ...]:
        """The command lines of the templates, with values quoted."""
        quoted = {name: _quoted(value) for name, value in self._known(values).items()}
        return tuple(self._typed(template.format_map(quoted)) for template in templates)

    def _known(self, values: Mapping[str, Value]) -> dict[str, Value]:
        return {"owner": self.owner, "config": str(self.config or "/etc/mynapoint-kiosk/kiosk.toml"), **values}

    def _typed(self, line: str) -> str:
        first, _, rest = line.partition(" ")
        if first == "kiosk":
            return f"{self._as_user}{self.program} {rest}{self._config_for(line)}"
        if line.startswith("sudo kiosk "):
            line = line.replace(" kiosk ", f" {self.program} ", 1) + self._config_for(line)
            rest = line.partition(" ")[2]
        return rest if first == "sudo" and not self.sudo else line

    def _config_for(self, line: str) -> str:
        return f" --config {shlex.quote(str(self.config))}" if self.config and " --config " not in line else ""

    @property
    def _as_user(self) -> str:
        if not self.user:
            return ""
        return f"sudo -u {self.user} " if self.sudo else f"runuser -u {self.user} -- "


def _plain(value: Value) -> str:
    return value if isinstance(value, str) else ", ".join(value)


def _quoted(value: Value) -> str:
    """Quoted for a shell that may be root's: file names are chosen by others."""
    return shlex.quote(value) if isinstance(value, str) else shlex.join(value)


def _exists(user: str) -> bool:
    try:
        pwd.getpwnam(user)
    except KeyError:
        return False
    return True


def name_of_user(uid: int) -> str:
    """The user's name; the number of a user without one."""
    try:
        return pwd.getpwuid(uid).pw_name
    except KeyError:
        return str(uid)
