"""A visit's card commands through a real pcscd, by terminal, bare binding and OpenSC: `python -m benchmarks.card_wire`.

All clients use the same card in the same virtual reader in one run, in turns. The card takes the time of a real one
(`card_model`). The card's share is calculated from commands and bytes; the rest is the host's share. Needs a namespace
of its own (root, or `unshare --user --map-root-user --net --mount`).
"""

import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Mapping
from contextlib import ExitStack
from pathlib import Path
from statistics import median

from benchmarks.card_clients import PATIENCE_SECONDS, Binding, OpenSc, Run, Terminal
from benchmarks.card_model import AT_ONCE, CONTACT, CONTACTLESS, Pace, PacedCard, cost, least_bytes
from benchmarks.document import CARD
from devices.simulator import practice_cards
from tests.support.pcscd import NamespaceRefused, PcscService, enter_private_namespace, lay

OWN_NAMESPACE = () if os.geteuid() == 0 else ("unshare", "--user", "--map-root-user", "--net", "--mount")
DIGEST_INFO_LENGTH = 51
OURS, RAW, OPENSC, OPENSC_JPKI = "the terminal", "smartcard.scard", "pkcs11-tool", "pkcs11-tool, JPKI only"
SHORT = "the terminal, short commands only"
Way = Callable[[], Run]
Taken = Mapping[str, list[Run]]


def interleaved(card: PacedCard, pace: Pace, ways: Mapping[str, Way], turns: int) -> dict[str, list[Run]]:
    """Each client runs once per turn; the order changes from turn to turn."""
    card.pace = pace
    names = list(ways)
    runs: dict[str, list[Run]] = {name: [] for name in names}
    for turn in range(turns):
        first = turn % len(names)
        for name in names[first:] + names[:first]:
            runs[name].append(ways[name]())
    return runs


def wall(runs: list[Run]) -> float:
    """Median seconds."""
    return median(run.seconds for run in runs)


def commit(runs: list[Run]) -> float:
    """Median seconds from the PIN to the signature."""
    return median(run.commit_seconds for run in runs)


def table(pace: Pace, runs: Taken) -> str:
    """Costs of the clients at this pace: the card's share calculated, the rest measured."""
    head = (
        f"one visit at a {pace.name} card"[:34].ljust(34)
        + f"{'commands':>9}{'bytes':>8}{'card ms':>9}{'ratio':>7}"
        + f"{'wall ms':>9}{'ratio':>7}{'host ms':>9}{'PIN-sig ms':>11}"
    )
    lines = [head]
    basis = runs[RAW]
    card_basis = cost(basis[0].exchanges, pace)
    for name, taken in runs.items():
        paid = cost(taken[-1].exchanges, pace)
        lines.append(
            f"  {name:<32}{paid.commands:>9}{paid.bytes:>8}{1e3 * paid.seconds:>9.0f}"
            f"{paid.seconds / card_basis.seconds:>7.2f}{1e3 * wall(taken):>9.0f}{wall(taken) / wall(basis):>7.2f}"
            f"{1e3 * (wall(taken) - paid.seconds):>9.1f}" + (f"{1e3 * commit(taken):>11.1f}" if commit(taken) else "")
        )
    return "\n".join(lines)


def bars(at_once: Taken, contactless: Taken, contact: Taken, least: int) -> str:
    """Targets and results."""
    ours, opensc, known = (cost(contactless[name][-1].exchanges, CONTACTLESS) for name in (OURS, OPENSC, OPENSC_JPKI))
    own = wall(at_once[OURS]) - wall(at_once[RAW])
    ratio = commit(contactless[OURS]) / commit(contactless[RAW])
    short = cost(contact[SHORT][-1].exchanges, CONTACT)
    rows = [
        ("the terminal's own time in a visit, ms", 1e3 * own, "at most 10"),
        ("card time beside pkcs11-tool", ours.seconds / opensc.seconds, "at most 0.45"),
        ("card time beside pkcs11-tool, JPKI only", ours.seconds / known.seconds, ""),
        ("from the PIN to the signature beside scard", ratio, "at most 1.05"),
        ("commands", ours.commands, "6"),
        ("commands without extended length", short.commands, "12"),
        ("bytes beside the least possible", ours.bytes / least, "at most 1.03"),
        ("the same without extended length", short.bytes / least, "at most 1.03"),
    ]
    return "\n".join(f"  {name:<44}{value:>10.3f}   {bar}".rstrip() for name, value, bar in rows)


def measure(folder: Path) -> str:
    """All tables. Puts the card into the virtual reader of this namespace's pcscd."""
    cards = practice_cards(folder / "cards")
    plain = cards.card(CARD)
    card = PacedCard(plain, AT_ONCE)
    with lay(card), ExitStack() as stack:
        terminal = Terminal(cards, card)
        stack.callback(terminal.stop)
        recorded = terminal().exchanges
        pair: dict[str, Way] = {RAW: Binding(card, recorded), OURS: terminal}
        tools = {
            name: OpenSc(card, cards.pin(CARD), _made(folder / kind), jpki_only=kind == "jpki")
            for name, kind in ((OPENSC, "any"), (OPENSC_JPKI, "jpki"))
        }
        at_once = interleaved(card, AT_ONCE, pair, turns=60)
        contactless = interleaved(card, CONTACTLESS, pair, turns=9)
        contact = interleaved(card, CONTACT, pair, turns=2)
        card.become(plain.with_quirks(no_extended=True))
        contact |= interleaved(card, CONTACT, {SHORT: terminal}, turns=1)
        card.become(plain)
        contact |= interleaved(card, CONTACT, tools, turns=1)
        contactless |= interleaved(card, CONTACTLESS, tools, turns=3)
    certificate = b"".join(each.answer[:-2] for each in recorded if each.command[1] == 0xB0)
    least = least_bytes(certificate, bytes(DIGEST_INFO_LENGTH))
    parts = [table(CONTACTLESS, contactless), table(CONTACT, contact), "what was to be reached"]
    return "\n".join([parts[0], "", parts[1], "", parts[2], bars(at_once, contactless, contact, least)])


def _made(folder: Path) -> Path:
    folder.mkdir()
    return folder


def report() -> str:
    """All tables, from a separate process, because the measurement enters a namespace of its own."""
    done = subprocess.run(  # noqa: S603 -- our own words
        [*OWN_NAMESPACE, sys.executable, "-m", "benchmarks.card_wire"],
        capture_output=True,
        text=True,
        timeout=10 * PATIENCE_SECONDS,
        check=False,
    )
    return (done.stdout or f"no visit behind pcscd: {done.stderr}").rstrip()


def main() -> int:
    """Returns the exit code."""
    try:
        enter_private_namespace()
    except NamespaceRefused as refused:
        print(refused)
        return 1
    with tempfile.TemporaryDirectory(prefix="card-") as name:
        folder = Path(name)
        service = PcscService(folder)
        service.start()
        try:
            print(measure(folder))
        finally:
            service.stop()
    return 0


if __name__ == "__main__":
    sys.exit(main())
