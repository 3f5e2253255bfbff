"""Cells that name several people, and cells that only look so."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seating.intake.comers.written_together import comma_is_of_one, people_in


@pytest.mark.parametrize(
    ("cell", "people"),
    [
        ("Tom & Jane Fox", "Tom Fox|Jane Fox"),
        ("Tom&Jane", "Tom|Jane"),
        ("Tove and Per Lind", "Tove Lind|Per Lind"),
        ("Ana/Ivo Costa", "Ana Costa|Ivo Costa"),
        ("Ana und Bo Lind", "Ana Lind|Bo Lind"),
        ("Jean-Pierre et Marie Dupont", "Jean-Pierre Dupont|Marie Dupont"),
        ("Ana y Luis García", "Ana García|Luis García"),
        ("Anna e Marco Rossi", "Anna Rossi|Marco Rossi"),
        ("Jan en Piet de Vries", "Jan de Vries|Piet de Vries"),
        ("Sören och Åsa Öberg", "Sören Öberg|Åsa Öberg"),
        ("Tom & Jane van der Berg", "Tom van der Berg|Jane van der Berg"),
        ("Tom Ash and Jane Fox", "Tom Ash|Jane Fox"),
        ("Tom Fox & Jane", "Tom Fox|Jane"),
        ("Mr and Mrs Ash", "Mr Ash|Mrs Ash"),
        ("Mr. and Mrs. Tom Ash", "Mr. Tom Ash|Mrs. Ash"),
        ("Herr und Frau Dr. Müller", "Herr Müller|Frau Dr. Müller"),
        ("M. et Mme Dupont", "M. Dupont|Mme Dupont"),
        ("Dr Tom and Mrs Jane Fox", "Dr Tom Fox|Mrs Jane Fox"),
        ("Tom; Sally; Harry", "Tom|Sally|Harry"),
        ("Tom, Sally, and Harry", "Tom|Sally|Harry"),
        ("Tom, Jane & Bo Fox", "Tom Fox|Jane Fox|Bo Fox"),
        ("Tom\nSally", "Tom|Sally"),
        ("Lee, Bo; Ruiz, Ana", "Lee, Bo|Ruiz, Ana"),
        ("Ana Ruiz, Bo Lee", "Ana Ruiz|Bo Lee"),
        ("Alva,Joar", "Alva|Joar"),
    ],
)
def test_people_are_told_apart(cell, people):
    assert people_in(cell) == tuple(people.split("|"))


ONE = """Ana Ruiz; Jean-Luc; O'Neill; José Ortega y Gasset; Maria Costa e Silva;
    Jordi Pujol i Soley; Harper & Finch Ltd; Smith & Sons; Ash & Partner; R&D; AC/DC;
    Martin King, Jr.; Ruiz Soto, Ana; Ana & 2; Sandy Anders; Familie Müller; Ana (A/B 2)"""


@pytest.mark.parametrize("cell", [" ".join(cell.split()) for cell in ONE.split(";")])
def test_one_person_stays_one(cell):
    assert people_in(cell) == (cell,)


def test_a_comma_may_be_that_of_one_person():
    assert people_in("Lee, Bo", commas_part=False) == ("Lee, Bo",)
    assert people_in("Tom, Sally and Bo", commas_part=False) == ("Tom", "Sally", "Bo")
    assert comma_is_of_one(["Lee, Bo", "Ruiz, Ana", "Costa, Ivo"])
    assert not comma_is_of_one(["Alva,Joar", "Lova,Nils"])
    assert not comma_is_of_one(["Tom, Sally", "Harry"])
    assert not comma_is_of_one(["Ana Ruiz"])


@given(
    st.lists(st.sampled_from(["Ana", "Bo", "Çelik", "Zoë", "Jean-Luc"]), min_size=2, max_size=5),
    st.sampled_from([" & ", "; ", " and ", " und ", "/", " + "]),
)
def test_names_that_are_joined_come_apart(names, between):
    assert people_in(between.join(names)) == tuple(names)


@given(st.text(max_size=40))
def test_no_text_loses_everybody(text):
    people = people_in(text)
    assert people
    assert len(people) == 1 or all(person.strip() for person in people)


@given(st.text("ab AB;;++&//,\n.1", min_size=1, max_size=9))
def test_no_part_of_a_cell_vanishes_without_another_name_beside(cell):
    people = people_in(cell)
    assert all(people)
    assert people == (cell,) or len(people) > 1


def test_a_sign_alone_stands_for_somebody_too():
    assert people_in("Ana;+") == ("Ana", "+")
