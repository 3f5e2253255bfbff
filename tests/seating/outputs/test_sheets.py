"""Signs, pages for captains, the host's page, and the list of whom everyone met."""

from itertools import combinations

import pytest

from seating import Dinner, Guest, Plan, Present, Table, Together, judge
from seating.outputs.choices.print_settings import PrintSettings
from seating.outputs.print.course_charts import captains_pdf, charts_pdf
from seating.outputs.print.followup_sheets import contact, followup_pdf, whom_they_met
from seating.outputs.print.host_sheet import host_data, host_pdf
from seating.outputs.print.table_signs import signs_pdf
from seating.outputs.products import PRODUCTS
from tests.seating.outputs.printed import PINNED, boxes, numbered, overlap, planned, squeezed, texts


def test_a_sign_for_every_table_reads_from_both_sides():
    pdf = signs_pdf(
        planned(numbered(20), [Table("Oak", 10), Table("Grandmother’s elm", 10)]), PINNED
    )
    pages = texts(pdf)
    assert len(pages) == 2
    below, above = sorted(boxes(pdf, 0, "Oak"), key=lambda box: box[1])
    fold = 297 / 2 / 25.4 * 72
    assert below[3] < fold < above[1]
    assert fold - below[3] == pytest.approx(above[1] - fold, abs=0.5)


def test_signs_list_guests_if_wished():
    plan = planned(numbered(20), "2x10", ["Soup", "Fish"])
    assert "Guest" not in texts(signs_pdf(plan, PINNED))[0]
    settings = PrintSettings(sign_guests=True, course="Fish", system_fonts=False)
    printed = texts(signs_pdf(plan, settings))
    for number, page in enumerate(printed):
        told = squeezed(page)
        for sitting in plan.at(1, number):
            assert told.count(squeezed(plan.dinner.label(sitting.guest))) >= 2
        assert "Soup" not in page


def test_names_on_a_sign_are_never_over_each_other(tmp_path):
    logo = tmp_path / "crest.svg"
    logo.write_text('<svg xmlns="http://www.w3.org/2000/svg" width="4" height="4"/>')
    plan = planned(numbered(26), "2x13", ["Soup", "Fish", "Main", "Dessert"])
    settings = PrintSettings(paper="letter", logo=logo, sign_guests=True, system_fonts=False)
    found = boxes(signs_pdf(plan, settings), 0, "Guest")
    assert len(found) == 2 * 4 * 13
    assert not any(overlap(one, other) for one, other in combinations(found, 2))


def test_captains_see_their_table_at_each_course():
    plan = planned(numbered(30), "3x10", ["Soup", "Fish"])
    pages = [squeezed(page) for page in texts(captains_pdf(plan, PINNED))]
    assert len(pages) == 3
    for number, page in enumerate(pages):
        assert page.count("GuestNumber") == sum(len(plan.at(course, number)) for course in (0, 1))
        assert "Soup" in page
        assert "Fish" in page


def test_the_room_comes_before_the_charts():
    plan = planned(numbered(8), [Table("Oak", 4, x=0, y=0), Table("Elm", 4, x=4, y=0)], 1)
    room, chart = texts(charts_pdf(plan, PINNED))
    assert "The room" in room
    assert "Guest" not in room
    assert "Guest" in chart


@pytest.fixture
def evening() -> Plan:
    guests = [Guest("Ana", goal=9), Guest("Bo"), Guest("Cy"), Guest("Di")]
    rules = [Present("3", ("Fish",)), Together(("1", "4")), Together(("2", "4"))]
    dinner = Dinner.of(guests, "2x2", ["Soup", "Fish"], rules=rules)
    return Plan.of(dinner, [[0, 2, -1, 1], [0, 1, 2, 3]])


def test_the_host_knows_who_moves(evening):
    soup, fish = host_data(evening)["courses"]
    assert (soup["guests"], soup["moves"]) == (3, 0)
    assert fish["moves"] == 2
    assert fish["stay"] == ["Ana"]
    assert fish["arrive"] == ["Cy"]
    assert fish["leave"] == []


def test_the_host_knows_which_rules_are_broken_and_whose_goal_is_far(evening):
    told = host_data(evening)
    broken = [rule for rule in told["rules"] if rule["broken"]]
    assert len(broken) == 2
    assert told["rules"][: len(broken)] == broken, "broken rules come first"
    assert told["goals"] == [{"name": "Ana", "meets": int(judge(evening).meets[0]), "goal": 9}]


