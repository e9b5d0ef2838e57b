"""Which moments of a visit show each screen (S00-S23) and each error (E01-E27): the list behind docs/screens.md."""

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Listed:
    """`moments` are names of `ui.gallery.moments`; none where something else took the place of the number (`what`)."""

    number: str
    what: str
    moments: tuple[str, ...] = ()


def _listed(number: str, what: str, moments: str = "") -> Listed:
    return Listed(number, what, tuple(moments.split()))


SCREENS: Final = (
    _listed("S00", "Attract, and the language", "attract"),
    _listed("S01", "No screen of its own: what to bring stands on the first screen", ""),
    _listed("S02", "Menu", "menu"),
    _listed("S02", "To read without a card", "info-items info-get_card info-places info-help info-safety"),
    _listed("S03", "Who applies", "applicant"),
    _listed("S03", "What holds for a minor, and for a child", "representative-minor representative-child"),
    _listed("S03", "What holds for a ward", "representative-ward"),
    _listed("S04", "Consents: to apply, and to look at the status", "consent consent-status"),
    _listed("S05", "Lay the card, or insert it", "card"),
    _listed("S06", "The PIN, asked once: it is the commit", "pin"),
    _listed("S06", "The PIN on the reader's own keys", "pin-reader working-typing"),
    _listed("S07", "The card is checked while it is read, without a PIN", "card-reading"),
    _listed("S08", "No screen of its own: 予約 and 申込 are one signed application", ""),
    _listed("S09", "The three items", "items items-answered items-none"),
    _listed("S09", "Item 1", "item-card"),
    _listed("S10", "Item 2 and what it takes beforehand", "item-insurance"),
    _listed("S11", "Item 3 and what it takes beforehand", "item-account"),
    _listed("S12", "Choose a payment service", "service service-kind service-found"),
    _listed("S12", "Search it by its name", "search search-typed search-nothing"),
    _listed("S13", "The service and its terms", "preregistration service-terms"),
    _listed("S14-S16", "ID, code and phone number together, where they fit", "fields"),
    _listed("S14", "The ID", "field field-card_front field-card_back field-app_payment field-website field-upper"),
    _listed("S15", "The codes", "field-app_account field-ascii field-secret field-secret-shown field-birth_date"),
    _listed("S16", "Phone number, last 4 digits", "phone"),
    _listed("S17", "Review", "review review-revealed review-one-item"),
    _listed("S17", "Review for somebody else", "review-minor review-child review-ward"),
    _listed("S18", "Sign, in the connection in which this card was read", "working-signing"),
    _listed("S19", "Accept and deliver", "working-accepting working-delivering"),
    _listed("S20", "Result", "result-applied result-queued result-more-to-do"),
    _listed("S20b", "Status", "working-fetching status status-some status-none status-closed"),
    _listed("S21", "Receipt: on paper (docs/pictures/receipt.png) unless declined", "result-printing result-printed"),
    _listed("S22", "Take your card", "take-card"),
    _listed("S23", "Is anybody there, and the longest visit is nearly over", "idle cap"),
)

ERRORS: Final = (
    _listed("E01", "Not a My Number Card", "notice-not_my_number"),
    _listed("E02", "The old card, and a smartphone", "notice-old_card notice-phone"),
    _listed("E03", "The card cannot be read, and the third time", "notice-read_failed notice-read_failed_again"),
    _listed("E04", "No user certificate on the chip", "notice-no_certificate"),
    _listed("E05", "Certificate expired", "notice-expired"),
    _listed("E06", "Revoked or unknown: no reason is told", "notice-status_refused result-certificate_revoked"),
    _listed("E06", "The same words, so that nobody learns which it is", "result-certificate_unknown"),
    _listed("E07", "PIN wrong", "pin-wrong"),
    _listed("E07b", "Before the last try", "last-try"),
    _listed("E07b", "Twice wrong, or the last try may not be spent here", "notice-tries_spared"),
    _listed("E08", "PIN locked", "notice-locked"),
    _listed("E09", "Certificate not valid or active yet", "notice-not_yet_valid result-certificate_not_yet_active"),
    _listed("E10", "Already applied", "result-already_applied"),
    _listed("E11", "Typed in another form than asked", "field-no-such-date"),
    _listed("E11b", "Rejected by the provider, and too often", "result-id_or_code_rejected result-rejected-again"),
    _listed("E12", "Card taken away", "notice-card_removed"),
    _listed("E13", "Another card", "notice-card_changed"),
    _listed("E14", "No network: to apply is possible all the same, to look is not", "notice-status_unavailable"),
    _listed("E14", "Replaced for applications by the durable queue: kept here, sent later", "result-queued"),
    _listed("E15", "Maintenance", "closed-maintenance"),
    _listed("E16", "Out of order: the reader", "closed-no_reader closed-no_service notice-reader_failed"),
    _listed("E16", "Plugged in without its driver, or hanging", "closed-no_driver closed-no_answer"),
    _listed("E16", "The card takes too long to answer", "card-overdue working-overdue"),
    _listed("E16", "Out of order: not set up, the clock, the disk", "closed-not_enrolled closed-clock closed-storage"),
    _listed(
        "E16",
        "“Offline” is replaced by the durable queue; closed only when its challenges are used up",
        "closed-no_challenge closed-clock_unconfirmed",
    ),
    _listed(
        "E16", "A fault in the middle of a visit", "notice-not_accepted notice-answer_lost notice-answer_lost-unsure"
    ),
    _listed(
        "E17", "Before the campaign or its items, and after", "closed-not_begun closed-items_not_begun closed-ended"
    ),
    _listed(
        "E17",
        "It ended while somebody was here, or before it arrived",
        "notice-closed_meanwhile result-campaign_closed",
    ),
    _listed("E18", "Replaced by the durable queue: nobody waits for upstream", "result-queued"),
    _listed(
        "E19", "Replaced by the durable queue: the same application is sent until a receipt comes", "result-queued"
    ),
    _listed("E19", "What is left of it: this terminal's own disk does not answer in time", "notice-outcome_unknown"),
    _listed("E20", "May not apply for this person", "notice-applicant_not_served"),
    _listed("E21", "Service closed, suspended, in its own app only", "service result-service_closed"),
    _listed("E22", "No paper", "review-no-paper result-no-paper result-not-printed"),
    _listed("E23", "A registration at the provider is missing", "preregistration notice-preregistration_missing"),
    _listed("E24", "The ID belongs to somebody else's application", "result-id_in_use result-id_in_use-child"),
    _listed("E25", "Nobody was here", "idle notice-timed_out"),
    _listed("E26", "It looks like a My Number: asked, never refused", "field-doubt"),
    _listed("E27", "Staff is called", "staff"),
    _listed("", "Outside opening hours", "closed-outside_hours"),
    _listed("", "Out of service by the staff", "closed-paused_break closed-paused_today closed-paused_repair"),
    _listed("", "Starting", "starting"),
    _listed("", "A card of another authority", "notice-untrusted"),
    _listed("", "A certificate that this terminal cannot use", "notice-certificate_unusable"),
    _listed("", "Not the person's mistake", "result-challenge_reused result-malformed"),
    _listed("", "A card was left behind", "take-card-left"),
)
