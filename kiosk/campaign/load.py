"""Reads a campaign with its services, texts and help lines from TOML files.

Any error stops the terminal (R27): the list of services must be right, because no person types a service's name.
"""

from dataclasses import dataclass
from datetime import timedelta
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

from kiosk.campaign.model import (
    Campaign,
    Document,
    Field,
    HelpLine,
    Item,
    Links,
    PaymentService,
    Window,
)
from kiosk.campaign.numbers import written
from kiosk.campaign.schema import (
    CampaignFile,
    DocumentFile,
    FieldFile,
    HelpLineFile,
    HelpLinesFile,
    ServiceFile,
    ServicesFile,
    WindowFile,
)
from kiosk.campaign.texts import SPOKEN_LANGUAGES
from kiosk.campaign.toml_types import listed_once
from kiosk.errors import KioskError
from kiosk.strict_toml import read


def load_campaign(code_or_path: str | Path) -> Campaign:
    """The packaged campaign with this code ("practice"), or the one in a file.

    Raises `KioskError` with the file and the key to correct.
    """
    if isinstance(code_or_path, Path):
        return _assemble(code_or_path, FileFinder(code_or_path.parent))
    if code_or_path.endswith(".toml"):
        return load_campaign(Path(code_or_path))
    return _assemble(packaged("campaigns", code_or_path), FileFinder(None))


def packaged(kind: str, code: str) -> Traversable:
    """The file `config/KIND/CODE.toml` of this package. Raises `KioskError` with the existing codes."""
    folder = files("config") / kind
    codes = sorted(entry.name.removesuffix(".toml") for entry in folder.iterdir() if entry.name.endswith(".toml"))
    if code not in codes:
        there_is = ", ".join(codes) or "none"
        raise KioskError(f'there is no "{code}" in {kind}; there is: {there_is}; name your own with ".toml"')
    return folder / f"{code}.toml"


@dataclass(frozen=True, slots=True)
class FileFinder:
    """Finds the files that a campaign names: "practice" is packaged, "mine.toml" lies beside the campaign's own
    file.
    """

    folder: Path | None

    def file(self, kind: str, name: str, by: Path | Traversable) -> Path | Traversable:
        """The file that `by` names. Raises `KioskError`."""
        if name.endswith(".toml"):
            return Path(name) if self.folder is None else self.folder / name
        try:
            return packaged(kind, name)
        except KioskError as error:
            raise KioskError(f"{by}: {error}") from None


def _assemble(file: Path | Traversable, finder: FileFinder) -> Campaign:
    raw = read(file, CampaignFile)
    listed = [service for name in raw.services for service in _services(finder.file("services", name, file), finder)]
    services = tuple(sorted(listed, key=lambda service: service.reading))
    try:
        listed_once("service", [service.code for service in services])
    except ValueError as error:
        raise KioskError(f"{file}: services: {error}") from None
    lines = read(finder.file("help_lines", raw.help_lines, file), HelpLinesFile)
    return Campaign(
        code=raw.code,
        practice=raw.practice,
        as_of=raw.as_of,
        start=raw.start,
        end=raw.end,
        card_deadline=raw.card_deadline,
        items=tuple(
            Item(code=i.code, maximum_yen=i.maximum_yen, start=i.start, end=i.end, spend_yen=i.spend_yen)
            for i in raw.item
        ),
        services=services,
        privacy=_document(finder.file("documents", raw.privacy, file)),
        terms=_document(finder.file("documents", raw.terms, file)).with_values({"maximum": _amount(raw)}),
        help_lines=tuple(map(_help_line, lines.help_line)),
        official_site=raw.official_site,
        status_url=raw.status_url,
        links=Links(**{page: address or "" for page, address in raw.links.model_dump().items()}),
        maintenance=_windows(raw.maintenance),
        maintenance_lead=timedelta(minutes=raw.maintenance_lead_minutes),
    )


def _windows(listed: list[WindowFile]) -> tuple[Window, ...]:
    return tuple(sorted((Window(w.start, w.end) for w in listed), key=lambda window: window.start))


def _help_line(raw: HelpLineFile) -> HelpLine:
    return HelpLine(
        number=raw.number,
        subjects=tuple(raw.subjects),
        languages=tuple(raw.languages),
        hours=raw.hours,
        charged=raw.charged,
        instead_of=raw.instead_of or "",
    )


def _services(file: Path | Traversable, finder: FileFinder) -> list[PaymentService]:
    return [
        _service(raw, _document(finder.file("documents", raw.terms, file))) for raw in read(file, ServicesFile).service
    ]


def _service(raw: ServiceFile, terms: Document) -> PaymentService:
    return PaymentService(
        code=raw.code,
        names=raw.names,
        reading=raw.reading,
        category=raw.category,
        apply_type=raw.apply_type,
        open=raw.open,
        close=raw.close,
        at_terminals=raw.at_terminals,
        fields=tuple(_field(field) for field in raw.fields),
        terms=terms.with_values({"service": raw.names}),
        verified=raw.verified,
        as_of=raw.as_of,
        source=raw.source,
        reward=raw.reward or {},
        condition=raw.condition or {},
        preregistration=raw.preregistration or {},
        claim_step=raw.claim_step or {},
        suspensions=_windows(raw.suspensions),
    )


def _field(raw: FieldFile) -> Field:
    return Field(
        role=raw.role,
        kind=raw.kind,
        minimum=raw.length[0],
        maximum=raw.length[-1],
        picture=raw.picture,
        group=raw.group,
        secret=raw.secret,
        label=raw.label or {},
    )


def _document(file: Path | Traversable) -> Document:
    raw = read(file, DocumentFile)
    texts = {language: text.strip() for language, text in raw.texts.items()}
    summary = {language: text.strip() for language, text in raw.summary.items()}
    clauses: dict[str, dict[str, str]] = {applicant: dict(clause) for applicant, clause in raw.applicant.items()}
    return Document(raw.code, raw.version, texts, clauses, summary)


def _amount(raw: CampaignFile) -> dict[str, str]:
    """The sum of all items' maxima in yen, formatted for each language."""
    most = sum(item.maximum_yen for item in raw.item)
    return {language: written(most, language) for language in SPOKEN_LANGUAGES}