def test_the_host_knows_which_wishes_are_not_granted():
    guests = [Guest(name) for name in ("Ana {wish}", "{granted} Bo", "Cy", "Di")]
    dinner = Dinner.of(guests, "2x2", 1).changed(wishes=((0, 1), (0, 2), (3, 0)))
    plan = Plan.of(dinner, [[0, 1, 2, 3]])
    told = host_data(plan)
    assert (told["wishes"], told["granted"], told["more_wishes"]) == (3, 1, 0)
    assert told["missed"] == [
        {"name": "Ana {wish}", "wish": "Cy"},
        {"name": "Di", "wish": "Ana {wish}"},
    ]
    for lang, words in (("en", "1of3granted"), ("de", "1von3erfüllt")):
        page = texts(host_pdf(plan, PrintSettings(lang=lang, system_fonts=False)))[0]
        printed = squeezed(page).casefold()
        assert words in printed
        assert "ana{wish}→cy" in printed
        assert "→{granted}bo" not in printed


def test_a_name_that_looks_like_a_place_is_printed_as_it_is():
    plan = planned(["Ana", "Bo"], [Table("{seat}", 2)], ["{guests} soup"])
    assert "{seat} · Seat 1" in texts(PRODUCTS["cards"].make(plan, PINNED))[0]


def test_one_is_said_as_one(evening):
    page = texts(host_pdf(evening, PINNED))[0]
    assert "4 guests, 2 tables" in page
    assert "1 keeps their seat: Ana" in page.replace("\r\n", " ")
    alone = texts(host_pdf(planned(["Ana"]), PrintSettings(lang="de", system_fonts=False)))[0]
    assert "1 Gast, 1 Tisch" in alone


def test_the_evening_is_one_page():
    guests = [Guest(f"Guest {number}", goal=60) for number in range(120)]
    rules = [Together((str(n), str(n + 1))) for n in range(1, 100)]
    plan = planned(guests, "15x8", 8)
    plan = Plan(plan.dinner.changed(rules=tuple(rules)), plan.seats)
    (page,) = texts(host_pdf(plan, PINNED))
    assert "and 83 more" in page
    assert "and 96 more" in page


def test_met_is_what_the_verdict_counts():
    plan = planned(numbered(40), "5x8", 3)
    met = whom_they_met(plan)
    assert [len(people) for people in met] == judge(plan).meets.tolist()
    for guest, people in enumerate(met):
        for one in people:
            assert plan.table_of(one.course, guest) == plan.table_of(one.course, one.guest)
            assert guest in [other.guest for other in met[one.guest]]


@pytest.mark.parametrize(
    ("fields", "given"),
    [
        ({"contact": "a@example.org", "consent": "Yes"}, "a@example.org"),
        ({"contact": "a@example.org", "consent": "no"}, ""),
        ({"contact": "a@example.org"}, ""),
        ({"consent": "yes"}, ""),
    ],
)
def test_contact_needs_consent(fields, given):
    assert contact(planned([Guest("Ana", fields=fields)]), 0) == given


def test_a_list_for_each_guest_on_a_page_of_its_own():
    guests = [Guest("Ana", fields={"contact": "a@example.org", "consent": "yes"}), "Bo", "Cy"]
    pages = texts(followup_pdf(planned(guests, "1x3", 1), PINNED))
    assert len(pages) == 3
    assert "a@example.org" not in pages[0]
    assert "a@example.org" in pages[1]
    assert "2 new people met" in pages[2]


@pytest.mark.parametrize("product", ["signs", "kitchen", "host", "followup", "captains", "charts"])
def test_no_word_is_too_long_for_a_page(product):
    word = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft" * 2
    guests = [Guest(word + str(n), fields={"diet": word}, goal=9) for n in range(6)]
    plan = planned(guests, [Table(word[:90], 3), Table("2", 3)], ["Soup", word[:120]])
    settings = PrintSettings(sign_guests=True, system_fonts=False)
    pdf = PRODUCTS[product].make(plan, settings)
    lines = [
        box
        for page, _ in enumerate(texts(pdf))
        for part in ("Donau", "fahrt", "bau")
        for box in boxes(pdf, page, part)
        if box[3] - box[1] < 40
    ]
    assert lines
    assert min(left for left, _, _, _ in lines) > 8 / 25.4 * 72
    assert max(right for _, _, right, _ in lines) < 202 / 25.4 * 72
