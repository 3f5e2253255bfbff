"""Headers are understood in many words, and each word means one thing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seating.intake.rules.rule_keys import RULE_KEYS
from seating.outputs.page.guest_page import guest_data
from seating.words.columns import COLUMNS, PAIR_COLUMNS, Column, meaning_of, plain
from tests.cli.command import guest_list, seating
from tests.plans import some_plan
from tests.seating.intake.reading import read, sentences


@pytest.mark.parametrize("columns", [COLUMNS, PAIR_COLUMNS])
def test_no_word_means_two_things(columns):
    meanings: dict[str, str] = {}
    for name, column in columns.items():
        # what stands below a loose word says what it means
        told_by_cells = column.loose_words if column.cells else ()
        for word in column.all_words:
            assert plain(word), f"{name}: {word!r} has no letters"
            if word not in told_by_cells:
                assert meanings.setdefault(plain(word), name) == name, word
                assert meaning_of(word, columns) == name


@given(st.sampled_from([word for column in COLUMNS.values() for word in column.all_words]),
       st.sampled_from([str.upper, str.title, str.casefold, "{} *".format, "_{}:".format,
                        lambda word: word.replace(" ", "_")]))  # fmt: skip
def test_case_spaces_and_punctuation_do_not_matter(word, write):
    assert meaning_of(write(word)) == meaning_of(word)


@pytest.mark.parametrize(
    ("header", "column"),
    [
        ("First Name", "first"),
        ("lastName", "last"),
        ("SURNAME", "last"),
        ("given_name", "first"),
        ("Organisation", "company"),
        ("organization", "company"),
        ("E-Mail", "contact"),
        ("Phone number", "contact"),
        ("Dietary requirements", "diet"),
        ("Allergies", "diet"),
        ("Firma", "company"),
        ("Abteilung", "department"),
        ("Prénom", "first"),
        ("Prenom", "first"),
        ("apellidos", "last"),
        ("Tischnummer", "table"),
        ("Фамилия", "last"),
        ("姓名", "name"),
        ("Nicht neben", "not beside"),
        ("T-shirt size", None),
        ("", None),
        ("***", None),
    ],
)
def test_usual_headers(header, column):
    assert meaning_of(header) == column


@pytest.mark.parametrize("columns", [COLUMNS, PAIR_COLUMNS])
def test_words_are_written_once_and_without_breaks(columns):
    for column in columns.values():
        assert all("\n" not in word and "  " not in word for word in column.all_words)
        assert len(set(column.all_words)) == len(column.all_words)


def test_columns_by_which_people_know_each_other_have_places_of_their_own_and_are_kept():
    known_by = [column for column in COLUMNS.values() if column.known_by]
    assert sorted(column.known_by for column in known_by) == list(range(1, len(known_by) + 1))
    assert all(column.kept for column in known_by)


def test_what_is_shown_of_a_guest_is_kept():
    for column in COLUMNS.values():
        assert column.kept or not (column.public or column.shown or column.tells_apart)


def test_a_column_asks_for_a_rule_that_a_dinner_file_knows_too():
    assert {column.rule for column in COLUMNS.values() if column.rule} <= set(RULE_KEYS)


def test_a_column_is_one_row(monkeypatch, tmp_path):
    club = Column("club", "Verein; society", "kept", kept=True, repeatable=True, known_by=9,
                  tells_apart=True, public=True, shown=True)  # fmt: skip
    monkeypatch.setitem(COLUMNS, "club", club)
    rows = ("Ana,rowing,", "Bo,rowing,chess", "Ana,chess,-")
    intake = read("\n".join(["name,VEREIN,society", *rows]))
    assert [(one.understood_as, one.known) for one in intake.columns[1:]] == [("club", True)] * 2
    assert [guest.get("club") for guest in intake.dinner.guests] == [
        "rowing",
        "rowing; chess",
        "chess",
    ]
    assert intake.known_by == ("club",)
    assert intake.dinner.labels == ("Ana (rowing)", "Bo", "Ana (chess)")
    assert guest_data(some_plan(intake.dinner))["columns"][0]["name"] == "club"
    listing = guest_list(tmp_path, *rows, header="name,Verein,society")
    assert "kept as it is" not in seating("guests", listing).stdout


def test_a_column_that_asks_for_a_rule_is_one_row(monkeypatch):
    sworn = Column("sworn", "inseparable", "names: always at my table", rule="together")
    monkeypatch.setitem(COLUMNS, "sworn", sworn)
    intake = read("name,Inseparable\nAna,Bo\nBo,\nCy,\n", tables="2x2")
    assert sentences(intake) == sentences(read("name,with\nAna,Bo\nBo,\nCy,\n", tables="2x2"))
