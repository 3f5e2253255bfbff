"""Lists of pairs."""

import random
from io import BytesIO

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from seating.intake import read_dinner
from seating.intake.files.header_and_rows import ROWS_AT_ONCE
from seating.words.errors import InputError
from tests.seating.intake.files.test_workbook_rows import book
from tests.seating.intake.reading import stream

GUESTS = "id,name,company\na1,Ana Ruiz,\nb2,Bo Lee,Acme\nc3,Bo Lee,Bolt\nd4,Cy,\n"


def known(pairs: str | bytes, path, guests: str = GUESTS, **options):
    path = path / "knows.csv"
    path.write_bytes(pairs.encode() if isinstance(pairs, str) else pairs)
    intake = read_dinner(stream(guests), knows=[path], known_by=["none"], **options)
    return list(intake.dinner.acquaintances.strength)


@pytest.mark.parametrize(
    "pairs",
    [
        "a,b\na1,d4\n",
        "B;A\nCy;Ana Ruiz\n",
        "from\tto\n ana ruiz \tCY\n",
        "sep=;\nsource;target;note\nd4;a1;old friends\n",
        "Guest 1,Guest 2\r\rAna Ruiz,d4\r",
        "id;person a;person b;how well\n1;Ana Ruiz;Cy;knows\n",
        "a,b,weight\na1,d4,26.7\n",
        "a,b,weight\na1,d4,\n",
        "a,b,weight\na1,d4,met\nCy,a1,knows\n",
        "a,b\na1,d4\na1,a1\nd4,a1\n",
        "\ufeffa,b\na1,d4\n",
    ],
)
def test_pairs_are_understood(pairs, tmp_path):
    assert known(pairs, tmp_path) == [(0, 3, 2)]


def test_printed_names_and_strengths(tmp_path):
    pairs = "a,b,strength\nBo Lee (Acme),Cy,met\nBo Lee (Bolt),Cy,close\na1,Cy,0\n"
    assert known(pairs, tmp_path) == [(1, 3, 1), (2, 3, 3)]


def test_a_spreadsheet_of_pairs(tmp_path):
    data = book(("Sheet1", {"A1": "a", "B1": "b", "C1": "weight", "A2": "a1", "B2": "Cy", "C2": 3}))
    assert known(data, tmp_path) == [(0, 3, 2)]


def test_one_file_needs_no_list(tmp_path):
    (tmp_path / "one.csv").write_text("a,b\na1,d4\n")
    for path in (tmp_path / "one.csv", str(tmp_path / "one.csv")):
        dinner = read_dinner(stream(GUESTS), knows=path, known_by="none").dinner
        assert list(dinner.acquaintances.strength) == [(0, 3, 2)]


def test_several_files_add_up(tmp_path):
    (tmp_path / "one.csv").write_text("a,b\na1,d4\n")
    (tmp_path / "two.csv").write_text("a,b,weight\nd4,a1,close\nb2,c3,met\n")
    knows = [tmp_path / "one.csv", str(tmp_path / "two.csv")]
    dinner = read_dinner(stream(GUESTS), knows=knows, known_by=[]).dinner
    assert list(dinner.acquaintances.strength) == [(0, 3, 3), (1, 2, 1)]


@pytest.mark.parametrize(
    ("pairs", "said"),
    [
        ("a,b\na1,Cyy\n", "line 2, column b: no such guest: 'Cyy'\n  did you mean 'Cy'?"),
        ("a,b\na1,d4\n\nBo Lee,d4\n", "line 4, column a: 2 guests are called so: 'Bo Lee'"),
        ("a,b,weight\na1,d4,lots\n", "line 2, column weight: unknown strength of acquaintance"),
        ("a,b,weight\na1,d4,-3\n", "line 2, column weight: unknown strength of acquaintance"),
        ("a,b,weight\na1,d4,nan\n", "line 2, column weight: unknown strength of acquaintance"),
        ("a,b\na1\n", "line 2, column b: no such guest: ''"),
        ("a1,d4\nb2,c3\n", "line 1: no two columns hold the pairs\n  these are guests already"),
        ("who,likes\na1,d4\n", "line 1: no two columns hold the pairs\n  call them a and b"),
        ("a,b\na1,d4,2,3\n", "line 2: this row has a cell beyond the 2 columns"),
        ('a,b\n"a1,d4\n', "line 2: a quote is opened here and not closed"),
    ],
)
def test_errors_say_where(pairs, said, tmp_path):
    with pytest.raises(InputError) as error:
        known(pairs, tmp_path)
    assert str(error.value).startswith(f"{tmp_path / 'knows.csv'}, {said}")


def test_a_list_of_pairs_without_any_is_of_strangers(tmp_path):
    assert known("a,b\n", tmp_path) == []


def test_the_encoding_is_for_lists_that_are_not_utf8(tmp_path):
    guests = "name\nZoë\nÑandú\n".encode("cp1252")
    for encoding in ("cp1252", "utf-8"):
        (tmp_path / "knows.csv").write_bytes("a,b\nZoë,Ñandú\n".encode(encoding))
        knows = [tmp_path / "knows.csv"]
        intake = read_dinner(BytesIO(guests), encoding="cp1252", knows=knows)
        assert intake.dinner.acquaintances.know(0, 1)


@given(st.data(), st.integers(2, 9))
def test_any_pairs_read_back(tmp_path_factory, data, people):
    index = st.integers(0, people - 1)
    pairs = data.draw(st.lists(st.tuples(index, index, st.integers(0, 3))))
    words = ("0", "met", "knows", "close")
    text = "a,b,weight\n" + "".join(f"G{a},{b + 1},{words[level]}\n" for a, b, level in pairs)
    best: dict[tuple[int, int], int] = {}
    for a, b, level in pairs:
        if a != b:
            best[min(a, b), max(a, b)] = max(level, best.get((min(a, b), max(a, b)), 0))
    guests = "name\n" + "".join(f"G{guest}\n" for guest in range(people))
    found = known(text, tmp_path_factory.mktemp("pairs"), guests)
    assert found == sorted((a, b, level) for (a, b), level in best.items() if level)


def test_a_list_longer_than_a_block_keeps_its_lines(tmp_path):
    rng = random.Random(0)
    rows = [(rng.randrange(900), rng.randrange(900)) for _ in range(ROWS_AT_ONCE + 50)]
    guests = "id,name\n" + "".join(f"g{guest},Guest {guest}\n" for guest in range(900))
    text = "a,b\n" + "".join(f"g{a},g{b}\n" for a, b in rows)
    expected = {(min(a, b), max(a, b)) for a, b in rows if a != b}
    found = np.array(known(text, tmp_path, guests))
    assert {(a, b) for a, b, _ in found.tolist()} == expected
    with pytest.raises(InputError, match=f"line {ROWS_AT_ONCE + 52}, column b: no such guest"):
        known(text + "g1,g900\n", tmp_path, guests)
