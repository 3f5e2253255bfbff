"""Headers of ticket shops, forms and spreadsheets, and what they mean."""

import pytest

from seating.words.columns import COLUMNS, MOST_COMPARED, plain
from seating.words.header_words import is_sure, meanings_of
from seating.words.table_words import is_called_table

NAMES = """your name; what is your name; What is your name?; full name as on your badge;
    Full name (as on your badge); attendee (name); Attendee Name; ticket full name; member;
    invitee; participant; person; who; who are you?; guest name; Name of guest; nom et prénom;
    Vor- und Nachname; Name des Gastes; Teilnehmername; Wie lautet Ihr vollständiger Name?;
    Wie heißt du?; Quel est votre nom ?; ¿Cuál es tu nombre?; Qual è il tuo nome?;
    Qual é o seu nome?; Wat is je naam?; Vad är ditt namn?; Please enter your full name;
    First and last name; Nachname, Vorname; Names; Gäste; NAME *; guestName"""


@pytest.mark.parametrize("header", [" ".join(word.split()) for word in NAMES.split(";")])
def test_names_are_asked_for_in_many_ways(header):
    assert meanings_of(header)[0] == "name"


@pytest.mark.parametrize(
    ("header", "column"),
    [
        ("First Name", "first"),
        ("attendee_first_name", "first"),
        ("Ticket First Name", "first"),
        ("Name (First)", "first"),
        ("Attendee name: Family name", "last"),
        ("Prénom participant", "first"),
        ("Vorname des Gastes", "first"),
        ("Email Address", "contact"),
        ("Ticket e-mail", "contact"),
        ("Phone / E-mail", "contact"),
        ("Any dietary requirements?", "diet"),
        ("Do you have any dietary requirements or allergies?", "diet"),
        ("Diet & allergies (for the kitchen)", "diet"),
        ("Which company do you work for?", "company"),
        ("Company name", "company"),
        ("Job title / role", "role"),
        ("What languages do you speak?", "language"),
        ("Table #", "table"),
        ("Party name", "household"),
        ("Guest #", "id"),
        ("Attendee #", "id"),
        ("Participant no.", "id"),
        ("Attendee Status", "rsvp"),
        ("Will you join us?", "rsvp"),
        ("Will you be attending the dinner on 12 May?", "rsvp"),
        ("Kannst du am 12. Mai kommen?", "rsvp"),
        ("¿Podrás asistir a la cena?", "rsvp"),
        ("+1", "plus one"),
        ("Are you bringing a +1?", "plus one"),
        ("How many guests will you bring?", "plus one"),
        ("How many of you are coming?", "party size"),
        ("Number of guests", "guest count"),
        ("Names of everyone in your party", "party names"),
        ("Who is coming with you?", "party names"),
    ],
)
def test_what_stands_around_a_word_is_passed_over(header, column):
    assert meanings_of(header)[0] == column


NOTHING = """Order #; Order Date; Guest of; Buyer First Name; Order name;
    Event name;
    partner_first_name; child_1_first_name; Name of your partner; Guest 2 name; Dietary (guest 2);
    Who would you like to sit with?;
    First time?; Member since; #; ?; Nom payeur; RSVPed on; rsvp code; Title"""


@pytest.mark.parametrize("header", [" ".join(word.split()) for word in NOTHING.split(";")])
def test_what_is_somebody_elses_or_something_else_means_nothing(header):
    assert meanings_of(header) == ()


def test_what_stands_in_cells_too_is_not_sure():
    assert is_sure("Full name", "name")
    assert is_sure("Who are you?", "name")
    assert not any(is_sure(word, "name") for word in ("Guest", "guests", "Who", "Gast", "Member"))
    assert is_sure("Guest #", "id")
    assert not is_sure("Ticket #", "id")


def test_a_question_asks_for_no_rule():
    rules = [column for column in COLUMNS.values() if column.rule]
    assert rules
    assert not any(column.asked for column in rules)
    assert meanings_of("At which table do you sit?") == ()


@pytest.mark.parametrize("word", ["name,", "zork ", "diet, allergies;", "ﷺ", "(1", "a" + "\u0301"])
def test_what_is_longer_than_any_question_is_no_header(word):
    few, many = word * 50, word * 30_000
    assert meanings_of(few) == {"n": ("name",), "d": ("diet",)}.get(word[0], ())
    assert meanings_of(many) == ()
    assert not is_sure(many, "name")
    assert not is_called_table(f"Table {many}")
    assert len(plain(many)) <= 20 * MOST_COMPARED
