"""Certificates signed by an authority in forms that a strict parser refuses: each is accepted, or named correctly.

Each variant is decoded, changed and signed again by the trusted authority, so that only its form differs.
"""

import hashlib
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa

from devices.card_keys import CardKey, UnsupportedKey
from devices.lenient_certificate import PARSER_ERRORS, NotDer, Outline, load
from kiosk.station.card_trust import CardTrust, CertificateFault, CertificateRefused
from kiosk.station.certificate_flaw import CertificateFlaw
from kiosk.station.settings import load_settings
from kiosk.station.trust_anchors import import_anchor, load_trust
from tests.fuzz import der
from tests.fuzz.der import Node
from tests.support.card_authority import Authority, Holder, rsa_key

OURS, ANOTHER = Authority(rsa_key(1)), Authority(rsa_key(2))
CURVED = Authority(ec.generate_private_key(ec.SECP384R1()))
NOW = datetime(2026, 11, 22, tzinfo=UTC)
BASE = Holder().issued_by(OURS)
TRUST = CardTrust((OURS.anchor(), CURVED.anchor()), production=True)

OID, UTF8, PRINTABLE, TELETEX, IA5, VISIBLE, BMP = 0x06, 0x0C, 0x13, 0x14, 0x16, 0x1A, 0x1E
SEQUENCE, SET, TRUE, FALSE = 0x30, 0x31, b"\xff", b"\0"
POLICY_TEXTS = bytes.fromhex("06082b06010505070202"), bytes.fromhex("06082b06010505070201")
"""The identifiers of a user notice and of the address of a practice statement (RFC 5280 4.2.1.4)."""

Edit = Callable[[Node], None]


def resigned(edit: Edit, base: bytes = BASE, issuer: Authority = OURS) -> bytes:
    """The certificate after `edit` of its tbsCertificate, signed in that form."""
    whole = der.parse(base)
    edit(whole.children[0])
    signed = whole.children[0].encode()
    if isinstance(issuer.key, rsa.RSAPrivateKey):
        signature = issuer.key.sign(signed, padding.PKCS1v15(), hashes.SHA256())
    else:
        signature = issuer.key.sign(signed, ec.ECDSA(hashes.SHA256()))
    return made(SEQUENCE, signed + whole.children[1].encode() + made(0x03, b"\0" + signature))


def made(tag: int, content: bytes) -> bytes:
    return Node(tag, content).encode()


def extensions(signed: Node) -> list[Node]:
    return signed.children[-1].children[0].children


def extension(signed: Node, last: int) -> Node:
    """The extension with the identifier 2.5.29.`last`."""
    return next(each for each in extensions(signed) if each.children[0].content == bytes((0x55, 0x1D, last)))


def with_value(last: int, value: bytes) -> Edit:
    def edit(signed: Node) -> None:
        extension(signed, last).children[-1] = Node(0x04, value)

    return edit


def with_critical(last: int, content: bytes) -> Edit:
    def edit(signed: Node) -> None:
        found = extension(signed, last)
        found.children = [found.children[0], Node(0x01, content), found.children[-1]]

    return edit


def with_critical_twice(last: int) -> Edit:
    """Not critical by the first value, critical by the second: whoever reads only one may take the other's word."""

    def edit(signed: Node) -> None:
        found = extension(signed, last)
        found.children = [found.children[0], Node(0x01, FALSE), Node(0x01, TRUE), found.children[-1]]

    return edit


def with_more(identifier: bytes, value: bytes, critical: bytes = b"") -> Edit:
    def edit(signed: Node) -> None:
        middle = [Node(0x01, critical)] if critical else []
        extensions(signed).append(Node(SEQUENCE, children=[Node(OID, identifier), *middle, Node(0x04, value)]))

    return edit


def with_notice(tag: int, text: bytes) -> Edit:
    """Adds a user notice with this explicitText to the policy of user authentication."""

    def edit(signed: Node) -> None:
        notice = POLICY_TEXTS[0] + made(SEQUENCE, made(tag, text))
        _qualify(signed, notice)

    return edit


def with_statement(tag: int, text: bytes) -> Edit:
    def edit(signed: Node) -> None:
        _qualify(signed, POLICY_TEXTS[1] + made(tag, text))

    return edit


def _qualify(signed: Node, qualifier: bytes) -> None:
    identifier = extension(signed, 32).children[-1].children[0].children[0].children[0].encode()
    policy = made(SEQUENCE, identifier + made(SEQUENCE, made(SEQUENCE, qualifier)))
    extension(signed, 32).children[-1] = Node(0x04, made(SEQUENCE, policy))


