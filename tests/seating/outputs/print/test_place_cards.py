"""Every guest's card, whole, whatever the name."""

import pytest

from seating import Dinner, Guest, Plan, Table
from seating.outputs.choices.print_settings import PrintSettings
from seating.outputs.print.place_cards import place_cards_pdf
from seating.outputs.products import PRODUCTS
from tests.seating.outputs.printed import (
    FOREIGN_HARD,
    PINNED,
    PLAIN_HARD,
    boxes,
    numbered,
    planned,
    squeezed,
    texts,
)


def test_six_tents_to_a_sheet():
    assert len(texts(place_cards_pdf(planned(numbered(13)), PINNED))) == 3


def test_names_are_printed_as_they_are():
    printed = [squeezed(page) for page in texts(place_cards_pdf(planned(PLAIN_HARD), PINNED))]
    for number, name in enumerate(PLAIN_HARD):
        page = printed[number // 6]
        assert squeezed(name) in page, name
        assert all(page.count(squeezed(word)) >= 2 for word in name.split()), "inside and outside"


@pytest.mark.parametrize("family", FOREIGN_HARD)
def test_other_scripts_are_printed_as_they_are(family, need_font):
    need_font(family)
    printed = squeezed(texts(place_cards_pdf(planned([FOREIGN_HARD[family]])))[0])
    assert squeezed(FOREIGN_HARD[family]) in printed


def test_a_card_says_where_to_sit_at_each_course():
    dinner = Dinner.of(["Ana", "Bo"], "1x2,1x2", ["Soup", "Fish"])
    printed = texts(place_cards_pdf(Plan.of(dinner, [[1, 2], [-1, 0]]), PINNED))[0]
    assert "Table 1 · Seat 2" in printed
    assert "Table 2 · Seat 1" in printed
    assert "Table 1 · Seat 1" in printed
    assert "–" in printed, "Ana has no seat at the fish"
    assert printed.count("Soup") == printed.count("Fish") == 2


def test_the_diet_is_on_the_card_of_who_keeps_it():
    plan = planned([Guest("Ana", fields={"diet": "no nuts, vegan"}), Guest("Bo")])
    assert texts(place_cards_pdf(plan, PINNED))[0].count("no nuts, vegan") == 1


def test_the_outside_stands_upright_when_folded():
    pdf = place_cards_pdf(planned(["Ana Ruiz"]), PINNED)
    inside, outside = sorted(boxes(pdf, 0, "Ana Ruiz"), key=lambda box: box[1])
    assert outside[3] - outside[1] > inside[3] - inside[1], "the outside is the larger"
    fold = 297 / 25.4 * 72 - (13.5 + 45) / 25.4 * 72
    assert inside[3] < fold < outside[1]


@pytest.mark.parametrize("name", PLAIN_HARD)
def test_names_stay_on_their_card(name):
    pdf = place_cards_pdf(planned([name]), PINNED)
    for word in name.split()[:1]:
        for left, bottom, right, top in boxes(pdf, 0, word[:9]):
            assert left > 10 / 25.4 * 72
            assert right < 105 / 25.4 * 72
            assert bottom > (297 - 13.5 - 90) / 25.4 * 72
            assert top < (297 - 13.5) / 25.4 * 72


@pytest.mark.parametrize("courses", [1, 4, 5, 12])
def test_any_number_of_courses(courses):
    names = [f"Course number {number}" for number in range(1, courses + 1)]
    printed = squeezed(texts(place_cards_pdf(planned(["Ana"], courses=names), PINNED))[0])
    assert all(squeezed(name) in printed for name in names)


def test_the_same_bytes_each_time():
    plan = planned(PLAIN_HARD)
    assert place_cards_pdf(plan, PINNED) == place_cards_pdf(plan, PINNED)


def test_letter_paper_holds_what_fits():
    settings = PrintSettings(paper="letter", system_fonts=False)
    assert len(texts(place_cards_pdf(planned(numbered(12)), settings))) == 3


def test_a_name_that_looks_like_a_place_is_printed_as_it_is():
    plan = planned(["Ana", "Bo"], [Table("{seat}", 2)], ["{guests} soup"])
    assert "{seat} · Seat 1" in texts(PRODUCTS["cards"].make(plan, PINNED))[0]
