"""The moments that show each screen (S00-S23) and each error (E01-E27): the list from which docs/screens.md is made."""

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Listed:
    """A number with its subject (`what`) and its moments (names of `ui.gallery.moments`).

    A number has no moments if it has no screen of its own; `what` says why.
    """

    number: str
    what: str
    moments: tuple[str, ...] = ()


def _listed(number: str, what: str, moments: str = "") -> Listed:
    return Listed(number, what, tuple(moments.split()))


SCREENS: Final = (
    _listed("S00", "Attract, and the language", "attract"),
    _listed("S01", "No screen of its own: the first screen shows what to bring", ""),
    _listed("S02", "Menu", "menu"),
    _listed("S02", "Information without a card", "info-items info-get_card info-places info-help info-safety"),
    _listed("S03", "The applicant", "applicant"),
    _listed("S03", "Conditions for a minor, and for a child", "representative-minor representative-child"),
    _listed("S03", "Conditions for a ward", "representative-ward"),
    _listed("S04", "Consents: for an application, and for the status", "consent consent-status"),
    _listed("S05", "Lay the card, or insert it", "card"),
    _listed("S06", "The PIN, asked for once: the commit", "pin"),
    _listed("S06", "The PIN on the reader's own keys", "pin-reader working-typing"),
    _listed("S07", "The card is checked while it is read, without a PIN", "card-reading"),
    _listed("S08", "No screen of its own: 予約 and 申込 are one signed application", ""),
    _listed("S09", "The three items", "items items-answered items-none"),
    _listed("S09", "Item 1", "item-card"),
    _listed("S10", "Item 2 and its conditions", "item-insurance"),
    _listed("S11", "Item 3 and its conditions", "item-account"),
    _listed("S12", "Choose a payment service", "service service-kind service-found"),
    _listed("S12", "Search for a service by name", "search search-typed search-nothing"),
    _listed("S13", "The service and its terms", "preregistration service-terms"),
    _listed("S14-S16", "ID, code and phone number together, if they fit", "fields"),
    _listed("S14", "The ID", "field field-card_front field-card_back field-app_payment field-website field-upper"),
    _listed("S15", "The codes", "field-app_account field-ascii field-secret field-secret-shown field-birth_date"),
    _listed("S16", "Phone number, last 4 digits", "phone-empty phone"),
    _listed("S17", "Review", "review review-revealed review-one-item"),
    _listed("S17", "Review for somebody else", "review-minor review-child review-ward"),
    _listed("S18", "Sign, in the connection in which this card was read", "working-signing"),
    _listed("S19", "Accept and deliver", "working-accepting working-delivering"),
    _listed("S20", "Result", "result-applied result-queued result-more-to-do"),
    _listed("S20b", "Status", "working-fetching status status-some status-none status-closed"),
    _listed("S21", "Receipt: on paper (docs/pictures/receipt.png) unless declined", "result-printing result-printed"),
    _listed("S22", "Take your card", "take-card"),
    _listed("S23", "Warning while the person is away, and before the longest visit ends", "idle cap"),
)
"""The numbered screens (S00 to S23), each with its moments."""

ERRORS: Final = (
    _listed("E01", "Not a My Number Card", "notice-not_my_number"),
    _listed("E02", "The old card, and a smartphone", "notice-old_card notice-phone"),
    _listed(
        "E03", "The card cannot be read: at first, and the third time", "notice-read_failed notice-read_failed_again"
    ),
    _listed("E04", "No user certificate on the chip", "notice-no_certificate"),
    _listed("E05", "Certificate expired", "notice-expired"),
    _listed("E06", "Certificate revoked: without the reason", "notice-status_refused result-certificate_revoked"),
    _listed("E06", "Certificate unknown: the same texts, so that they do not tell which", "result-certificate_unknown"),
    _listed("E07", "PIN wrong", "pin-wrong"),
    _listed("E07b", "Before the last try", "last-try"),
    _listed("E07b", "Two wrong PINs in this visit, or the last try is not used here", "notice-tries_spared"),
    _listed("E08", "PIN locked", "notice-locked"),
    _listed("E09", "Certificate not valid or active yet", "notice-not_yet_valid result-certificate_not_yet_active"),
    _listed("E10", "Already applied", "result-already_applied"),
    _listed("E11", "An input of the wrong form", "field-no-such-date"),
    _listed("E11b", "Rejected by the provider; no correction left", "result-id_or_code_rejected result-rejected-again"),
    _listed("E12", "Card taken away", "notice-card_removed"),
    _listed("E13", "Another card", "notice-card_changed"),
    _listed("E14", "No network: applications are possible, the status is not", "notice-status_unavailable"),
    _listed("E14", "For applications replaced by the durable queue: stored here, sent later", "result-queued"),
    _listed("E15", "Maintenance", "closed-maintenance"),
    _listed("E16", "Out of order: the reader", "closed-no_reader closed-no_service notice-reader_failed"),
    _listed("E16", "Out of order: the reader has no driver, or does not answer", "closed-no_driver closed-no_answer"),
    _listed("E16", "The card takes too long to answer", "card-overdue working-overdue"),
    _listed("E16", "Out of order: not set up, the clock, the disk", "closed-not_enrolled closed-clock closed-storage"),
    _listed(
        "E16",
        "“Offline” is replaced by the durable queue; the terminal closes only without challenges",
        "closed-no_challenge closed-clock_unconfirmed",
    ),
    _listed("E16", "A fault during a visit", "notice-not_accepted notice-answer_lost notice-answer_lost-unsure"),
    _listed(
        "E17", "Before the campaign or its items, and after", "closed-not_begun closed-items_not_begun closed-ended"
    ),
    _listed(
        "E17",
        "The campaign ended during the visit, or before the application arrived",
        "notice-closed_meanwhile result-campaign_closed",
    ),
    _listed("E18", "Replaced by the durable queue: the person does not wait for upstream", "result-queued"),
    _listed(
        "E19", "Replaced by the durable queue: the same application is sent until a receipt comes", "result-queued"
    ),
    _listed("E19", "The terminal's own disk does not answer in time", "notice-outcome_unknown"),
    _listed("E20", "The person may not apply for the card's holder", "notice-applicant_not_served"),
    _listed(
        "E21",
        "Service closed, suspended, or only in its own app",
        "service notice-service_closed result-service_closed",
    ),
    _listed("E22", "No receipt can be printed", "review-no-paper result-no-paper result-not-printed"),
    _listed("E23", "A registration at the provider is missing", "preregistration notice-preregistration_missing"),
    _listed("E24", "The ID was used for another person's application", "result-id_in_use result-id_in_use-child"),
    _listed("E25", "The person was away", "idle notice-timed_out"),
    _listed("E26", "The input looks like a My Number: a question, no refusal", "field-doubt"),
    _listed("E27", "Staff are called", "staff"),
    _listed("", "Outside opening hours", "closed-outside_hours"),
    _listed("", "Closed by the staff", "closed-paused_break closed-paused_today closed-paused_repair"),
    _listed("", "Starting", "starting"),
    _listed("", "A card of another authority", "notice-untrusted"),
    _listed("", "A certificate that this terminal cannot use", "notice-certificate_unusable"),
    _listed("", "A fault of the terminal or of upstream", "result-challenge_reused result-malformed"),
    _listed("", "A card was left behind", "take-card-left"),
)
"""The numbered errors (E01 and following), each with its moments."""