def named(tag: int, text: bytes) -> Edit:
    """Encodes the subject's common name in this string type."""

    def edit(signed: Node) -> None:
        name = signed.children[5].children[0].children[0]
        name.children[1] = Node(tag, text)

    return edit


def with_subject(content: bytes) -> Edit:
    def edit(signed: Node) -> None:
        signed.children[5] = Node(SEQUENCE, content)

    return edit


def with_times(tag: int, begin: bytes, end: bytes) -> Edit:
    def edit(signed: Node) -> None:
        signed.children[4] = Node(SEQUENCE, children=[Node(tag, begin), Node(tag, end)])

    return edit


def with_serial(content: bytes) -> Edit:
    def edit(signed: Node) -> None:
        signed.children[1] = Node(0x02, content)

    return edit


def both(*edits: Edit) -> Edit:
    def edit(signed: Node) -> None:
        for each in edits:
            each(signed)

    return edit


def authority_key(*parts: bytes) -> Edit:
    return with_value(35, made(SEQUENCE, b"".join(parts)))


KEY_ID = made(0x80, OURS.key_identifier.digest)
AN_ISSUER = made(0xA1, made(0xA4, OURS.name.public_bytes()))
A_SERIAL = made(0x82, b"\x01")
SHIFT_JIS, LATIN_1, EUC = "利用者証明".encode("shift_jis"), "é".encode("latin-1"), "利用者".encode("euc_jp")

ACCEPTED: dict[str, Edit] = {
    "as it was": lambda _: None,
    "critical FALSE, key identifier": with_critical(35, FALSE),
    "critical TRUE, key identifier": with_critical(35, TRUE),
    "critical FALSE, key usage": with_critical(15, FALSE),
    "critical FALSE, policies": with_critical(32, FALSE),
    "critical FALSE everywhere": both(with_critical(35, FALSE), with_critical(15, FALSE), with_critical(32, FALSE)),
    "notice in UTF-8": with_notice(UTF8, "利用者証明".encode()),
    "notice in Shift-JIS": with_notice(UTF8, SHIFT_JIS),
    "notice in Shift-JIS, printable": with_notice(PRINTABLE, SHIFT_JIS),
    "notice in Shift-JIS, visible": with_notice(VISIBLE, SHIFT_JIS),
    "notice in Latin-1": with_notice(UTF8, LATIN_1),
    "notice in Latin-1, visible": with_notice(VISIBLE, LATIN_1),
    "notice in Latin-1, IA5": with_notice(IA5, LATIN_1),
    "notice in EUC": with_notice(IA5, EUC),
    "notice in UTF-16": with_notice(BMP, "利用者".encode("utf-16-be")),
    "notice in half a UTF-16": with_notice(BMP, b"\x30"),
    "notice without text": with_notice(UTF8, b""),
    "notice of 300 characters": with_notice(UTF8, b"x" * 300),
    "statement": with_statement(IA5, b"https://www.jpki.go.jp/cps.html"),
    "statement in UTF-8": with_statement(UTF8, "https://例え.jp".encode()),
    "statement in Shift-JIS": with_statement(IA5, SHIFT_JIS),
    "@ in a PrintableString": named(PRINTABLE, b"a@b"),
    "& in a PrintableString": named(PRINTABLE, b"A & B"),
    "* in a PrintableString": named(PRINTABLE, b"*.example"),
    "Latin-1 in a UTF8String": named(UTF8, LATIN_1),
    "Shift-JIS in a UTF8String": named(UTF8, SHIFT_JIS),
    "TeletexString": named(TELETEX, LATIN_1),
    "BMPString of half a character": named(BMP, b"abc"),
    "UniversalString of half a character": named(0x1C, b"abc"),
    "a name of another type": named(0x02, b"\x01"),
    "no name": with_subject(b""),
    "a long name": named(UTF8, b"x" * 200),
    "a country of three letters": with_subject(
        made(SET, made(SEQUENCE, bytes.fromhex("0603550406") + made(PRINTABLE, b"JPN")))
    ),
    "key identifier with issuer and serial": authority_key(KEY_ID, AN_ISSUER, A_SERIAL),
    "key identifier with issuer and no serial": authority_key(KEY_ID, AN_ISSUER),
    "key identifier with serial and no issuer": authority_key(KEY_ID, A_SERIAL),
    "issuer and no key identifier": authority_key(AN_ISSUER),
    "no key identifier in it": authority_key(A_SERIAL),
    "times in GeneralizedTime after 2050": with_times(0x18, b"20251027030405Z", b"20510217145959Z"),
    "UTCTime up to 2049": with_times(0x17, b"251027030405Z", b"491231235959Z"),
    "an odd list of revocation": with_more(b"\x55\x1d\x1f", SHIFT_JIS),
    "an odd alternative name": with_more(b"\x55\x1d\x11", b"\x30\x03\x82\x01\xff"),
    "an odd access to the authority": with_more(b"\x2b\x06\x01\x05\x05\x07\x01\x01", b"\x05\x00"),
    "critical FALSE, unknown": with_more(b"\x2a\x03\x04", b"\x05\x00", FALSE),
    "a serial number of 21 bytes": with_serial(b"\x01" + bytes(20)),
}
REFUSED: dict[str, tuple[Edit, CertificateFlaw]] = {
    "critical of another value": (with_critical(35, b"\x01"), CertificateFlaw.EXTENSION),
    "critical of two bytes": (with_critical(35, b"\xff\xff"), CertificateFlaw.EXTENSION),
    "critical twice": (with_critical_twice(35), CertificateFlaw.EXTENSION),
    "unknown and critical": (with_more(b"\x2a\x03\x04", b"\x05\x00", TRUE), CertificateFlaw.CRITICAL_EXTENSION),
    "the same extension twice": (with_more(b"\x55\x1d\x0f", b"\x03\x02\x07\x80"), CertificateFlaw.EXTENSION),
    "key usage of another type": (with_value(15, b"\x05\x00"), CertificateFlaw.EXTENSION),
    "key usage not to sign": (with_value(15, b"\x03\x02\x05\x20"), CertificateFlaw.KEY_USAGE),
    "key usage without any": (with_value(15, b"\x03\x02\x07\x00"), CertificateFlaw.KEY_USAGE),
    "policies of another type": (with_value(32, b"\x05\x00"), CertificateFlaw.EXTENSION),
    "another policy": (with_value(32, made(SEQUENCE, made(SEQUENCE, b"\x06\x02\x2a\x03"))), CertificateFlaw.POLICY),
    "an authority": (with_more(b"\x55\x1d\x13", b"\x30\x03\x01\x01\xff"), CertificateFlaw.AUTHORITY),
    "for servers": (
        with_more(b"\x55\x1d\x25", b"\x30\x0a\x06\x08\x2b\x06\x01\x05\x05\x07\x03\x01"),
        CertificateFlaw.PURPOSE,
    ),
    "times without seconds": (with_times(0x17, b"2510270304Z", b"3002171459Z"), CertificateFlaw.TIME),
    "times with an offset": (with_times(0x17, b"251027030405+0900", b"300217145959+0900"), CertificateFlaw.TIME),
    "no such month": (with_times(0x17, b"251327030405Z", b"300217145959Z"), CertificateFlaw.TIME),
}


