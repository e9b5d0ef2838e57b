"""The practice cards: their properties, and that they stay the same."""

import json
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import NameOID

from devices import jpki
from devices.jpki import JpkiCard
from devices.simulator import PRACTICE_CARD_NAMES, PracticeFolderDamaged, PracticeSet, practice_cards
from devices.simulator.practice import JPKI_CARDS, OTHER_CARDS

MADE_AT = datetime(2026, 4, 1, tzinfo=UTC)
POLICY = x509.ObjectIdentifier("1.2.392.200149.8.5.1.3.30")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("made")
    practice_cards(folder, MADE_AT)
    return folder


@pytest.fixture
def cards(folder: Path) -> PracticeSet:
    return practice_cards(folder)


def certificate(cards: PracticeSet, name: str) -> x509.Certificate:
    card = cards.card(name)
    card.power_on()
    session = JpkiCard(card.transmit)
    session.identify()
    return x509.load_der_x509_certificate(session.certificate())


def tries(cards: PracticeSet, name: str) -> int:
    card = cards.card(name)
    card.power_on()
    session = JpkiCard(card.transmit)
    session.identify()
    return session.tries_left()


def test_the_names_are_those_of_the_manual() -> None:
    assert set(PRACTICE_CARD_NAMES) == {
        *("alice", "bob", "renewed", "expired", "not-yet-valid", "one-try-left"),
        *("locked", "juki", "transit", "foreign-ca", "contact", "next-generation"),
    }


@pytest.mark.parametrize("name", [card.name for card in JPKI_CARDS])
def test_certificates_look_like_real_ones_and_say_what_they_are(cards: PracticeSet, name: str) -> None:
    made = certificate(cards, name)
    extensions = made.extensions
    usage = extensions.get_extension_for_class(x509.KeyUsage)
    assert usage.critical
    assert usage.value.digital_signature
    assert not usage.value.key_cert_sign
    policies = extensions.get_extension_for_class(x509.CertificatePolicies)
    assert [policy.policy_identifier for policy in policies.value] == [POLICY]
    assert b"PRACTICE ONLY" in made.public_bytes(Encoding.DER)
    organization = made.issuer.get_attributes_for_oid(NameOID.ORGANIZATION_NAME)[0].value
    assert organization == "JPKI-PRACTICE"
    if name != "next-generation":  # its key is shorter, and the length of its certificates is unknown
        assert 1537 <= len(made.public_bytes(Encoding.DER)) <= 1792


@pytest.mark.parametrize("name", [card.name for card in JPKI_CARDS])
def test_the_practice_authority_signed_all_but_the_foreign_one(cards: PracticeSet, name: str) -> None:
    authority = x509.load_pem_x509_certificate(cards.ca_file.read_bytes())
    made = certificate(cards, name)
    if name == "foreign-ca":
        assert made.issuer == authority.subject, "the issuer's name alone must not suffice"
        with pytest.raises(InvalidSignature):
            made.verify_directly_issued_by(authority)
    else:
        made.verify_directly_issued_by(authority)


@pytest.mark.parametrize(
    ("name", "valid"), [("alice", True), ("renewed", True), ("expired", False), ("not-yet-valid", False)]
)
def test_when_they_are_valid(cards: PracticeSet, name: str, *, valid: bool) -> None:
    made = certificate(cards, name)
    assert (made.not_valid_before_utc <= MADE_AT <= made.not_valid_after_utc) is valid
    assert (made.not_valid_before_utc > MADE_AT) is (name == "not-yet-valid")


def test_a_renewed_certificate_is_another_one_of_the_same_person(cards: PracticeSet) -> None:
    people = json.loads(cards.people_file.read_text())
    old, new, other = (certificate(cards, name) for name in ("alice", "renewed", "bob"))
    assert old.serial_number != new.serial_number
    assert old.public_key() != new.public_key()
    assert people[str(old.serial_number)] == people[str(new.serial_number)]
    assert people[str(old.serial_number)] != people[str(other.serial_number)]


@pytest.mark.parametrize(("name", "left"), [("alice", 3), ("one-try-left", 1), ("locked", 0), ("contact", 3)])
def test_tries_left(cards: PracticeSet, name: str, left: int) -> None:
    assert tries(cards, name) == left


def test_a_juki_card_and_a_transit_card(cards: PracticeSet) -> None:
    with pytest.raises(jpki.OldCard):
        tries(cards, "juki")
    with pytest.raises(jpki.NotMyNumberCard):
        tries(cards, "transit")
    assert [cards.pin(name) for name in OTHER_CARDS] == ["", ""]


def test_counters_live_as_long_as_the_set(cards: PracticeSet, folder: Path) -> None:
    card = cards.card("alice")
    card.power_on()
    session = JpkiCard(card.transmit)
    session.identify()
    with pytest.raises(jpki.PinRejected):
        session.verify(bytearray(b"0000"))
    card.power_off()
    assert tries(cards, "alice") == 2
    assert tries(practice_cards(folder), "alice") == 3


def test_the_same_folder_has_the_same_certificates(cards: PracticeSet, folder: Path) -> None:
    assert certificate(cards, "bob") == certificate(practice_cards(folder), "bob")


def test_many_may_ask_for_a_new_folder_at_once(tmp_path: Path) -> None:
    with ThreadPoolExecutor() as threads:
        sets = list(threads.map(practice_cards, [tmp_path] * 3))
    assert len({certificate(cards, "alice").serial_number for cards in sets}) == 1
    assert [entry.name for entry in tmp_path.iterdir()] == [sets[0].folder.name], "no leftovers"


def test_an_unknown_name_is_told_the_known_ones(cards: PracticeSet) -> None:
    with pytest.raises(ValueError, match="alice, bob"):
        cards.card("carol")


def test_a_damaged_folder_says_what_to_do(tmp_path: Path) -> None:
    cards = practice_cards(tmp_path)
    (cards.folder / "alice.pem").write_text("no key")
    with pytest.raises(PracticeFolderDamaged, match="delete that folder"):
        cards.card("alice")
