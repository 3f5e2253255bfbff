"""Yes and no are understood alike wherever they are asked; nothing is as good as blank."""

import pytest

from seating import Dinner, Guest
from seating.outputs.print.followup_sheets import contact
from seating.words.yes_no import ALSO_NO, NO, NOTHING, YES, says_no, says_nothing, says_yes
from tests.plans import some_plan
from tests.seating.intake.reading import names, read, sentences

YESES = [
    "yes",
    "Ja",
    "OUI",
    "sí",
    "si",
    "да",
    "ναι",
    "evet",
    "kyllä",
    "כן",
    "예",
    "はい",
    "نعم",
    "✓",
]
NOS = ["no", "Nein", "NON", "nej", "нет", "όχι", "hayır", "ei", "לא", "아니요", "いいえ", "لا", "✗"]
NOTHINGS = ["-", "–", "n/a", "N.A.", "none", "None", "keine", "nessuna", "?", "no", "nej", "нет"]


def test_no_answer_is_both():
    assert not YES & (NO | ALSO_NO | NOTHING)
    assert not NO & NOTHING
    assert not NO & ALSO_NO
    assert "" not in YES | NO | ALSO_NO | NOTHING


@pytest.mark.parametrize("word", [*YESES, " Yes ", "1", "x", "true"])
def test_yes(word):
    assert says_yes(word)
    assert not says_no(word)
    assert not says_nothing(word)


@pytest.mark.parametrize("word", [*NOS, " No ", "0", "-", "false"])
def test_no(word):
    assert says_no(word)
    assert not says_yes(word)


@pytest.mark.parametrize("word", ["maybe", "", "vegan", "Ana"])
def test_neither(word):
    assert not says_yes(word)
    assert not says_no(word)


def consents(word: str) -> bool:
    ana = Guest("Ana", fields={"contact": "ana@example.org", "consent": word})
    return bool(contact(some_plan(Dinner.of([ana, "Bo"])), 0))


@pytest.mark.parametrize("word", YESES)
def test_a_yes_is_one_everywhere(word):
    assert consents(word)
    assert sentences(read(f"name,stays\nAna,{word}\nBo,\n")) == ["Ana keeps one seat all evening"]
    assert read(f"name,courses\nAna,{word}\nBo,\n").dinner.present.all()
    assert len(read(f"name,familiar\nAna,{word}\nBo,\n").dinner.rules) == 1


@pytest.mark.parametrize("word", NOS)
def test_a_no_is_one_everywhere(word):
    assert not consents(word)
    assert read(f"name,stays\nAna,{word}\nBo,\n").dinner.rules == ()
    assert names(read(f"name,courses\nAna,{word}\nBo,\n")) == ["Bo"]
    assert read(f"name,familiar\nAna,{word}\nBo,\n").dinner.rules == ()


@pytest.mark.parametrize("word", NOTHINGS)
def test_sharing_nothing_is_not_to_know_each_other(word):
    intake = read(f"name,company,diet\nAna,{word},{word}\nBo,{word},\nCy,Acme,\n")
    assert len(intake.dinner.acquaintances.strength) == 0
    assert dict(intake.dinner.guests[0].fields) == {}


@pytest.mark.parametrize("word", NOTHINGS)
def test_nobody_may_be_said_in_words(word):
    header, row = "name,knows,avoid,partner,goal,interests", ",".join([word] * 5)
    text = f"{header}\nAna,{row}\nBo,,,,,{word}\n"
    dinner = read(text).dinner
    assert (len(dinner.acquaintances.strength), dinner.rules, len(dinner.interest)) == (0, (), 0)


def test_a_guest_may_be_called_so():
    assert read("name,knows\nAna,Na\nNa,\n").dinner.acquaintances.know(0, 1)


@pytest.mark.parametrize("word", ["vegan", "🌱", "+", "No nuts", "0", "A", "F", "Ei"])
def test_other_cells_say_something(word):
    assert not says_nothing(word)
    assert read(f"name,diet\nAna,{word}\n").dinner.guests[0].get("diet") == word


def test_what_is_not_understood_is_kept_as_it_is():
    assert read("name,nickname\nAna,None\n").dinner.guests[0].get("nickname") == "None"
