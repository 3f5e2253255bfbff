"""The host's page at the door: its figures are the library's, and so is what it saves."""

import json
import shlex
import subprocess
import sys
from dataclasses import replace
from itertools import combinations

import numpy as np
import pytest

from seating import (
    Acquaintances,
    Apart,
    Closed,
    Dinner,
    Guest,
    InTurn,
    MustMeet,
    NeverAlone,
    NoRepeats,
    Plan,
    Present,
    Stays,
    Table,
    Those,
    judge,
)
from seating.changes.lock import Lock
from seating.changes.locked_seats import locked_seats
from seating.changes.record import Record
from seating.dinner.maybes import with_maybes_spread
from seating.evening.changed_dinner import changed_dinner, unmoved_plan
from seating.evening.evening_changes import EveningChanges, Newcomer
from seating.outputs.page.chart_page import chart_html
from seating.people.pairs import PairTable
from seating.planfile import decode, encode
from tests.browser.evenings import people, planned, ruled_dinner
from tests.command import needs_the_command


def _score(page):
    return json.loads(page.get_attribute("#host", "data-score"))


def _expected(plan):
    verdict = judge(plan)
    score = verdict.score
    levels = [score.broken, score.shortfall, score.weighted, verdict.introductions]
    return [*levels, verdict.new_pairs, verdict.repeats, verdict.known_at_table]


def _page(opened, plan, record=None, **how):
    html = chart_html(plan, for_host=True, record=record)
    return opened(html, reduced_motion="reduce", **how)


def _find(page, name):
    page.fill("#door-name", name)


def _absent(page, plan, guest):
    _find(page, plan.dinner.label(guest))
    page.click(f"#door-absent{guest}")


def _late(page, plan, guest, course):
    _find(page, plan.dinner.label(guest))
    page.select_option(f"#door-late{guest}", value=str(course))


def _new(page, name):
    _find(page, name)
    page.click("#door-add")


def _saved(page):
    with page.expect_download() as download:
        page.click("#save")
    return download.value.path().read_bytes()


def _newcomer(dinner, number, name, first):
    there = frozenset(range(first, len(dinner.courses)))
    return Newcomer(Guest(name, str(number), own_id=False), there)


def _after(plan, *steps):
    """What the library makes of changes, one after the other."""
    for changes in steps:
        dinner = changed_dinner(plan.dinner, changes)
        plan = unmoved_plan(plan, dinner, changes)
    return plan


def _same(saved, plan):
    found, report = decode(saved)
    assert encode(found, report) == encode(plan, report)
    whole, wanted = json.loads(saved), json.loads(encode(plan))
    assert (whole["dinner"], whole["seats"]) == (wanted["dinner"], wanted["seats"])


def _kinds():
    """Dinners with what depends on who is there."""
    bare = Dinner.of(people(14), "2x6,1x4", 3)
    known = Acquaintances.from_columns(bare.guests, ["company"])
    everyone = Those()
    rules = (
        NoRepeats(),
        NeverAlone("company"),
        MustMeet(("1", "2", "3")),
        Stays(everyone),
        Present(Those("company", ("Acme",)), ("Starter", "Main")),
        Apart(("4", "5")),
    )
    interest = PairTable.of(14, {(0, 7): 3, (2, 9): 2}, default=1)
    yield bare
    yield bare.changed(acquaintances=known, interest=interest, wishes=((0, 7),), rules=rules)
    often = (NoRepeats(beside=True), NoRepeats(guests=("1", "2", "5", "6", "7", "8")))
    yield bare.changed(rules=often)
    maybe = [replace(guest, fields={"maybe": "yes"}) for guest in people(4)]
    yield with_maybes_spread(bare.changed(guests=(*maybe, *bare.guests[4:])))
    yield bare.changed(acquaintances=known, rules=(Present("3", ("Dessert",)),))
    yield ruled_dinner()


DINNERS = list(_kinds())
dinners = pytest.mark.parametrize(
    "dinner", DINNERS, ids=["bare", "rules", "often", "maybes", "present", "ruled"]
)


