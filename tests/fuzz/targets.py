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
    Target("bytes", bytes_alone.play, bytes_alone.SCRIPTS, 400),
    Target("card", card.play, card.SCRIPTS, 700),
    Target("visit", visit.play, visit.SCRIPTS, 500),
    Target("certificate", certificate.play, certificate.SCRIPTS, 700),
    Target("reader", reader.play, reader.SCRIPTS, 500),
    Target("service", service.play, service.SCRIPTS, 700),
    Target("answer", answer.play, answer.SCRIPTS, 700),
    Target("receipt", receipt.play, receipt.SCRIPTS, 300),
    Target("code", code.play, code.SCRIPTS, 300),
    Target("export", export.play, export.SCRIPTS, 300),
    Target("journal", journal.play, journal.SCRIPTS, 100),
    Target("settings", settings.play, settings.SCRIPTS, 300),
)
