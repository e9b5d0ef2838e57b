"""The smallest and the largest value of every external input: settings, campaigns, upstream, an identity.

Tests with usual values do not detect a limit that is off by one; here each limit is tried on both sides.
"""

import math
from typing import Any

import pytest
from pydantic import BaseModel, ConfigDict, TypeAdapter, ValidationError, create_model

from kiosk.application import claims
from kiosk.campaign import schema
from kiosk.campaign import toml_types as campaign_types
from kiosk.station import identity, settings, toml_types, upstream_keys
from kiosk.upstream import contract


def admits(kind: Any, value: object) -> bool:
    """Whether a type, or a model's field given as (model, name), accepts this value."""
    try:
        if isinstance(kind, tuple):
            model, name = kind
            field = model.model_fields[name]
            one: type[BaseModel] = create_model(
                "One", __config__=ConfigDict(strict=True), value=(field.annotation, field)
            )
            one(value=value)
        else:
            TypeAdapter(kind).validate_python(value, strict=True)
    except ValidationError:
        return False
    return True


NUMBERS = [
    ((settings.TimeoutsFile, "pin"), 20.0, 150.0, 19.999, 150.001),
    ((settings.UpstreamSettings, "spread"), 0.0, 3600.0, -0.001, 3600.001),
    ((settings.ClockSettings, "tolerance"), 30.0, 300.0, 29.999, 300.001),
    (toml_types.Millimetres, 100.0, 3000.0, 99.9, 3000.1),
    ((settings.UpstreamSettings, "challenges"), 1, 500, 0, 501),
    ((settings.QueueSettings, "keep_days"), 1, 3650, 0, 3651),
    ((settings.QueueSettings, "most_waiting"), 10, 1_000_000, 9, 1_000_001),
    ((settings.QueueSettings, "most_megabytes"), 16, 1_000_000, 15, 1_000_001),
    ((settings.QueueSettings, "oldest_days"), 1, 3650, 0, 3651),
    ((settings.ProfileFile, "width_px"), 320, 16384, 319, 16385),
    ((settings.ProfileFile, "height_px"), 320, 16384, 319, 16385),
    ((schema.ItemFile, "maximum_yen"), 1, 1_000_000, 0, 1_000_001),
    ((schema.ItemFile, "spend_yen"), 0, 1_000_000, -1, 1_000_001),
    ((schema.FieldFile, "group"), 0, 8, -1, 9),
    ((schema.CampaignFile, "maintenance_lead_minutes"), 0, 1440, -1, 1441),
    ((contract.Problem, "status"), 400, 599, 399, 600),
    ((contract.ChallengesRequest, "count"), 1, 50, 0, 51),
    ((identity.IdentityRecord, "version"), 1, 1, 0, 2),
]


@pytest.mark.parametrize(("kind", "least", "most", "below", "above"), NUMBERS)
def test_a_number_is_taken_from_its_least_to_its_most(
    kind: Any, least: float, most: float, below: float, above: float
) -> None:
    assert [admits(kind, number) for number in (least, most, below, above)] == [True, True, False, False]
    assert not admits(kind, str(most)), "a text is no number"
    assert not any(admits(kind, number) for number in (math.inf, -math.inf, math.nan))


TEXTS = [
    (campaign_types.Code, 1, 40, "x"),
    (campaign_types.Name, 1, 200, "名"),
    (campaign_types.Reading, 1, 60, "な"),
    ((schema.DocumentFile, "version"), 1, 40, "1"),
    (contract.Pem, 1, 16_384, "x"),
    (contract.Token, 16, 128, "A"),
    (contract.Code, 1, 64, "a"),
    ((contract.Problem, "type"), 0, 256, "x"),
    ((contract.Problem, "title"), 0, 256, "x"),
    ((contract.Problem, "detail"), 0, 1024, "x"),
    ((contract.EnrolmentAnswer, "audience"), 1, 256, "x"),
    ((contract.StatusAnswer, "id_tail"), 0, 4, "9"),
    ((contract.BatchItem, "envelope"), 1, 512 * 1024, "x"),
    ((contract.HeartbeatRequest, "software"), 1, 32, "1"),
    (upstream_keys.Base64Url, 1, 4096, "A"),
    (upstream_keys.KeyId, 1, 64, "a"),
    ((claims.ChallengeClaim, "value"), 16, 512, "!"),
    ((claims.StatusClaims, "audience"), 1, 256, "a"),
    ((claims.StatusClaims, "software"), 1, 64, "1"),
    ((claims.ApplicationClaims, "phone_last4"), 4, 4, "0"),
]


@pytest.mark.parametrize(("kind", "shortest", "longest", "letter"), TEXTS)
def test_a_text_is_taken_from_its_shortest_to_its_longest(kind: Any, shortest: int, longest: int, letter: str) -> None:
    assert [admits(kind, letter * length) for length in (shortest, longest, longest + 1)] == [True, True, False]
    assert shortest == 0 or not admits(kind, letter * (shortest - 1))


LISTS = [
    ((contract.ChallengesAnswer, "challenges"), 0, 50, contract.ChallengeOffer),
    ((contract.StatusAnswer, "items"), 0, 16, contract.ItemAnswer),
    ((contract.BatchRequest, "items"), 1, 50, contract.BatchItem),
    ((contract.BatchAnswer, "results"), 0, 50, contract.BatchResult),
    ((contract.EnrolmentAnswer, "receipt_keys"), 1, 8, upstream_keys.ReceiptKey),
    ((contract.EnrolmentAnswer, "sealing_keys"), 1, 8, upstream_keys.SealingKey),
    ((claims.ApplicationClaims, "items"), 1, 8, "card"),
    ((claims.ApplicationClaims, "documents"), 0, 16, claims.DocumentClaim),
]


@pytest.mark.parametrize(("kind", "fewest", "most", "element"), LISTS)
def test_a_list_has_from_its_fewest_to_its_most(kind: Any, fewest: int, most: int, element: Any) -> None:
    if element != "card":
        element = element.model_construct()
    assert [admits(kind, (element,) * number) for number in (fewest, most, most + 1)] == [True, True, False]
    assert fewest == 0 or not admits(kind, (element,) * (fewest - 1))


def test_the_numbers_of_the_contract_with_upstream() -> None:
    """They are part of its document, and the other side uses them."""
    assert (contract.MAXIMUM_CHALLENGES, contract.MAXIMUM_BATCH_ITEMS) == (50, 50)
    assert (contract.MAXIMUM_BATCH_BYTES, contract.MAXIMUM_BODY_BYTES) == (524_288, 1_048_576)


@pytest.mark.parametrize(
    ("model", "values"),
    [
        (contract.ChallengesRequest, {"count": "1"}),
        (contract.ChallengesRequest, {"count": 1.0}),
        (contract.ChallengesRequest, {"count": True}),
        (contract.ChallengesRequest, {"count": 1, "more": 1}),
        (contract.HeartbeatRequest, {"software": "1", "queued": "0", "needs_attention": 0}),
        (contract.Problem, {"title": "x", "status": "404"}),
    ],
)
def test_a_message_is_strict_and_closed(model: type[BaseModel], values: dict[str, object]) -> None:
    with pytest.raises(ValidationError) as caught:
        model.model_validate(values)
    assert model is contract.Problem or "input_value" not in str(caught.value), "it may contain personal data"
