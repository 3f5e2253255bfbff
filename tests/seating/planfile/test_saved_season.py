"""season.json and back."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seating import InputError
from seating.planfile.saved_season import (
    SavedEvening,
    SavedMember,
    SavedSeason,
    decode_season,
    encode_season,
)
from seating.words.errors import Origin

WHERE = Origin("season.json")
TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=8)
MEMBERS = st.lists(st.builds(SavedMember, name=TEXT, id=TEXT), max_size=3).map(tuple)
EVENINGS = st.builds(
    SavedEvening,
    name=TEXT,
    state=st.sampled_from(["draft", "made", "held"]),
    folder=TEXT,
    day=st.floats(0, 1e6),
    duties=st.dictionaries(TEXT, MEMBERS, max_size=2),
    sat_out=MEMBERS,
    came=st.none() | MEMBERS,
)


@given(title=TEXT, evenings=st.lists(EVENINGS, max_size=3).map(tuple))
def test_what_is_written_is_read_back(title, evenings):
    season = SavedSeason(title=title, evenings=evenings)
    assert decode_season(encode_season(season), WHERE) == season


def test_it_says_what_it_is():
    head = json.loads(encode_season(SavedSeason()))
    assert (head["format"], head["version"]) == ("seating-season", 1)


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b"{", "this is no JSON"),
        (b"[" * 5000, "this is no JSON"),
        (b"[1]", "this is no season"),
        (b'{"format": "seating-plan"}', "this is no season"),
        (b'{"format": "seating-season", "version": 9}', "of a version that is not known"),
        (b'{"format": "seating-season", "version": 1, "evenings": [{}]}', "damaged"),
        (b'{"format": "seating-season", "version": 1, "more": 1}', "damaged"),
    ],
)
def test_what_is_no_season_is_told(data, told):
    with pytest.raises(InputError) as error:
        decode_season(data, WHERE)
    assert told in str(error.value)