@dinners
def test_what_is_saved_is_what_the_library_makes_of_it(opened, dinner):
    plan = planned(dinner)
    page = _page(opened, plan)
    _absent(page, plan, 0)
    _late(page, plan, 1, 1)
    _new(page, "Zoë O’Hara-Smith")
    changes = EveningChanges(
        0,
        {0: frozenset(), 1: frozenset(np.flatnonzero(dinner.present[:, 1]).tolist()) - {0}},
        (_newcomer(dinner, len(dinner.guests) + 1, "Zoë O’Hara-Smith", 0),),
    )
    wanted = _after(plan, changes)
    assert _score(page) == _expected(wanted)
    _same(_saved(page), wanted)


@dinners
def test_what_has_been_served_stays_and_later_changes_follow(opened, dinner):
    plan = planned(dinner)
    page = _page(opened, plan)
    _absent(page, plan, 4)
    page.click("#served")
    _absent(page, plan, 1)
    _new(page, "Ida")
    _new(page, "Per")
    page.click("#served")
    _absent(page, plan, 7)
    _absent(page, plan, 4)
    first = len(dinner.guests) + 1
    wanted = _after(
        plan,
        EveningChanges(0, {4: frozenset()}),
        EveningChanges(
            1,
            {1: frozenset()},
            tuple(_newcomer(dinner, first + at, name, 1) for at, name in enumerate(("Ida", "Per"))),
        ),
        EveningChanges(2, {7: frozenset(), 4: frozenset({2})}),
    )
    back = wanted.seats.copy()
    back[2, 4] = plan.seats[2, 4]
    wanted = Plan(wanted.dinner, back)
    assert _score(page) == _expected(wanted)
    _same(_saved(page), wanted)


def _tuple(plan):
    score = judge(plan).score
    return score.broken, score.shortfall, -score.weighted


def _exchanges(plan, first, held):
    """Every swap and every move of one course that is not served, with its plan."""
    dinner = plan.dinner
    for course in range(first, len(dinner.courses)):
        there = [g for g in range(len(dinner.guests)) if plan.seats[course, g] >= 0]
        free = [g for g in there if (course, int(plan.seats[course, g])) not in held]
        for one, two in combinations(free, 2):
            seats = plan.seats.copy()
            seats[course, [one, two]] = seats[course, [two, one]]
            yield Plan(dinner, seats)
        for seat in np.flatnonzero((plan.occupants[course] < 0) & ~dinner.closed[course]).tolist():
            for guest in free:
                if (course, seat) not in held:
                    seats = plan.seats.copy()
                    seats[course, guest] = seat
                    yield Plan(dinner, seats)


def _helps(page):
    page.wait_for_selector("#door-told[data-found]")
    return json.loads(page.get_attribute("#door-told", "data-found"))


@pytest.mark.parametrize("locks", [(), (Lock(guest="9"), Lock(table="2", course="Dessert"))])
@dinners
def test_what_helps_is_what_helps_most(opened, dinner, locks):
    plan = planned(dinner)
    page = _page(opened, plan, Record(locks))
    page.click("#served")
    for guest in (0, 2):
        _absent(page, plan, guest)
    now = _after(plan, EveningChanges(1, {0: frozenset(), 2: frozenset()}))
    assert _score(page) == _expected(now)
    held = locked_seats(now, locks)
    before = _tuple(now)
    tried = sorted(_tuple(one) for one in _exchanges(now, 1, held))
    wanted = [one for one in tried if one < before][:3]
    found = _helps(page)
    told = [(before[0] + one[4], before[1] + one[5], before[2] - one[6]) for one in found]
    assert told == wanted
    assert wanted
    for course, guest, seat, other, *_ in found[:1]:
        page.click("#door-helps button >> nth=0")
        seats = now.seats.copy()
        if other >= 0:
            seats[course, other] = seats[course, guest]
        seats[course, guest] = seat
        done = Plan(now.dinner, seats)
        assert _score(page) == _expected(done)
        _same(_saved(page), done)


def test_whoever_is_new_gets_a_seat_at_every_course_and_nobody_is_moved(opened):
    plan = planned(DINNERS[0])
    page = _page(opened, plan)
    _new(page, "Ida")
    assert _score(page)[0] == 3
    _helps(page)
    assert page.locator("#door-helps p").first.inner_text().startswith("Ida → ")
    page.click("#door-helps button >> nth=0")
    assert _score(page)[0] == 0
    saved, _ = decode(_saved(page))
    assert (saved.seats[:, :14] == plan.seats).all()
    assert (saved.seats[:, 14] >= 0).all()
    assert _score(page) == _expected(saved)
    assert page.locator("#course-1 .guest[data-g='14']").inner_text() == "Ida"
    assert page.locator(".everyone [data-g='14'] bdi").text_content() == "Ida"