def refusal(certificate: bytes, trust: CardTrust = TRUST) -> CertificateRefused:
    with pytest.raises(CertificateRefused) as refused:
        trust.check(certificate, NOW)
    return refused.value


def test_there_are_more_variants_than_were_known_to_fail() -> None:
    assert len(ACCEPTED) + len(REFUSED) >= 46


@pytest.mark.parametrize("name", ACCEPTED)
def test_accepted_and_its_key_is_the_same_for_all_who_ask(name: str) -> None:
    certificate = resigned(ACCEPTED[name])
    accepted = TRUST.check(certificate, NOW)
    assert accepted.der == certificate
    assert CardKey.of_certificate(certificate).public == accepted.public_key == Holder().key.public_key()


@pytest.mark.parametrize("name", REFUSED)
def test_a_refused_certificate_is_named_by_its_flaw(name: str) -> None:
    edit, flaw = REFUSED[name]
    refused = refusal(resigned(edit))
    assert (refused.fault, refused.flaw) == (CertificateFault.UNUSABLE, flaw)
    assert "51EE9" not in str(refused)
    assert "TESTNUMBER" not in str(refused)


@pytest.mark.parametrize("name", ACCEPTED)
def test_whatever_its_form_only_a_pinned_authority_counts(name: str) -> None:
    """The re-encoded copy has no valid signature: the original bytes are verified."""
    assert refusal(resigned(ACCEPTED[name], issuer=ANOTHER)).fault in (
        CertificateFault.UNTRUSTED,
        CertificateFault.MALFORMED,
    )


@pytest.mark.parametrize("name", ["critical FALSE everywhere", "notice in Shift-JIS", "@ in a PrintableString"])
def test_no_byte_of_a_leniently_read_certificate_may_be_altered(name: str) -> None:
    good = resigned(ACCEPTED[name])
    for position in range(0, len(good), 7):
        altered = bytearray(good)
        altered[position] ^= 1 << position % 8
        assert refusal(bytes(altered)).fault in (CertificateFault.UNTRUSTED, CertificateFault.MALFORMED), position
    assert refusal(good + b"\0").fault is CertificateFault.MALFORMED
    assert refusal(good[:-1]).fault is CertificateFault.MALFORMED


