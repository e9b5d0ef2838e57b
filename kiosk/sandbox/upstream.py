"""The sandbox itself, without HTTP: terminals, challenges, applications, heartbeats. Each call is one transaction."""

import json
import secrets
from collections.abc import Callable, Iterable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from devices.regular_files import read_regular
from kiosk.campaign.load import load_campaign
from kiosk.campaign.model import Campaign
from kiosk.sandbox import evidence
from kiosk.sandbox.applications import Applications
from kiosk.sandbox.card_registry import CardRegistry
from kiosk.sandbox.pki import SandboxPki
from kiosk.sandbox.statuses import TerminalStatus
from kiosk.sandbox.store import Store
from kiosk.sandbox.support import SupportBundles
from kiosk.sandbox.terminals import Terminal, Terminals
from kiosk.station.atomic_files import exclusive, private_folder, write_atomically
from kiosk.station.card_trust import CardTrust
from kiosk.upstream.contract import ChallengeOffer, ChallengesAnswer, HeartbeatAnswer, HeartbeatRequest
from kiosk.upstream.heartbeat_contract import EvidenceAnswer, HeartbeatReply, HeartbeatReport

CHALLENGE_LIFE = timedelta(days=7)
"""Validity of a challenge, longer than the outages that visits should work through."""


class Sandbox:
    """All data below `data`: keys, database, registry files. Raises KioskError if they are damaged."""

    def __init__(
        self,
        data: Path,
        *,
        card_cas: Iterable[Path] = (),
        people_files: Iterable[Path] = (),
        campaign: Campaign | None = None,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self.clock = clock
        cards = CardRegistry(
            CardTrust.load(tuple(card_cas), ()), people_files, data / "revoked.txt", data / "not-yet-active.txt"
        )
        # The server and `kiosk sandbox code` may start at the same time: the lock lets one of them make the keys.
        with exclusive(private_folder(data) / "lock"):
            self.pki = SandboxPki.open(data / "pki", clock())
            hash_key = _hash_key(data / "pki" / "hash-key.bin")
            self._store = Store(data / "sandbox.db")
        self.terminals = Terminals(self.pki, self._store, clock)
        self.support = SupportBundles(data / "support")
        self.applications = Applications(
            self.pki, self._store, cards, campaign or load_campaign("practice"), hash_key, clock
        )

    def close(self) -> None:
        """Close the database."""
        self._store.close()

    def challenges(self, terminal: Terminal, count: int) -> ChallengesAnswer:
        """`count` new one-time challenges for this terminal."""
        now = self.clock()
        expires = now + CHALLENGE_LIFE
        offers = tuple(ChallengeOffer(value=secrets.token_urlsafe(32), expires=expires) for _ in range(count))
        with self._store.begin() as transaction:
            for offer in offers:
                transaction.add_challenge(offer.value, terminal.kiosk_id, now, expires)
        return ChallengesAnswer(challenges=offers, now=now)

    def heartbeat(self, terminal: Terminal, report: HeartbeatRequest) -> HeartbeatAnswer:
        """Store the terminal's latest report."""
        now = self.clock()
        with self._store.begin() as transaction:
            transaction.heartbeat(terminal.kiosk_id, json.dumps({"at": now.isoformat(), **report.model_dump()}))
        return HeartbeatAnswer(now=now)

    def report(self, terminal: Terminal, report: HeartbeatReport) -> HeartbeatReply:
        """Store the terminal's latest report, and compare the ends of its queue and journal with the recorded ones."""
        now = self.clock()
        with self._store.begin() as transaction:
            transaction.heartbeat(terminal.kiosk_id, json.dumps({"at": now.isoformat(), **report.model_dump()}))
            known = evidence.load(transaction, terminal.kiosk_id)
            held = known.compared(report.queue.last, report.journal)
            evidence.keep(transaction, terminal.kiosk_id, held)
        return HeartbeatReply(now=now, queue=known.queue, journal=known.journal, went_back=held.went_back)

    def evidence(self, terminal: Terminal) -> EvidenceAnswer:
        """The recorded ends of this terminal's queue and journal."""
        with self._store.begin() as transaction:
            known = evidence.load(transaction, terminal.kiosk_id)
        return EvidenceAnswer(now=self.clock(), queue=known.queue, journal=known.journal, went_back=known.went_back)

    def statuses(self) -> list[TerminalStatus]:
        """The state of every terminal that was ever enrolled, by id."""
        with self._store.begin() as transaction:
            return [
                TerminalStatus.of(
                    kiosk.kiosk_id,
                    transaction.last_heartbeat(kiosk.kiosk_id),
                    evidence.load(transaction, kiosk.kiosk_id).went_back,
                    struck_off=kiosk.struck_off,
                )
                for kiosk in transaction.kiosks()
            ]

    def record(self, application_id: str) -> dict[str, Any] | None:
        """The record of an application, for `kiosk practice --json`; None without one."""
        with self._store.begin() as transaction:
            stored = transaction.application(application_id)
            if stored is None:
                return None
            person = transaction.person(stored.person or "")
        return {
            "application_id": stored.application_id,
            "kiosk_id": stored.kiosk_id,
            "outcome": stored.outcome,
            "detail": stored.detail,
            "received_at": stored.received_at,
            "signed_at": stored.signed_at,
            "challenge_mode": stored.challenge_mode,
            "service": stored.service,
            "items": stored.items.split(",") if stored.items else [],
            "id_tail": stored.id_tail,
            "content_sha256": stored.content_sha256,
            "mykey_id_reserved": person.reserved,
        }


def _hash_key(file: Path) -> bytes:
    if not file.exists():
        write_atomically(file, secrets.token_bytes(32))
    return read_regular(file)
