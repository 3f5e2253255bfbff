"""The evening on one page, for the host."""

import pytest

from seating import Dinner, Guest, Plan, Present, Together, judge
from seating.outputs.choices.print_settings import PrintSettings
from seating.outputs.choices.printed_words import languages
from seating.outputs.print.host_sheet import host_data, host_pdf
from tests.seating.outputs.printed import PINNED, boxes, numbered, planned, squeezed, texts


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


def test_a_rule_runs_the_way_of_the_page_whatever_the_script_of_the_first_guest():
    guests = [Guest("Kit Cardamom"), Guest("Bo"), Guest("Cy"), Guest("Di")]
    dinner = Dinner.of(guests, "2x2", ["Soup", "Fish"], rules=[Present("1", ("Fish",))])
    plan = Plan.of(dinner, [[-1, 0, 1, 2], [0, 1, 2, 3]])
    pdf = host_pdf(plan, PrintSettings(lang="ar", system_fonts=False))
    lines = [(name, dish) for name in boxes(pdf, 0, "Kit") for dish in boxes(pdf, 0, "Fish")]
    (ends,) = [(name[0], dish[2]) for name, dish in lines if abs(name[1] - dish[1]) < 4]
    assert ends[0] > ends[1], "the sentence begins at the right"


def test_the_words_of_a_name_keep_their_order_on_a_page_from_right_to_left():
    plan = planned(["Wilma Bramble-Appleyard", *"ABC"], "1x4", 2)
    plan = Plan.of(plan.dinner, [[0, 1, 2, 3], [0, 2, 3, 1]])
    pdf = host_pdf(plan, PrintSettings(lang="ar", system_fonts=False))
    firsts, lasts = boxes(pdf, 0, "Wilma"), boxes(pdf, 0, "Bramble")
    assert firsts
    for first, last in zip(firsts, lasts, strict=True):
        assert first[2] < last[0]


def test_of_one_pair_it_is_said_in_the_singular():
    (page,) = texts(host_pdf(planned(["Ana", "Bo"], "1x2", 2), PINNED))
    said = " ".join(page.split())
    assert "new pair shares a table" in said
    assert "new pairs" not in said


def test_at_one_table_nobody_goes_to_another():
    (page,) = texts(host_pdf(planned(numbered(4), "1x4", 2), PINNED))
    assert "another table" not in page
    (page,) = texts(host_pdf(planned(numbered(4), "2x2", 2), PINNED))
    assert "another table" in page


@pytest.mark.parametrize("lang", languages())
def test_who_may_stay_away_is_told(lang):
    guests = [Guest("Ana Moss", fields={"maybe": "yes"}), Guest("Bo Lim"), Guest("Cy Ray")]
    plan = Plan.of(Dinner.of(guests, courses=1), [[0, 1, 2]])
    told = host_data(plan, lang)["maybes"]
    assert (told["people"], told["draws"]) == ("1", "200")
    assert "200" in " ".join(texts(host_pdf(plan, PrintSettings(lang=lang))))
    sure = Plan.of(Dinner.of(["Ana Moss", "Bo Lim"], courses=1), [[0, 1]])
    assert host_data(sure, lang)["maybes"] is None
