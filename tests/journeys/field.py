"""A terminal set up as by a technician: with commands only, each in a process of its own."""

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from devices.simulator import PracticeSet
from tests.support import loaded_program
from tests.support.patient_settings import TIMEOUTS
from tests.support.pcscd import READER_NAME

KIOSK = Path(sys.executable).with_name("kiosk")
PATIENCE = 600

VISIT = """
path = "{path}"
language = "{language}"
pin = "{pin}"
service = "sakura-pay"
fields = ["{identifier}", "{code}"]
phone_last4 = "{phone}"
receipt = "print"
{more}
"""


def kiosk(*arguments: str | Path, expect: int | None = 0, stdin: str = "") -> subprocess.CompletedProcess[str]:
    """Run the program; `expect` is its exit code (None: any)."""
    done = loaded_program.run(*map(str, arguments), stdin=stdin)
    if expect is not None:
        assert done.returncode == expect, f"exit {done.returncode}\n{done.stdout}\n{done.stderr}"
    assert "Traceback" not in done.stderr
    return done


def said(done: subprocess.CompletedProcess[str]) -> dict[str, Any]:
    """The JSON object on the last line of standard output."""
    answer: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return answer


@contextmanager
def sandbox(data: Path, cards: PracticeSet, *, port: int = 0, registry: bool = True) -> Iterator[str]:
    """`kiosk sandbox` until the block ends. Yields its address. Without the registry it knows the cards' authority
    only.
    """
    people = [f"--people={cards.people_file}"] if registry else []
    process, said_there = loaded_program.start(
        "sandbox", f"--port={port}", f"--data={data}", f"--card-ca={cards.ca_file}", *people
    )
    with said_there:
        try:
            announced = said_there.readline()
            assert announced.startswith("sandbox at https://"), announced
            yield announced.split()[2].rstrip(",")
        finally:
            process.terminate()
            process.join(PATIENCE)
            assert process.exitcode == 0


@dataclass(frozen=True)
class Field:
    """The paths of one terminal's files."""

    folder: Path
    cards: PracticeSet

    @property
    def config(self) -> Path:
        return self.folder / "kiosk.toml"

    @property
    def state(self) -> Path:
        return self.folder / "state"

    @property
    def data(self) -> Path:
        return self.folder / "sandbox"

    def configure(
        self, url: str, more: str = "", anchors: Path | None = None, *, receipt: float = TIMEOUTS["receipt"]
    ) -> None:
        """Write the settings. `receipt`: the seconds that a visit waits for upstream's receipt, whole where upstream is
        switched off. The automatic shopper waits 60 s for the next screen.
        """
        timeouts = "".join(f"{name} = {seconds}\n" for name, seconds in (TIMEOUTS | {"receipt": receipt}).items())
        self.config.write_text(
            f'terminal = "seven-bank-atm"\ncampaign = "practice"\nstate_dir = "state"\n'
            f"[timeouts]\n{timeouts}"
            f'[reader]\nname = "{READER_NAME}"\n[printer]\nkind = "file"\n'
            f'[trust]\nanchors = ["{anchors or self.cards.ca_file}"]\n[upstream]\nurl = "{url}"\nspread = 0\n{more}'
        )

    def enrol(self) -> str:
        code = kiosk("sandbox", "code", "--data", self.data).stdout
        enrolled = kiosk("enrol", "--config", self.config, "--json", stdin=code)
        return str(said(enrolled)["kiosk_id"])

    def visit(
        self,
        *,
        pin: str = "1234",
        identifier: str = "6140278233514821",
        code: str = "902746",
        phone: str = "0042",
        path: str = "apply",
        language: str = "ja",
        more: str = "",
    ) -> Path:
        file = self.folder / "visit.toml"
        file.write_text(
            VISIT.format(
                path=path, language=language, pin=pin, identifier=identifier, code=code, phone=phone, more=more
            )
        )
        return file

    def rehearse(self, visit: Path | str, expect: int | None = 0) -> dict[str, Any]:
        return said(
            kiosk(
                "rehearse",
                "--config",
                self.config,
                "--visit",
                visit,
                "--output",
                self.folder / "out",
                "--json",
                expect=expect,
            )
        )