def test_every_step_at_the_door_can_be_undone_and_done_again(opened):
    plan = planned(ruled_dinner())
    page = _page(opened, plan)
    scores = [_score(page)]
    for step in (
        lambda: _absent(page, plan, 4),
        lambda: _new(page, "Ida"),
        lambda: page.click("#served"),
        lambda: _late(page, plan, 8, 2),
        lambda: (_helps(page), page.click("#door-helps button >> nth=0")),
        lambda: _absent(page, plan, 9),
    ):
        step()
        scores.append(_score(page))
    saved = decode(_saved(page))
    for before in reversed(scores[:-1]):
        page.click("#undo")
        assert _score(page) == before
    assert page.locator("#undo").is_disabled()
    assert page.locator("#save").is_disabled()
    assert page.locator("#door-told").is_hidden()
    for after in scores[1:]:
        page.click("#redo")
        assert _score(page) == after
    again = decode(_saved(page))
    assert encode(*again) == encode(*saved)


def test_no_swap_touches_what_has_been_served_or_is_locked(opened):
    plan = planned(ruled_dinner())
    page = _page(opened, plan, Record((Lock(guest="3"),)))
    page.click("#served")
    before = _score(page)
    one, two = plan.at(0, 0)[0].guest, plan.at(0, 1)[0].guest
    for guest in (one, two):
        page.click(f"#course-1 [data-g='{guest}']")
    assert "has been served" in page.inner_text("#effect")
    assert page.locator("#swap").is_disabled()
    page.locator("#course-choice input").nth(1).check(force=True)
    for guest in (4, 2):
        page.click(f"#course-2 [data-g='{guest}']")
    assert "locked" in page.inner_text("#effect")
    assert page.locator("#swap").is_disabled()
    assert _score(page) == before
    _absent(page, plan, 4)
    assert json.loads(_saved(page))["locks"] == [{"guest": "3"}]


def test_what_the_page_cannot_count_is_told_and_left_out(opened):
    dinner = Dinner.of(people(12), "3x4", 3, rules=(InTurn(), Apart(("4", "5"))))
    plan = planned(dinner)
    page = _page(opened, plan)
    assert _score(page) == _expected(plan)
    _absent(page, plan, 0)
    said = page.locator("#door-uncounted-rules").inner_text()
    assert said == dinner.rules[0].sentence(dinner)
    others = plan.dinner.changed(rules=dinner.rules[1:])
    now = _after(Plan(others, plan.seats), EveningChanges(0, {0: frozenset()}))
    assert _score(page) == _expected(now)
    page.click("#undo")
    assert page.locator("#door-told").is_hidden()
    assert _score(page) == _expected(plan)


def test_tables_that_fall_below_half_are_named(opened):
    plan = Plan.of(Dinner.of(people(8), "2x4", 1), [range(8)])
    page = _page(opened, plan)
    for guest in (0, 1):
        _absent(page, plan, guest)
    assert "seats are taken" not in page.inner_text("#door-effect")
    _absent(page, plan, 2)
    assert "Table 1, Dinner: only 1 of 4 seats are taken" in page.inner_text(
        "#door-effect"
    ).replace(plan.dinner.courses[0].name, "Dinner")


def test_nobody_is_added_to_a_full_room_or_twice(opened):
    plan = planned(Dinner.of(people(8), "2x4", 2))
    page = _page(opened, plan)
    _new(page, "Ida")
    assert "has no seat left" in page.inner_text("#door-refused")
    assert page.locator("#door-told").is_hidden()
    _absent(page, plan, 0)
    _new(page, "Ida")
    assert page.inner_text("#door-refused") == ""
    _find(page, "ida")
    assert page.locator("#door-add").is_hidden()
    _find(page, plan.dinner.label(0))
    page.click("#door-absent0")
    assert "has no seat left" in page.inner_text("#door-refused")
    assert page.locator("#door-absent0").is_checked()
    _find(page, "\u200b \u2060")
    assert page.locator("#door-add").is_hidden()


NASTY = ("O'Neill; rm -rf ~", '$(touch "pwned") `x`', "--force", "Ana, Bo: Main", "<b>Ida</b>")


