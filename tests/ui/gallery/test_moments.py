"""Each moment of the gallery is what its name says: the documents and the checks of the screens show nothing else."""

from dataclasses import replace
from typing import Any, Final

from PySide6.QtCore import QCoreApplication

from kiosk.station.settings import load_profile
from kiosk.visit.events import ApplicantChosen, CardRefused, Event, PreregistrationAnswered
from kiosk.visit.machine import advance
from kiosk.visit.model import Applicant, NoticeCode, Outcome, Visit
from kiosk.visit.moves import to_closed_meanwhile
from kiosk.visit.timeout_values import Timeouts
from kiosk.visit.try_limits import READ_FAILURES
from tests.ui.stage import all_moments, moment, practice_offer
from tests.ui.test_every_moment import TOPICS
from ui.view_model import ViewModel

SHOWN: Final = {
    "consent": ("privacy_given=True", "terms_asked=True", "terms_given=False"),
    "consent-status": ("privacy_given=False", "terms_asked=False"),
    "representative-minor": ("You apply yourself",),
    "representative-child": ("You apply for your child",),
    "representative-ward": ("You apply as a guardian",),
    "service-kind": ("kind='Debit cards'", "Kamome Debit", "not: Hato Pay"),
    "service-found": ("filtered=True", "Kaede Card", "not: Akebono Pay"),
    "search": ("query=''",),
    "search-typed": ("query='ka'", "Kaede Card"),
    "search-nothing": ("query='zzz'", "not: Kaede"),
    "field": ("title='Payment service ID'", "value='4821 0093 77'", "Digits still missing: 6"),
    "fields": ("title='Security code'", "value='4821 0093 7755 1206'", "value=''"),
    "phone-empty": ("title='Phone number", "problem=''"),
    "phone": ("value='01'", "Digits still missing: 2"),
    "field-secret": ("value='●●●●●●●●●●'", "not: Pa55"),
    "field-secret-shown": ("value='Pa55-w0rd!'", "not: ●"),
    "field-no-such-date": ("There is no such date",),
    "field-doubt": ("Is this really the number of the service?",),
    "field-upper": ("keyboard='upper'", "value='JE4082'"),
    "field-upper-empty": ("keyboard='upper'", "not: JE4082"),
    "field-ascii": ("keyboard='ascii'", "value='aB3!x'"),
    "field-ascii-empty": ("keyboard='ascii'", "not: aB3!x"),
    "field-birth_date": ("date=True", "value='1958 / 04'"),
    "field-birth_date-empty": ("date=True", "value=''"),
    **{f"field-{place}": (f"picture='{place}'",) for place in ("card_front", "card_back", "website", "app_payment")},
    "review": ("Myself (18 or older)", "●●●●", "0123"),
    "review-revealed": ("not: ●",),
    "review-one-item": ("not given", "My Number Card", "not: Use as a health insurance card'"),
    "review-minor": ("Myself (15 to 17)",),
    "review-child": ("My child under 15",),
    "review-ward": ("The adult whose guardian I am",),
    "pin": ("dots='●●'", "tries=''", "at_reader=''"),
    "pin-wrong": ("Tries left: 2", "dots=''"),
    "pin-reader": ("Type it on the keys of the card reader", "No PIN was entered"),
    "last-try": ("Tries left: 1",),
    "working-signing": ("Your card is signing", "slow=''"),
    "working-overdue": ("Your card is signing", "The card does not answer yet"),
    "card-overdue": ("Reading your card", "The card does not answer yet"),
    "result-queued": ("tone='waiting'", "printing=''", "can_print=True"),
    **{f"result-{outcome}": ("tone='good'" if outcome is Outcome.APPLIED else "tone='care'",) for outcome in Outcome},
    "result-printing": ("printing='printing'",),
    "result-printed": ("printing='printed'",),
    "result-not-printed": ("printing='not_printed'",),
    "result-no-paper": ("printing=''", "can_print=False"),
    "result-id_in_use-child": ("One account of a payment service cannot collect",),
    "result-rejected-again": ("It cannot be corrected in this visit any more",),
    "status": ("state='Applied'", "…1206", "not: Not applied yet"),
    "status-none": ("reserved='None yet'", "state='Not applied yet'", "not: state='Applied'"),
    "status-some": ("Goes on in the service you chose in round 1", "state='Applied'", "A condition is not met yet"),
    "status-closed": ("state='Applied'", "state='Not applied yet'", "state='Closed'"),
    "notice-tries_spared": ("Tries left: 1",),
    "notice-answer_lost": ("Tries left: 2",),
    "notice-answer_lost-unsure": ("One try of the PIN may have been used.",),
    "notice-expired": ("31 March 2027",),
    "notice-not_yet_valid": ("31 March 2027",),
}
"""What the view of a moment has, and, after "not: ", what it has not."""


