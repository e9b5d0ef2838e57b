"""The short form of `make fuzz`: the kept scripts first, then a few thousand new ones."""

import pytest
from hypothesis import HealthCheck, given, settings

from tests.fuzz.corpus import Script, kept
from tests.fuzz.targets import TARGETS, Target

pytestmark = pytest.mark.long

KEPT = [
    pytest.param(target, script, id=f"{target.name}-{name}")
    for target in TARGETS
    for name, script in kept(target.name).items()
]


@pytest.mark.parametrize(("target", "script"), KEPT)
def test_what_was_kept(target: Target, script: Script) -> None:
    target.play(script)


@pytest.mark.parametrize("target", TARGETS, ids=[target.name for target in TARGETS])
def test_whatever_comes(target: Target) -> None:
    @settings(max_examples=target.examples, deadline=None, database=None, suppress_health_check=list(HealthCheck))
    @given(target.scripts)
    def play(script: Script) -> None:
        target.play(script)

    play()
