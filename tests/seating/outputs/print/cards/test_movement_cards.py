"""Cards of a movement say where to go, and nobody's name."""

import re

import pytest

from seating import Dinner, InputError, Plan
from seating.movement.ways.every_way import EVERY_WAY
from seating.movement.ways.led_by_cards import FollowOne, SeatCards
from seating.outputs.choices.print_settings import PrintSettings
from seating.outputs.choices.printed_words import languages
from seating.outputs.print.cards.movement_cards import carried_cards_pdf, seat_cards_pdf
from seating.planfile.movement_of_plan import movement_of
from tests.moved import moved
from tests.seating.movement.test_movement import some_ways
from tests.seating.outputs.printed import PINNED, squeezed, texts

TURN = (1, 2, 3, 4, 5, 6, 7, 0)


def plan_of(tables="2x4"):
    names = [f"Quentin {letter}" for letter in "abcdefgh"]
    return Plan.of(Dinner.of(names, tables, 3), [[*range(8)]] * 3)


def test_following_the_cards_is_following_the_movement():
    plan, report = moved(plan_of(), way=SeatCards(TURN))
    pages = texts(seat_cards_pdf(plan, report, PINNED))
    text = "".join(squeezed(page) for page in pages)
    pairs = re.findall(r"Table(\d)·Seat(\d)Atthenextchange,gotoTable(\d)·Seat(\d)", text)
    leads = {(int(a), int(b)): (int(c), int(d)) for a, b, c, d in pairs}
    assert len(leads) == 8
    places = movement_of(plan, report).places
    named = list(zip((places.table + 1).tolist(), places.seat.tolist(), strict=True))
    assert leads == {named[here]: named[there] for here, there in enumerate(TURN)}


def test_nobody_is_named():
    plan, report = moved(plan_of())
    for made in (seat_cards_pdf, carried_cards_pdf):
        assert "Quentin" not in "".join(texts(made(plan, report, PINNED)))


def test_letters_are_carried_with_what_they_do():
    text = squeezed("".join(texts(carried_cards_pdf(*moved(plan_of()), PINNED))))
    assert text.count("Bgoesonetableon") == 2
    assert text.count("Astays") == 2


def test_who_follows_whom():
    plan, report = moved(plan_of(), way=FollowOne((3, 0, 1, 2, 4, 6, 5, 7)))
    text = squeezed("".join(texts(carried_cards_pdf(plan, report, PINNED))))
    assert sorted(re.findall(r"Youfollownumber(\d)", text)) == ["1", "2", "3", "4", "6", "7"]
    assert text.count("Stayhere") == 2


def test_where_cards_lie_at_the_places_nobody_carries_any():
    with pytest.raises(InputError, match="nobody carries a card"):
        carried_cards_pdf(*moved(plan_of(), way=SeatCards(TURN)), PINNED)


@pytest.mark.parametrize("lang", languages())
def test_every_way_is_printed_in_every_language(lang):
    names = [f"Guest {one}" for one in range(22)]
    plan = Plan.of(Dinner.of(names, "2x8:long,1x6"), [[*range(22)]] * 3)
    settings = PrintSettings(lang=lang, system_fonts=False)
    for way in some_ways():
        assert seat_cards_pdf(*moved(plan, way=way), settings).startswith(b"%PDF")
        if way.mark in ("letter", "colour", "follow"):
            assert carried_cards_pdf(*moved(plan, way=way), settings).startswith(b"%PDF")
    assert {way.name for way in some_ways()} == set(EVERY_WAY)
