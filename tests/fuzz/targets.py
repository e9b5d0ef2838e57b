"""What is fuzzed: each target plays scripts, and fails by AssertionError or by an exception that must not come out."""

from collections.abc import Callable
from dataclasses import dataclass

from hypothesis.strategies import SearchStrategy

from tests.fuzz import bytes_alone, card, certificate, reader, service, visit
from tests.fuzz.corpus import Script


@dataclass(frozen=True)
class Target:
    """`examples`: how many the short form in the test suite tries."""

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
)
