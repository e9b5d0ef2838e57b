"""My Number Cards in software, for practice and tests: card, authority, reader, and a link to a real pcscd."""

from devices.simulator.chip import SimulatedCard
from devices.simulator.content import Quirks
from devices.simulator.faults import Fault, FaultyCard, Step
from devices.simulator.practice import (
    PRACTICE_CARD_NAMES,
    PracticeFolderDamaged,
    PracticeSet,
    practice_cards,
    practice_pin,
)
from devices.simulator.reader import SimulatedReader

__all__ = [
    "PRACTICE_CARD_NAMES",
    "Fault",
    "FaultyCard",
    "PracticeFolderDamaged",
    "PracticeSet",
    "Quirks",
    "SimulatedCard",
    "SimulatedReader",
    "Step",
    "practice_cards",
    "practice_pin",
]