def test_the_command_is_whole_whatever_names_are_made_of(opened):
    guests = [*map(Guest, NASTY), Guest("Twin"), Guest("Twin"), *people(5)]
    plan = planned(Dinner.of(guests, "2x8", ["Fish & 'Chips'", "Main"]))
    page = _page(opened, plan)
    for guest in (0, 1, 2, 3, 4, 6):
        _absent(page, plan, guest)
    _late(page, plan, 8, 1)
    _new(page, "$HOME \"x\" 'y'")
    page.click("#served")
    _absent(page, plan, 9)
    first, second = map(shlex.split, page.locator("#door-commands code").all_inner_texts())
    assert first[:5] == ["seating", "replan", "plan.json", "--from", "Fish & 'Chips'"]
    options = list(zip(first[5::2], first[6::2], strict=True))
    assert [name for option, name in options if option == "--absent"] == [*NASTY, "7"]
    assert ("--late", f"{plan.dinner.label(8)}:Main") in options
    assert ("--add", "$HOME \"x\" 'y'") in options
    assert second == [
        "seating",
        "replan",
        "plan.json",
        "--from",
        "Main",
        "--absent",
        guests[9].name,
    ]


@needs_the_command
def test_a_saved_evening_is_checked_and_taken_back_by_the_command(opened, tmp_path):
    plan = planned(ruled_dinner())
    page = _page(opened, plan)
    _absent(page, plan, 4)
    _new(page, "Ida Öberg")
    page.click("#served")
    _helps(page)
    page.click("#door-helps button >> nth=0")
    (tmp_path / "saved").mkdir()
    file = tmp_path / "saved" / "plan.json"
    file.write_bytes(_saved(page))

    def run(*words):
        code = "import sys; from seating_cli.main import main; sys.exit(main())"
        asked = [sys.executable, "-c", code, *words]
        return subprocess.run(asked, capture_output=True, text=True, check=False)

    done = run("check", str(file), "--json")
    assert done.stderr == ""
    told = json.loads(done.stdout)
    verdict = judge(decode(file.read_bytes())[0])
    assert told["score"]["broken"] == verdict.score.broken == _score(page)[0]
    assert told["new_pairs"] == verdict.new_pairs == _score(page)[4]
    log = " ".join(run("log", str(file)).stdout.split())
    assert f"{plan.dinner.guests[4].name} absent from Starter, add Ida Öberg from Starter" in log
    run("undo", str(file))
    assert encode(decode(file.read_bytes())[0]) == encode(plan)


@pytest.mark.parametrize("size", [61, 400])
def test_a_large_evening_is_answered(opened, size):
    plan = planned(Dinner.of(people(size), courses=3, rules=(NoRepeats(times=2),)))
    page = _page(opened, plan, viewport={"width": 390, "height": 800})
    _absent(page, plan, 7)
    assert _score(page) == _expected(_after(plan, EveningChanges(0, {7: frozenset()})))
    assert len(_helps(page)) == 3


def test_a_table_shape_changes_nothing(opened):
    dinner = Dinner.of(people(11), [Table("Oak", 6, "long"), Table("2", 6, "u")], 2, meet="beside")
    plan = planned(dinner)
    page = _page(opened, plan)
    _absent(page, plan, 10)
    now = _after(plan, EveningChanges(0, {10: frozenset()}))
    assert _score(page) == _expected(now)
    before = _tuple(now)
    wanted = sorted(_tuple(one) for one in _exchanges(now, 0, {}))[:3]
    told = [(before[0] + one[4], before[1] + one[5], before[2] - one[6]) for one in _helps(page)]
    assert told == [one for one in wanted if one < before]


def test_whoever_sits_on_a_closed_seat_has_still_to_be_given_another(opened):
    dinner = Dinner.of(people(6), "3x4", 2, rules=(Closed(("1",)),))
    plan = Plan.of(dinner, [range(6), range(4, 10)])
    page = _page(opened, plan)
    _absent(page, plan, 5)
    now = _after(plan, EveningChanges(0, {5: frozenset()}))
    assert (now.seats[0] == [-1, -1, -1, -1, 4, -1]).all()
    assert _score(page) == _expected(now)
    _same(_saved(page), now)
    page.click("#undo")
    assert _score(page) == _expected(plan)
