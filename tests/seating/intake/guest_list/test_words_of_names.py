"""What is asked of words alone leaves out no name that a closer look would find."""

from hypothesis import given, settings
from hypothesis import strategies as st

from seating.dinner.dinner import Dinner
from seating.intake.comers.named_after_hosts import _perhaps_of_hosts
from seating.intake.comers.names_one import names_one, not_surely_one
from seating.intake.guest_list.guests import _perhaps_no_names
from seating.intake.guest_list.named_in_cells import called_whole, called_whole_in
from seating.intake.guest_list.not_people import _HEADERS, _is_telling, _worth_a_look
from seating.intake.guest_list.people_named import People, _may_part
from seating.intake.guest_list.words_of_names import with_a_word, with_no_other_word
from seating.people.guest import Guest
from seating.words.companion_words import is_nobody_yet, whose_guest
from seating.words.kinds_of_cells import no_name
from seating.words.names import can_be_seen, fold, folded
from seating.words.printable_text import fault_in

_PIECES = """Ana Ruiz Bo Lim-7 Zoë Ångström 12 3x x2 plus1 Plus guest Guest's +1 of de Du d'Arc (2)
    & and und y e & , ; / : family Familie total Total42 gast Table 4 name first May 2026-05-01 Sep
    EUR 5 kr5 T-0042 ana@mill.example www.mill.example tba tbd n.n. N.N nn TBA2 plus-one plus-1
    grand sub-total free seat leer Sitz Platz frei -- * # {a} O'Brien j. ² no nein None"""
PIECES = tuple(_PIECES.split())
SPACES = (" ", " ", " ", " ", "  ", "\n", "\t", "\xa0", "-", "")


@st.composite
def names(draw):
    words = draw(st.lists(st.sampled_from(PIECES), min_size=1, max_size=6))
    between = draw(st.lists(st.sampled_from(SPACES), min_size=6, max_size=6))
    return "".join(a + b for a, b in zip(words, between, strict=False)).strip()


lists = st.lists(names(), min_size=1, max_size=12)


def test_each_word_is_asked_about_once_and_without_digits():
    asked: list[str] = []

    def telling(word: str) -> bool:
        asked.append(word)
        return False

    assert with_a_word(["Ana Lim-1", "Bo Lim-22", "3"], telling) == []
    assert sorted(asked) == ["Ana", "Bo", "Lim-"]


def test_no_names_have_no_places():
    assert with_a_word([], bool) == with_no_other_word([], bool) == []


def test_what_does_not_print_wants_a_closer_look():
    assert with_a_word(["Ana Ruiz", "Ana\nRuiz"], lambda _: False) == [1]
    assert with_no_other_word(["Ana Ruiz", "Ana\nRuiz"], lambda _: False) == [1]


@given(lists)
@settings(max_examples=400)
def test_nobody_is_left_out(cells):
    looked = {
        "more people": (not_surely_one(cells), lambda one: not names_one(one)),
        "no people": (_worth_a_look(cells, _HEADERS), lambda one: _is_telling(one, _HEADERS)),
        "no names": (_perhaps_no_names(cells), _is_no_name),
        "of hosts": (
            _perhaps_of_hosts(cells),
            lambda one: is_nobody_yet(one) or whose_guest(one) is not None,
        ),
    }
    for what, (found, true_of) in looked.items():
        assert found == sorted(set(found)), what
        assert {row for row, cell in enumerate(cells) if cell and true_of(cell)} <= set(found), what


def _is_no_name(name):
    return not can_be_seen(name) or fault_in(name, 500) is not None or no_name(name) is not None


@given(lists)
def test_names_are_folded_at_once_as_each_by_itself(cells):
    assert folded(cells) == list(map(fold, cells))


@given(lists.map(lambda cells: [cell for cell in cells if can_be_seen(cell)]), st.data())
@settings(max_examples=200)
def test_cells_at_once_name_whom_each_by_itself_names(called, data):
    people = People(Dinner.of([*map(Guest, called), "Cy"], courses=1))
    known = [guest.name for guest in people.dinner.guests]
    whole = _by_whole_name(people)
    assert people.by_whole_name.places(known).tolist() == [whole.get(name, -1) for name in known]
    cell = st.lists(st.sampled_from([*known, "", "Nobody", "1"]), max_size=3).map("; ".join)
    values = data.draw(st.lists(cell, min_size=len(known), max_size=len(known)))
    first, second, left = called_whole_in(values, 0, people)
    found = [called_whole(value, guest, people) for guest, value in enumerate(values)]
    told = [(guest, one) for guest, others in enumerate(found) for one in others or ()]
    assert sorted(zip(first.tolist(), second.tolist(), strict=True)) == sorted(told)
    assert left == [at for at, one in enumerate(found) if one is None and values[at]]


def _by_whole_name(people):
    shared = {guest for alike in people.by_name.values() if len(alike) > 1 for guest in alike}
    return {
        guest.name: index
        for index, guest in enumerate(people.dinner.guests)
        if index not in shared and guest.name not in people.by_id and not _may_part(guest.name)
    }
