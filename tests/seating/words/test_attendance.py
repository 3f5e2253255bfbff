"""Answers to an invitation, as ticket shops, forms and guests write them."""

import pytest

from seating.words.attendance import (
    COMING,
    DECLINING,
    DOUBTING,
    SAYING_NOTHING,
    WAITING,
    Answer,
    answer_for_courses,
    answer_in,
    is_cancelled,
    likelihood_in,
    maybe_in,
)
from seating.words.yes_no import NO, YES

COMES = """Yes; YES!; Accepted; Going; Attending; Will attend; Checked In; I'll be there;
    Joyfully accepts; We can come!; Yes, +1; Ja, gerne; Ich komme; nimmt teil; Zusage; oui;
    Présent; Sí, claro; Partecipa; Sim; vou; ik kom; tackar ja; да, приду; ✓; x;
    Attending (vegan); Yes - cannot eat nuts"""
DECLINED = """No; No, sorry; Declined; not going; Not Attending; Can't make it; Refunded;
    Regretfully declines; I will not be attending; Cancelled; Canceled by buyer;
    Nein, leider nicht; kommt nicht; ne viendra pas; Non; no puedo ir; non posso; não vou;
    kom niet; kommer inte; не приду; ✗"""
SILENT = """No response; no reply; Pending; Awaiting reply; Invited; not yet; No RSVP; noch nicht;
    offen; sans réponse; pendiente; in attesa; sem resposta; geen antwoord; inte svarat; -; N/A"""
MAYBE = """Maybe; tentative; not sure yet; maybe not; vielleicht; peut-être; no lo sé; forse;
    talvez; misschien; kanske; Interested"""
WAITS = """Waitlist; Waitlisted; on the waiting list; Warteliste; liste d'attente;
    en lista de espera; wachtlijst; väntelista"""
NONE = "Chicken; Table 4; Main course; 🎉"
LISTS = {
    Answer.COMES: (COMES, COMING),
    Answer.DECLINED: (DECLINED, DECLINING),
    Answer.SILENT: (SILENT, SAYING_NOTHING),
    Answer.MAYBE: (MAYBE, DOUBTING),
    Answer.WAITS: (WAITS, WAITING),
    None: (NONE, ""),
}


def split(words: str) -> list[str]:
    return [" ".join(word.split()) for word in words.split(";") if word.strip()]


@pytest.mark.parametrize("answer", LISTS)
def test_answers_are_understood(answer):
    said, phrases = LISTS[answer]
    wrong = {value for value in split(said) + split(phrases) if answer_in(value) is not answer}
    assert not wrong


def test_every_yes_and_no_is_an_answer():
    assert {answer_in(word) for word in YES} == {Answer.COMES}
    assert {answer_in(word) for word in NO} == {Answer.DECLINED}


def test_a_place_given_back_is_given_back():
    assert is_cancelled("Attending (refunded)")
    assert answer_in("Attending (refunded)") is Answer.DECLINED
    assert not is_cancelled("Declined")


def test_courses_are_no_answers():
    assert answer_for_courses("No") is Answer.DECLINED
    assert answer_for_courses("maybe") is Answer.MAYBE
    for courses in ("1", "2; 3", "Dessert", "from Main on", "Main; coming late"):
        assert answer_for_courses(courses) is None


def test_what_is_said_of_one_guest_is_singular():
    told = [answer.of_one for answer in (Answer.SILENT, Answer.WAITS, Answer.MAYBE)]
    assert told == ["has not answered", "is on a waiting list", "says maybe"]
    assert [answer for answer in Answer if answer.sure] == [Answer.COMES, Answer.DECLINED]


@pytest.mark.parametrize(
    ("written", "number"),
    [("0.7", 0.7), ("0,7", 0.7), (".7", 0.7), ("70%", 0.7), ("70 %", 0.7), ("1", 1.0), ("0", 0.0),
     ("100 %", 1.0), ("70", None), ("", None), ("%", None), (".", None), ("-1", None),
     ("²", None), ("1" * 5000, None)],
)  # fmt: skip
def test_how_likely_somebody_comes(written, number):
    assert likelihood_in(written) == number


def test_what_may_stand_below_maybe():
    said = ["yes", "x", "no", "", "0.25", "25 %", "not sure", "vegan", "1"]
    assert [maybe_in(one) for one in said] == [0.5, 0.5, 1.0, 1.0, 0.25, 0.25, 0.5, None, 0.5]
