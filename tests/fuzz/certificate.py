"""Any bytes as a card's certificate: `CardTrust.check` accepts only certificates that were issued, byte for byte.

A script begins with `base NAME` (a certificate of `corpus/certificates`, `card` without that line) and alters it:

    flip, set, cut, insert, copy         as in `alterations`
    splice NAME FROM COUNT POSITION      overwrite with bytes of another certificate
    lie NODE DELTA | pad NODE            a wrong length; a length with too many bytes
    drop NODE | double NODE | swap NODE NODE | tag NODE TAG | value NODE HEX
    graft NODE NAME NODE                 replace by an object of another certificate, with correct lengths around it
    der HEX                              replace everything by these bytes

Numbers wrap around. `at DAYS` and `official` set the date and the kind of terminal.
"""

from datetime import UTC, datetime, timedelta
from functools import lru_cache

from hypothesis import strategies as st

from devices.lenient_certificate import load
from kiosk.station.card_trust import CardTrust, CertificateRefused
from tests.fuzz import der
from tests.fuzz.alterations import BYTES, altered_bytes, line, over, piece, positions
from tests.fuzz.corpus import Script, certificate

NOW = datetime(2026, 11, 22, tzinfo=UTC)
NAMES = (
    "card",
    "other-card",
    "silent",
    "second",
    "foreign",
    "p384",
    "signing",
    "authority",
    "authority-second",
    "expired",
)
ANCHORS = ("authority", "authority-second")
ACCEPTED = frozenset({"card", "other-card", "silent", "second", "p384"})
ACCEPTED_OFFICIALLY = ACCEPTED - {"silent"}
LONGEST = 20_000

_nodes = st.integers(0, 90)
_names = st.sampled_from(NAMES)

_edits = st.one_of(
    BYTES,
    BYTES,
    BYTES,
    line("splice", _names, positions, st.integers(1, 400), positions),
    line("lie", _nodes, st.one_of(st.integers(-300, 300), st.sampled_from([2**31, 2**32, 2**63, -(10**6)]))),
    line("pad", _nodes),
    line("drop", _nodes),
    line("double", _nodes),
    line("swap", _nodes, _nodes),
    line("tag", _nodes, st.integers(0, 255)),
    line("value", _nodes, st.binary(max_size=12).map(bytes.hex)),
    line("graft", _nodes, _names, _nodes),
)
_bases = line("base", _names)
_whole = line("der", st.binary(max_size=200).map(bytes.hex))
_conditions = st.lists(st.sampled_from(["official", "at 0", "at -9999", "at 9999"]), max_size=1)
SCRIPTS = st.one_of(
    st.builds(
        lambda base, edits, conditions: (base, *edits, *conditions), _bases, st.lists(_edits, max_size=4), _conditions
    ),
    _whole.map(lambda line: (line,)),
)


@lru_cache(maxsize=2)
def _trust(*, official: bool) -> CardTrust:
    anchors = tuple(load(certificate(name)) for name in ANCHORS)
    return CardTrust(anchors, production=official)


@lru_cache(maxsize=2)
def _genuine(*, official: bool) -> frozenset[bytes]:
    return frozenset(map(certificate, ACCEPTED_OFFICIALLY if official else ACCEPTED))


def play(script: Script) -> None:
    """Accepted exactly if it equals, byte for byte, an issued and currently valid certificate; else
    CertificateRefused.
    """
    encoded, days, official = certificate("card"), 0, "official" in script
    for each in script:
        word, *parts = each.split()
        match word:
            case "base":
                encoded = certificate(parts[0])
            case "at":
                days = int(parts[0])
            case "official":
                pass
            case _:
                encoded = _altered(encoded, word, parts)
    try:
        accepted = _trust(official=official).check(encoded, NOW + timedelta(days=days))
    except CertificateRefused:
        assert days or encoded not in _genuine(official=official), "a good certificate must be accepted"
        return
    assert accepted.der == encoded
    assert encoded in _genuine(official=official), "a certificate that was not issued was accepted"
    assert accepted.not_before <= NOW + timedelta(days=days) <= accepted.not_after


def _altered(encoded: bytes, word: str, parts: list[str]) -> bytes:
    match word, parts:
        case "der", _:
            return bytes.fromhex("".join(parts))
        case "splice", [name, begin, count, position]:
            return over(encoded, position, piece(certificate(name), begin, count))
        case (("flip" | "set" | "cut" | "insert" | "copy"), _):
            return altered_bytes(encoded, word, parts)
        case _:
            return _restructured(encoded, word, parts)


def _restructured(encoded: bytes, word: str, parts: list[str]) -> bytes:
    """Alter the tree; bytes that are no DER stay unchanged."""
    try:
        root = der.parse(encoded)
    except ValueError:
        return encoded
    nodes = list(root.walk())
    node = nodes[int(parts[0]) % len(nodes)]
    match word, parts[1:]:
        case "lie", [delta]:
            node.lie = int(delta)
        case "pad", []:
            node.padded = True
        case "drop" | "double", []:
            for parent in nodes:
                at = next((index for index, child in enumerate(parent.children) if child is node), None)
                if at is not None:
                    parent.children[at : at + 1] = [] if word == "drop" else [node, node]
        case "swap", [other]:
            with_node = nodes[int(other) % len(nodes)]
            if with_node not in node.walk() and node not in with_node.walk():
                node.__dict__, with_node.__dict__ = with_node.__dict__, node.__dict__
        case "tag", [tag]:
            node.tag = int(tag)
        case "value", digits:
            node.children, node.content = [], bytes.fromhex("".join(digits))
        case "graft", [name, other]:
            offered = list(der.parse(certificate(name)).walk())
            node.__dict__.update(offered[int(other) % len(offered)].__dict__)
        case _:
            raise ValueError(f"no such alteration: {word} {parts}")
    return root.encode()[:LONGEST]