class Shown:
    """What the screens would show at a moment."""

    def __init__(self) -> None:
        self.runner: Any = type("Runner", (), {"visit": moment("attract"), "offer": practice_offer()})()
        self.views = ViewModel(self.runner, load_profile("lawson-copier"))

    def at(self, name: str) -> str:
        """The facts of the screen and of its frame."""
        visit = moment(name)
        facts = self.views._derive(visit, practice_offer())
        return f"{facts[TOPICS[visit.screen]]} {facts['frame']}"


def test_a_moment_shows_what_its_name_says(qapp: QCoreApplication) -> None:
    shown = Shown()
    wrong = [
        f"{name}: {words}"
        for name, telling in SHOWN.items()
        for words in telling
        if (words.removeprefix("not: ") in shown.at(name)) is words.startswith("not: ")
    ]
    assert wrong == []


def test_the_warnings_and_the_ways_to_be_asked_for_the_card_differ() -> None:
    visits = {name: moment(name) for name in all_moments()}
    assert (visits["idle"].warning, visits["cap"].warning) == ("idle", "cap")
    assert (visits["take-card"].card_left, visits["take-card-left"].card_left) == (False, True)
    assert visits["review-no-paper"].printer_ready is False
    assert len(set(visits.values())) == len(visits), "each looks different"


REFUSED: Final = [
    *(NoticeCode.NOT_MY_NUMBER, NoticeCode.OLD_CARD, NoticeCode.PHONE, NoticeCode.NO_CERTIFICATE, NoticeCode.LOCKED),
    *(NoticeCode.READER_FAILED, NoticeCode.EXPIRED, NoticeCode.NOT_YET_VALID, NoticeCode.UNTRUSTED),
    *(NoticeCode.CERTIFICATE_UNUSABLE, NoticeCode.READ_FAILED),
]
"""What is said of a card that was read."""


def test_a_notice_has_the_way_on_that_it_has_in_a_visit() -> None:
    """Its button says where it leads, and whether the card must be taken."""
    offer, reading = practice_offer(), moment("card-reading")
    steps: list[tuple[Visit, Event]] = [
        (reading, CardRefused(reading.number, reading.insertion, code)) for code in REFUSED
    ]
    steps += [
        (
            replace(reading, read_failures=READ_FAILURES - 1),
            CardRefused(reading.number, reading.insertion, NoticeCode.READ_FAILED),
        ),
        (moment("applicant"), ApplicantChosen(Applicant.OTHER)),
        (moment("preregistration"), PreregistrationAnswered(False)),
    ]
    visits = [advance(visit, event, 0, offer, Timeouts())[0] for visit, event in steps]
    visits.append(to_closed_meanwhile(moment("review"), 0, offer)[0])
    told = [visit.notice for visit in visits if visit.notice is not None]
    assert {notice.code for notice in told} == {
        *REFUSED,
        *(NoticeCode.READ_FAILED_AGAIN, NoticeCode.SERVICE_CLOSED),
        *(NoticeCode.APPLICANT_NOT_SERVED, NoticeCode.PREREGISTRATION_MISSING),
    }
    pictured = {notice.code: shown.after for notice in told if (shown := moment(f"notice-{notice.code}").notice)}
    assert pictured == {notice.code: notice.after for notice in told}
    others = [code for code in NoticeCode if code not in pictured]
    ends = {shown.after for code in others if (shown := moment(f"notice-{code}").notice)}
    assert ends == {"home"}, "any other ends the visit"
