"""Who may stay away, as lists say it."""

import pytest

from tests.seating.intake.reading import complaint, names, read, sentences


def chances(intake):
    return {
        guest.name: (guest.get("maybe"), guest.get("chance"))
        for guest in intake.dinner.guests
        if guest.get("maybe")
    }


def test_a_column_says_who_may_stay_away_and_how_likely_they_come():
    intake = read("name,maybe\nAna,yes\nBo,\nCy,0.8\nDi,70 %\nEd,no\nFi,1\nGus,0\nHal,perhaps\n")
    assert chances(intake) == {
        "Ana": ("yes", "0.5"),
        "Cy": ("yes", "0.8"),
        "Di": ("yes", "0.7"),
        "Fi": ("yes", "0.5"),
        "Hal": ("yes", "0.5"),
    }
    assert len(intake.dinner.guests) == 8
    assert "5 of 8 say maybe and are seated" in " ".join(intake.notes)


def test_a_chance_of_nought_gets_no_seat():
    intake = read("name,chance\nAna,0\nBo,1\nCy,0.25\nDi,\n")
    assert names(intake) == ["Bo", "Cy", "Di"]
    assert chances(intake) == {"Cy": ("yes", "0.25")}


@pytest.mark.parametrize("header", ["Maybe", "May stay away", "Vielleicht", "Peut-être", "Quizás"])
def test_headers(header):
    assert chances(read(f"name,{header}\nAna,yes\nBo,\n")) == {"Ana": ("yes", "0.5")}


def test_who_has_not_answered_or_says_maybe_may_stay_away():
    intake = read("name,rsvp\nAna,yes\nBo,maybe\nCy,\nDi,no\nEd,waitlist\n")
    assert chances(intake) == dict.fromkeys(("Bo", "Cy", "Ed"), ("yes", "0.5"))
    assert chances(read("name,rsvp\nAna,yes\nBo,maybe\n", unsure="leave")) == {}
    both = read("name,rsvp,chance\nAna,yes,0.9\nBo,maybe,0.2\nCy,no,0.9\nDi,maybe,1\n")
    assert names(both) == ["Ana", "Bo", "Di"]
    assert chances(both)["Bo"] == ("yes", "0.2")
    assert chances(both)["Ana"] == ("yes", "0.9")


def test_who_comes_along_is_as_likely_to():
    intake = read("name,plus one,chance\nAna,yes,0.4\nBo,,\n")
    assert chances(intake) == {"Ana": ("yes", "0.4"), "Guest of Ana": ("yes", "0.4")}


def test_columns_of_ticks_are_still_answers():
    intake = read("name,Yes,No,Maybe\nAna,x,,\nBo,,x,\nCy,,,x\n")
    assert names(intake) == ["Ana", "Cy"]
    assert chances(intake) == {"Cy": ("yes", "0.5")}


def test_a_column_of_something_else_is_kept():
    intake = read("name,Chance\nAna,Monopoly\nBo,Cluedo\n")
    assert intake.dinner.guests[0].fields == {"chance 2": "Monopoly"}


@pytest.mark.parametrize("value", ["often", "70", "1.5", "-0.2", "nan", "1e3"])
def test_what_is_no_chance_is_an_error_with_its_place(value):
    told = complaint(f"name,chance\nAna,0.5\nBo,{value}\nCy,1\n")
    assert told.startswith("guests.csv, line 3, column chance: this does not say how likely")
    assert "as in 0.7 or 70 %" in told


def test_they_are_spread_unless_the_host_says_otherwise():
    rows = "".join(f"G{number},{'yes' if number < 4 else ''}\n" for number in range(16))
    text = f"name,maybe\n{rows}"
    kept = ["No two guests whose maybe is yes sit at one table",
            "At every table sits at least 1 guest whose maybe is yes"]  # fmt: skip
    assert sentences(read(text, tables="4x4")) == kept
    assert sentences(read(text, tables="4x4", maybes="anywhere")) == []
    assert sentences(read(text, tables="4x4", courses="all")) == []
    assert "did you mean 'spread'?" in complaint(text, maybes="spraed")
