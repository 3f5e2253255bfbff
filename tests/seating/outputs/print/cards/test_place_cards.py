"""Every guest's card, whole, whatever the name."""

from dataclasses import replace

import pytest

from seating import Dinner, Guest, Plan, Table
from seating.outputs.choices.larger_sheets import NoRoomError
from seating.outputs.choices.print_settings import PrintSettings
from seating.outputs.print.cards.place_cards import place_cards_pdf
from seating.outputs.products import PRODUCTS
from tests.seating.outputs.measured import MM, letters
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


@pytest.mark.parametrize("lang", ["en", "ja", "ar"])
def test_who_has_no_name_yet_has_a_number_and_a_line(lang):
    guests = [Guest("Maud Moss"), Guest("Guest 2", fields={"card number": "2"})]
    plan = Plan.of(Dinner.of(guests, courses=1), [[0, 1]])
    pdf = PRODUCTS["cards"].make(plan, replace(PINNED, lang=lang))
    page = texts(pdf)[0]
    assert "Maud" in page
    assert "Guest" not in page
    assert page.split().count("2") >= 2


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
    names = [f"Dish {number} of the evening" for number in range(1, courses + 1)]
    printed = squeezed(texts(place_cards_pdf(planned(["Ana"], courses=names), PINNED))[0])
    whole = courses < 12
    assert all(
        (squeezed(name) if whole else f"Dish{n}") in printed for n, name in enumerate(names, 1)
    )


def test_table_is_not_said_twice():
    tables = [Table("Table 7", 2), Table("Willow", 2), Table("3", 2)]
    printed = texts(place_cards_pdf(planned(numbered(6), tables), PINNED))[0]
    assert "Table 7 · Seat" in printed
    assert "Table 3 · Seat" in printed
    assert "Willow · Seat" in printed
    assert "Table Table" not in printed
    assert "Table Willow" not in printed


def test_a_table_with_a_name_needs_no_words():
    tables = [Table("Willow", 2), Table("Oak", 2)]
    printed = texts(place_cards_pdf(planned(numbered(4), tables), PINNED))[0]
    assert "Willow 2" in printed
    assert "Seat" not in printed


def test_names_have_one_size_and_one_baseline_whatever_their_letters():
    names = ["Gypsy Quigley", "Anna Ruoss", "Élodie Ångström", "Bob Flint", "Nnn Nnn", "yyy ggg"]
    found = [one for one in letters(place_cards_pdf(planned(names), PINNED)) if one.size > 15]
    assert len({round(one.size, 2) for one in found}) == 2, "outside and inside"
    assert len({one.line for one in found}) == 2 * 3, "three rows of cards"


def test_only_the_rare_long_name_is_smaller():
    long = "Maximiliana-Konstantina Papadimitropoulou-Featherstonehaugh von und zu Hohenlohe"
    pdf = place_cards_pdf(planned([*numbered(19), long]), PINNED)
    usual = place_cards_pdf(planned(numbered(19)), PINNED)
    assert max(one.size for one in letters(pdf)) == max(one.size for one in letters(usual))
    outer = {round(one.size, 1) for one in letters(pdf) if one.size > 12.5}
    assert len(outer) <= 4


def test_one_card_printed_anew_is_like_the_others():
    plan = planned([*numbered(9), "Maximiliana-Konstantina Featherstonehaugh"])
    alone = PrintSettings(guests=("Guest Number 3",), system_fonts=False)
    sizes = {round(one.size, 2) for one in letters(place_cards_pdf(plan, alone))}
    assert sizes <= {round(one.size, 2) for one in letters(place_cards_pdf(plan, PINNED))}


def test_the_diet_stands_where_the_host_wants_it():
    plan = planned([Guest("Ana", fields={"diet": "vegan"}), Guest("Bo")])
    inside, back, none = (
        texts(place_cards_pdf(plan, PrintSettings(diet=diet, system_fonts=False)))
        for diet in ("inside", "back", "none")
    )
    assert len(inside) == len(none) == 1
    assert "vegan" in inside[0]
    assert "vegan" not in none[0]
    assert "vegan" not in back[0]
    assert "vegan" in back[1]


def test_the_back_of_a_card_lies_behind_it():
    plan = planned([Guest(f"Guest{n}", fields={"diet": f"diet{n}"}) for n in range(6)])
    pdf = place_cards_pdf(plan, PrintSettings(diet="back", system_fonts=False))
    for number in range(6):
        inner = min(boxes(pdf, 0, f"Guest{number}"), key=lambda box: box[3] - box[1])
        ((left, bottom, right, _),) = boxes(pdf, 1, f"diet{number}")
        assert 210 * MM - (left + right) / 2 == pytest.approx((inner[0] + inner[2]) / 2, abs=1)
        assert abs(bottom - inner[1]) < 45 * MM


def test_what_fits_no_card_is_told_with_one_that_it_fits():
    plan = planned(numbered(4), courses=["Soup", "Fish", "Main", "Cheese", "Dessert"])
    with pytest.raises(NoRoomError, match=r"5 courses at 8 pt .*44\.5 × 12\.7 mm") as told:
        place_cards_pdf(plan, PrintSettings(stock="Avery 8867", system_fonts=False))
    named = str(told.value).partition("it fits with stock = '")[2].partition("'")[0]
    assert place_cards_pdf(plan, PrintSettings(stock=named, system_fonts=False))


def test_cards_are_moved_for_a_printer_that_draws_askew():
    plan = planned(["Ana"])
    still = boxes(place_cards_pdf(plan, PINNED), 0, "Ana")[0]
    moved = PrintSettings(offset="1.5mm, -0.5mm", system_fonts=False)
    found = boxes(place_cards_pdf(plan, moved), 0, "Ana")[0]
    assert found[0] - still[0] == pytest.approx(1.5 * MM, abs=0.01)
    assert found[1] - still[1] == pytest.approx(0.5 * MM, abs=0.01), "up is more in a PDF"


def test_the_same_bytes_each_time():
    plan = planned(PLAIN_HARD)
    assert place_cards_pdf(plan, PINNED) == place_cards_pdf(plan, PINNED)


def test_letter_paper_holds_what_fits():
    settings = PrintSettings(paper="letter", system_fonts=False)
    assert len(texts(place_cards_pdf(planned(numbered(12)), settings))) == 3


def test_a_name_that_looks_like_a_place_is_printed_as_it_is():
    plan = planned(["Ana", "Bo"], [Table("{seat}", 2)], ["{guests} soup"])
    assert "{seat} 1" in texts(PRODUCTS["cards"].make(plan, PINNED))[0]


def test_a_long_name_of_a_table_is_cut_after_a_word_where_tables_still_differ():
    names = ["The Grandmother’s Old Oak by the Garden Door", "The Wisteria along the Northern Wall"]
    plan = planned(numbered(4), [Table(name, 2) for name in names], ["Soup", "Fish"])
    printed = texts(place_cards_pdf(plan, PrintSettings(stock="L7160", system_fonts=False)))[0]
    assert "The Grandmother’s Old Oak… " in printed.replace("\r\n", " ")
    assert "The Wisteria along the… " in printed.replace("\r\n", " ")
    alike = [
        "The hall of the seven summer gables, east",
        "The hall of the seven summer gables, west",
    ]
    plan = planned(numbered(4), [Table(name, 2) for name in alike], ["Soup", "Fish"])
    with pytest.raises(NoRoomError):
        place_cards_pdf(plan, PrintSettings(card="42x38 mm", tent=False, system_fonts=False))
