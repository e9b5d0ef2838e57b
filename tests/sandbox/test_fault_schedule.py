"""The schedule of faults: which request meets which fault, and the messages for mistakes in the file."""

from pathlib import Path
from typing import get_args

import pytest

from kiosk.errors import KioskError
from kiosk.sandbox.faults.fault_file import Call, Drop, Faults, Lost, Rule, Slow, Status, load_faults
from kiosk.sandbox.faults.schedule import Schedule

EXAMPLE = Path(__file__).parents[2] / "docs" / "upstream-faults.toml"


def fired(*rules: Rule, seed: int = 0, calls: str = "c" * 12) -> str:
    """A letter per request: the first letter of its fault's action, or a dot."""
    schedule = Schedule(Faults(seed=seed, rule=rules))
    named = {"c": Call.CHALLENGES, "b": Call.BATCH}
    met = [schedule.next(named[letter]) for letter in calls]
    return "".join(due.rule.action[0] if due else "." for due in met)


@pytest.mark.parametrize(
    ("path", "call"),
    [
        ("/v1/challenges", Call.CHALLENGES),
        ("/v1/status", Call.STATUS),
        ("/v1/heartbeats", Call.HEARTBEATS),
        ("/v1/enrolments", Call.ENROLMENTS),
        ("/v1/trust-anchors/" + "0" * 64, Call.TRUST_ANCHORS),
        ("/v1/applications/batch", Call.BATCH),
        ("/v1/applications/01939f2e-0000-7000-8000-000000000000", Call.APPLICATION),
        ("/v2/challenges", None),
        ("/", None),
    ],
)
def test_a_path_belongs_to_a_call(path: str, call: Call | None) -> None:
    assert Call.of(path) is call


@pytest.mark.parametrize(
    ("rule", "expected"),
    [
        (Drop(), "dddddddddddd"),
        (Drop(nth=(2, 5)), ".d..d......."),
        (Drop(every=4), "...d...d...d"),
        (Drop(times=2), "dd.........."),
        (Drop(every=3, times=2), "..d..d......"),
        (Drop(call=Call.BATCH), "............"),
        (Drop(probability=1.0), "dddddddddddd"),
    ],
)
def test_a_rule_says_which_requests_it_is_about(rule: Rule, expected: str) -> None:
    assert fired(rule) == expected


def test_the_first_rule_that_applies_decides_and_every_rule_counts_every_request() -> None:
    assert fired(Drop(nth=(1,)), Lost(nth=(1, 2))) == "dl.........."
    assert fired(Drop(times=1), Status(status=503, every=2)) == "ds.s.s.s.s.s"


def test_a_rule_counts_the_requests_to_its_own_call() -> None:
    assert fired(Drop(call=Call.BATCH, nth=(2,)), calls="cbcbcb") == "...d.."


def test_the_same_seed_is_the_same_day_and_another_rule_changes_nothing_for_the_others() -> None:
    rare = Drop(probability=0.3)
    first = fired(rare, calls="c" * 200)
    assert first == fired(rare, calls="c" * 200)
    assert first != fired(rare, seed=1, calls="c" * 200)
    assert 30 < first.count("d") < 90
    assert fired(rare, Lost(nth=(7,)), calls="c" * 200).replace("l", ".") == first


def test_latency_is_a_number_or_somewhere_between_two() -> None:
    schedule = Schedule(Faults(rule=(Slow(latency=250, times=1), Slow(latency=(100, 900)))))
    delays = [due.delay for _ in range(50) if (due := schedule.next(Call.STATUS))]
    assert delays[0] == 0.25
    assert all(0.1 <= delay <= 0.9 for delay in delays[1:])
    assert len(set(delays)) == 50


def test_every_fault_is_told() -> None:
    told: list[str] = []
    schedule = Schedule(Faults(rule=(Drop(nth=(2,), latency=500),)), told.append)
    schedule.next(Call.STATUS)
    schedule.next(Call.BATCH)
    assert told == ["batch: drop after 0.500 s"]
    assert schedule.done == [(Call.BATCH, "drop")]


def test_the_example_of_the_documentation_is_a_fault_file() -> None:
    faults = load_faults(EXAMPLE)
    schedule = Schedule(faults)
    met = [schedule.next(call) for call in (*[Call.BATCH] * 5, Call.APPLICATION, Call.APPLICATION, Call.CHALLENGES)]
    said = [due.rule.action for due in met if due]
    assert said == ["status", "status", "status", "slow", "reset", "lost", "slow", "slow"]


def test_the_documentation_names_every_action_call_and_key() -> None:
    text = (EXAMPLE.parent / "upstream.md").read_text(encoding="utf-8")
    rules = get_args(Rule)
    assert len(rules) == 18
    named = {key for rule in rules for key in rule.model_fields} | {
        rule.model_fields["action"].default for rule in rules
    }
    missing = [name for name in (*named, *Call) if f"`{name}`" not in text and f"`{name} =" not in text]
    assert missing == []


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[[rules]]\n", 'unknown key "rules"; did you mean "rule"?'),
        ("[[rule]]\naction = 'status'\n", '"rule[1].status.status" is missing; add it'),
        ("[[rule]]\naction = 'status'\nstatus = 42\n", "rule[1].status.status: must be from 200 to 599; write a"),
        ("[[rule]]\naction = 'statos'\n", "rule[1].action: must be 'slow', 'status', "),
        ("[[rule]]\nnth = [1]\n", '"rule[1].action" is missing; add it'),
        ("[[rule]]\naction = 'drop'\nnht = [1]\n", 'did you mean "rule.nth"?'),
        ("[[rule]]\naction = 'drop'\nnth = []\n", "must not be empty"),
        ("[[rule]]\naction = 'drop'\nnth = [0]\n", "rule[1].nth[1]: must be from 1 to 1000000000"),
        ("[[rule]]\naction = 'drop'\nevery = 2\nnth = [1]\n", "give one of nth, every and probability"),
        (
            "[[rule]]\naction = 'drop'\nprobability = 2.0\n",
            "probability: must be from 0.000001 to 1; write a number in this range",
        ),
        ("[[rule]]\naction = 'slow'\nlatency = [9, 1]\n", "latency: the smaller number comes first"),
        ("[[rule]]\naction = 'drop'\ncall = 'everything'\n", "rule[1].call: must be 'trust-anchors', "),
        ('[[rule]]\naction = "redirect"\nlocation = "a\\r\\nb"\n', "rule[1].location"),
        ("seed = 'x'\n", "seed: must be a whole number"),
        ("certificate = 'expired'\n", "certificate: must be 'right', 'ended', "),
        ("[[rule\n", "not valid TOML"),
    ],
)
def test_a_mistake_is_one_line_with_file_and_key(tmp_path: Path, text: str, said: str) -> None:
    file = tmp_path / "faults.toml"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(KioskError) as caught:
        load_faults(file)
    assert str(caught.value).startswith(f"{file}: ")
    assert said in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_file_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(KioskError, match="there is no such file"):
        load_faults(tmp_path / "nowhere.toml")