def test_an_authority_with_a_curve_vouches_for_such_a_one_too() -> None:
    base = Holder().issued_by(CURVED)
    TRUST.check(resigned(with_critical(35, FALSE), base, CURVED), NOW)


def renamed(tag: int, text: bytes, *places: int) -> Edit:
    """The last part of the name at each of `places` (3: issuer, 5: subject) in this string type."""

    def edit(signed: Node) -> None:
        for place in places:
            signed.children[place].children[-1].children[0].children[1] = Node(tag, text)

    return edit


AUTHORITIES: dict[str, tuple[Edit, Edit]] = {
    "@ in a PrintableString": (renamed(PRINTABLE, b"ca@example.jp", 3, 5), renamed(PRINTABLE, b"ca@example.jp", 3)),
    "Shift-JIS in one": (
        renamed(PRINTABLE, "認証局".encode("shift_jis"), 3, 5),
        renamed(PRINTABLE, "認証局".encode("shift_jis"), 3),
    ),
    "half a character of a BMPString": (renamed(BMP, b"\0a\0", 3, 5), renamed(BMP, b"\0a\0", 3)),
    "critical written out as FALSE": (with_critical(14, FALSE), lambda _: None),
}
"""An authority's own certificate, and a matching card certificate."""


@pytest.mark.parametrize("form", AUTHORITIES)
def test_an_authority_with_an_odd_certificate_is_imported_and_vouches_for_cards(tmp_path: Path, form: str) -> None:
    of_authority, of_card = AUTHORITIES[form]
    file = tmp_path / "authority.cer"
    file.write_bytes(resigned(of_authority, OURS.anchor().der))
    fingerprint = hashlib.sha256(file.read_bytes()).hexdigest()
    settings = load_settings(None, {"state_dir": str(tmp_path), "trust": {"fingerprints": [fingerprint]}})
    assert import_anchor(file, settings) == fingerprint, "the fingerprint of the original file"
    trust = load_trust(settings)
    assert trust.production
    card = resigned(of_card)
    assert trust.check(card, NOW).der == card
    for other in (resigned(of_card, issuer=ANOTHER), card[:-1] + bytes((card[-1] ^ 1,))):
        with pytest.raises(CertificateRefused):
            trust.check(other, NOW)


def test_the_authority_of_another_key_with_the_same_name_does_not_count() -> None:
    certificate = resigned(both(with_critical(15, FALSE), authority_key(made(0x80, b"another"))))
    assert refusal(certificate).fault is CertificateFault.UNTRUSTED


@pytest.mark.parametrize(
    "broken",
    [
        b"",
        b"\x30\x80\x00\x00",
        b"\x30\x03\x02\x01",
        b"\x30\x81\x05" + bytes(5),
        made(SEQUENCE, made(SEQUENCE, b"") * 3),
        BASE + b"\0",
        BASE.replace(b"\xa0\x03\x02\x01\x02", b"\xa1\x03\x02\x01\x02", 1),
    ],
    ids=range(7),
)
def test_what_is_no_certificate_at_all_has_no_outline(broken: bytes) -> None:
    with pytest.raises(NotDer):
        Outline.of(broken)
    with pytest.raises(UnsupportedKey):
        CardKey.of_certificate(broken)


def test_the_algorithm_beside_the_signature_is_the_one_that_was_signed() -> None:
    """The one beside it is not signed: whoever exchanges it chooses how the signature is verified."""
    whole = der.parse(BASE)
    signed, algorithm, signature = (each.encode() for each in whole.children)
    exchanged = algorithm.replace(b"\x01\x01\x0b", b"\x01\x01\x0c")
    assert exchanged != algorithm
    with pytest.raises(NotDer, match="the same algorithm inside and outside"):
        Outline.of(made(SEQUENCE, signed + exchanged + signature))


def test_a_signature_has_whole_bytes() -> None:
    whole = der.parse(BASE)
    signed, algorithm, signature = (each.encode() for each in whole.children)
    unused = signature.replace(b"\0", b"\3", 1)
    assert unused != signature
    with pytest.raises(NotDer, match="a signature of whole bytes"):
        Outline.of(made(SEQUENCE, signed + algorithm + unused))


def test_the_parsers_own_words_come_out_of_it_and_no_value() -> None:
    certificate = resigned(with_critical(35, b"\x01"))
    with pytest.raises(PARSER_ERRORS):
        load(certificate)
    assert "EncodedDefault" in str(refusal(certificate)) or "InvalidValue" in str(refusal(certificate))
