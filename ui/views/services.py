"""The payment services to choose from (S12): the list, its filter by kind, and the search by a part of the name."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date as Day  # noqa: N812 - beside the function that writes one
from unicodedata import normalize

from kiosk.campaign.japan_time import first_moment
from kiosk.campaign.model import ApplyType, Availability, Category, Offer, OfferedService, in_language
from kiosk.campaign.search import leading_on, matching, next_characters
from kiosk.visit import rules
from kiosk.visit.model import Screen, Visit
from ui.formats import date
from ui.translation.catalogue import Translate

KANA = "あいうえおかきくけこさしすせそたちつてとなにぬねのはひふへほまみむめもやゆよらりるれろわをんー"
"""The keys of the keyboard "kana", besides the two marks."""
VOICED, HALF_VOICED = "\u3099", "\u309a"
"""The marks that turn か into が and は into ぱ; each has a key of its own."""
LATIN = "1234567890qwertyuiopasdfghjklzxcvbnm"
"""The keys of the keyboard "latin"."""
_SAMPLES = {"zh": "汉字", "ko": "가나", "th": "กข", "ne": "कख"}
"""Language -> label of its keyboard "names", for scripts that have too many characters for a fixed keyboard."""


@dataclass(frozen=True, slots=True)
class ServiceRow:
    """One service. `note` says what earns points with it or, if it is not available, why it cannot be chosen."""

    code: str
    name: str
    note: str
    available: bool


@dataclass(frozen=True, slots=True)
class ServiceKind:
    """A category; `code` is "all" for all of them."""

    code: str
    name: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class Services:
    """The content of SERVICE."""

    rows: tuple[ServiceRow, ...]
    chosen: str
    """The code of the chosen service, if it is listed; otherwise ""."""
    as_of: str
    kinds: tuple[ServiceKind, ...]
    kind: str
    """The name of the chosen kind."""
    filtered: bool
    """Whether the list is limited by a search or a kind."""
    nothing: str
    """Why no service can be chosen, or none is listed; otherwise ""."""


def services(visit: Visit, offer: Offer, translate: Translate) -> Services:
    """The content of SERVICE, in a neutral order (R26) with the date of the list (R27); empty on other screens."""
    if visit.screen is not Screen.SERVICE:
        return Services((), "", "", (), "", False, "")
    listed = rules.services_listed(visit, offer)
    kinds = tuple(
        ServiceKind(category.value if category else "all", kind_name(category, translate), category is visit.category)
        for category in (None, *Category)
    )
    return Services(
        rows=tuple(_row(offered, visit.language, translate) for offered in listed),
        chosen=next((o.service.code for o in listed if o.service.code == visit.service), ""),
        as_of=translate("Service", "List as of {date}").format(
            date=date(first_moment(Day.fromisoformat(offer.campaign.as_of)), visit.language)
        ),
        kinds=kinds,
        kind=kind_name(visit.category, translate),
        filtered=bool(visit.query) or visit.category is not None,
        nothing=_nothing(listed, offer, translate),
    )


def _nothing(listed: tuple[OfferedService, ...], offer: Offer, translate: Translate) -> str:
    """Why there is nothing to choose. The visit cannot go on then, because a service is never typed by hand (R27)."""
    if not any(offered.availability is Availability.OPEN for offered in offer.services):
        return translate(
            "Service",
            "No payment service can be chosen at this terminal now. You can apply with a smartphone, or at another "
            "procedure spot.",
        )
    return "" if listed else translate("Service", "There is no payment service of this kind.")


def _row(offered: OfferedService, language: str, translate: Translate) -> ServiceRow:
    service = offered.service
    match offered.availability:
        case Availability.OPEN:
            note = apply_type(service.apply_type, translate)
        case Availability.NOT_YET:
            note = translate("Service", "From {date}").format(date=date(service.open, language))
        case Availability.SUSPENDED:
            note = translate("Service", "Not available now")
        case Availability.CLOSED:
            note = translate("Service", "Closed")
        case Availability.APP_ONLY:
            note = translate("Service", "Only in its own app")
    name = in_language(service.names, language)
    return ServiceRow(service.code, name, note, offered.availability is Availability.OPEN)


def apply_type(kind: ApplyType, translate: Translate) -> str:
    """What earns points with a service: charging, shopping, or both."""
    match kind:
        case ApplyType.CHARGE:
            return translate("Service", "For charging")
        case ApplyType.PURCHASE:
            return translate("Service", "For shopping")
        case ApplyType.BOTH:
            return translate("Service", "Charging or shopping")


def kind_name(category: Category | None, translate: Translate) -> str:
    """The name of a category of services; None: all."""
    match category:
        case None:
            return translate("Service", "All kinds")
        case Category.E_MONEY:
            return translate("Service", "E-money")
        case Category.PREPAID:
            return translate("Service", "Prepaid cards")
        case Category.QR:
            return translate("Service", "QR code payment")
        case Category.CREDIT:
            return translate("Service", "Credit cards")
        case Category.DEBIT:
            return translate("Service", "Debit cards")


@dataclass(frozen=True, slots=True)
class Search:
    """The content of SEARCH."""

    query: str
    found: int
    """The number of services found."""
    names: str
    """The names of the services found; "" before anything is typed."""
    layouts: tuple[str, ...]
    """The keyboards, the most likely one first: "kana", "names" (whose keys are `following`), "latin"."""
    sample: str
    """The label of the keyboard "names"."""
    leads: str
    """The characters of the fixed keyboards after which a service is still found."""
    following: tuple[str, ...]
    """The same for names in this language, where its script has more than Latin letters: the keys of the keyboard
    "names", and what spoken guidance offers."""


NO_SEARCH = Search("", 0, "", ("latin",), "", "", ())
"""The content of every other screen."""


def search(visit: Visit, offer: Offer) -> Search:
    """The content of SEARCH (R48); `NO_SEARCH` on other screens."""
    if visit.screen is not Screen.SEARCH:
        return NO_SEARCH
    layouts = _layouts(visit.language)
    found = matching(offer.services, visit.query, visit.language)
    return Search(
        query=normalize("NFC", visit.query),
        found=len(found),
        names=" / ".join(in_language(each.service.names, visit.language) for each in found) if visit.query else "",
        layouts=layouts,
        sample=_SAMPLES.get(visit.language, ""),
        leads="".join(leading_on(found, visit.query, tuple(_keys(layouts)))),
        following=() if layouts == ("latin",) else next_characters(found, visit.query, visit.language),
    )


def _layouts(language: str) -> tuple[str, ...]:
    if language.startswith("ja"):
        return ("kana", "latin")
    return ("names", "latin") if language in _SAMPLES else ("latin",)


def _keys(layouts: tuple[str, ...]) -> Iterator[str]:
    if "kana" in layouts:
        yield from (*KANA, VOICED, HALF_VOICED)
    yield from LATIN
