"""The fuzzed targets: each plays scripts, and fails by AssertionError or by an unexpected exception."""

from collections.abc import Callable
from dataclasses import dataclass

from hypothesis.strategies import SearchStrategy

from tests.fuzz import (
    answer,
    bytes_alone,
    card,
    certificate,
    code,
    export,
    journal,
    reader,
    receipt,
    service,
    settings,
    visit,
)
from tests.fuzz.corpus import Script


@dataclass(frozen=True)
class Target:
    """`examples`: number of examples in the short form of the test suite."""

    name: str
    play: Callable[[Script], None]
    scripts: SearchStrategy[Script]
    examples: int


TARGETS = (
    Target("bytes", bytes_alone.play, bytes_alone.SCRIPTS, 200),
    Target("card", card.play, card.SCRIPTS, 300),
    Target("visit", visit.play, visit.SCRIPTS, 250),
    Target("certificate", certificate.play, certificate.SCRIPTS, 300),
    Target("reader", reader.play, reader.SCRIPTS, 250),
    Target("service", service.play, service.SCRIPTS, 300),
    Target("answer", answer.play, answer.SCRIPTS, 300),
    Target("receipt", receipt.play, receipt.SCRIPTS, 150),
    Target("code", code.play, code.SCRIPTS, 150),
    Target("export", export.play, export.SCRIPTS, 150),
    Target("journal", journal.play, journal.SCRIPTS, 50),
    Target("settings", settings.play, settings.SCRIPTS, 150),
)
