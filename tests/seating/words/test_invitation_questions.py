"""Questions of invitations, in the languages of forms."""

import pytest

from seating.words.invitation_questions import asked_in

ASKED = {
    "rsvp": """Will you be attending the dinner on 12 May?; Wedding Day RSVP; Can you join us?;
        Kannst du am 12. Mai kommen?; Serez-vous présents le 12 mai ?; ¿Podrás asistir a la cena?;
        Parteciperai alla cena?; Você vai participar do jantar?; Kun je erbij zijn?;
        Kan du komma den 12 maj?""",
    "party size": """How many people are in your party?; Combien serez-vous ?; Wie viele kommen?;
        ¿Cuántos vendréis?; Quanti siete?; Com quantas pessoas?; Met hoeveel personen?;
        Hur många kommer?""",
    "plus one": """How many guests will you bring?; Are you bringing a plus one?;
        Number of additional guests; Bringst du jemanden mit?; Wie viele weitere Gäste?""",
    "party names": """Please list the names of everyone attending; Who is coming with you?;
        Names of all guests in your party (including yours); Namen aller Personen""",
}
NOTHING = """RSVPed on; rsvp code; RSVP date; Joined group on; When will you be coming?;
    Who would you like to sit with?; How many people do you know?; Member since; Order number;
    Do you know anybody attending?; Table pref; Is this your first time attending?"""


@pytest.mark.parametrize("column", ASKED)
def test_questions_are_understood(column):
    headers = [" ".join(header.split()) for header in ASKED[column].split(";")]
    assert not [header for header in headers if asked_in(header)[:1] != (column,)]


@pytest.mark.parametrize("header", [" ".join(header.split()) for header in NOTHING.split(";")])
def test_other_questions_are_not(header):
    assert asked_in(header) == ()
