"""The host's page: its arithmetic is the library's, swaps can be undone, a saved plan is a plan."""

import json
import subprocess
import sys
from datetime import datetime, timedelta

import numpy as np
import pytest

from seating import Acquaintances, At, Dinner, Guest, Plan, judge
from seating.changes.lock import Lock
from seating.changes.record import Record
from seating.outputs.choices.print_settings import PrintSettings
from seating.outputs.page.chart_page import chart_html
from seating.planfile import PlanFile, PlanReport, decode
from seating.score.meets_fewest import meets_fewest
from seating.score.most_often import most_often
from tests.browser.evenings import people, planned, ruled_dinner
from tests.command import needs_the_command


def _score(page):
    return json.loads(page.get_attribute("#host", "data-score"))


def _expected(plan):
    verdict = judge(plan)
    score = verdict.score
    levels = [score.broken, score.shortfall, score.weighted, verdict.introductions]
    return [*levels, verdict.new_pairs, verdict.repeats, verdict.known_at_table]


def _swap(page, plan, course, first, second):
    page.locator("#course-choice input").nth(course).check(force=True)
    for box, guest in (("#first", first), ("#second", second)):
        page.fill(box, plan.dinner.label(guest))
        page.keyboard.press("Enter")
    page.click("#swap")


def _random_swaps(plan, count, seed):
    generator = np.random.default_rng(seed)
    while count:
        course = int(generator.integers(len(plan.seats)))
        there = np.flatnonzero(plan.seats[course] >= 0)
        first, second = (int(one) for one in generator.choice(there, 2, replace=False))
        yield course, first, second
        count -= 1


@pytest.mark.parametrize("meet", ["near", "table", "beside"])
def test_the_pages_arithmetic_is_the_librarys(opened, meet):
    plan = planned(ruled_dinner(meet))
    page = opened(chart_html(plan, for_host=True), reduced_motion="reduce")
    assert _score(page) == _expected(plan)
    for course, first, second in _random_swaps(plan, 12, seed=7):
        _swap(page, plan, course, first, second)
        plan = plan.swapped(course, first, second)
        assert _score(page) == _expected(plan)


def test_every_swap_can_be_undone(opened):
    plan = planned(ruled_dinner())
    page = opened(chart_html(plan, for_host=True), reduced_motion="reduce")
    scores = [_score(page)]
    for swap in _random_swaps(plan, 5, seed=3):
        _swap(page, plan, *swap)
        scores.append(_score(page))
    for before in reversed(scores[:-1]):
        page.click("#undo")
        assert _score(page) == before
    assert page.locator("#undo").is_disabled()
    assert page.locator("#save").is_disabled()


def test_guests_are_swapped_by_dragging(opened):
    plan = planned(ruled_dinner())
    page = opened(chart_html(plan, for_host=True), reduced_motion="reduce")
    first, second = plan.at(0, 0)[0].guest, plan.at(0, 1)[0].guest
    for guest in (first, second):
        page.locator(f"#course-1 [data-g='{guest}']").scroll_into_view_if_needed()
    start = page.locator(f"#course-1 [data-g='{first}']").bounding_box()
    end = page.locator(f"#course-1 [data-g='{second}']").bounding_box()
    page.mouse.move(start["x"] + 3, start["y"] + 3)
    page.mouse.down()
    page.mouse.move(end["x"] + 3, end["y"] + 3, steps=4)
    page.mouse.up()
    assert _score(page) == _expected(plan.swapped(0, first, second))
    drawn = page.locator(f"#course-1 [data-table='1'] [data-g='{first}']")
    assert drawn.count() == 1


def _middle(page, guest):
    item = page.locator(f"#course-1 [data-g='{guest}']")
    item.scroll_into_view_if_needed()
    box = item.bounding_box()
    return box["x"] + 14, box["y"] + box["height"] / 2


@pytest.mark.parametrize("width", [390, 1200])
def test_a_finger_drags_a_guest_and_what_would_take_it_lights_up(opened, width):
    plan = planned(ruled_dinner())
    window = {"width": width, "height": 1400}
    page = opened(
        chart_html(plan, for_host=True), reduced_motion="reduce", viewport=window, has_touch=True
    )
    first, second = plan.at(0, 0)[0].guest, plan.at(0, 0)[3].guest
    page.locator("#course-1").scroll_into_view_if_needed()
    (x, y), (to_x, to_y) = _middle(page, first), _middle(page, second)
    before = page.evaluate("scrollY")
    fingers = page.context.new_cdp_session(page)

    def touch(kind, *points):
        fingers.send(
            "Input.dispatchTouchEvent",
            {"type": kind, "touchPoints": [{"x": one, "y": two} for one, two in points]},
        )

    touch("touchStart", (x, y))
    for step in range(1, 9):
        touch("touchMove", (x + (to_x - x) * step / 8, y + (to_y - y) * step / 8))
    page.wait_for_selector(f"#course-1 .target[data-g='{second}']")
    told = page.locator("#effect").inner_text()
    assert told.startswith(f"{plan.dinner.label(first)} ⇄ {plan.dinner.label(second)}: ")
    touch("touchEnd")
    swapped = plan.swapped(0, first, second)
    assert _score(page) == _expected(swapped)
    assert page.evaluate("scrollY") == before
    assert page.locator(".target, .dragged, .picked").count() == 0


def test_two_taps_and_a_button_swap(opened):
    plan = planned(ruled_dinner())
    page = opened(chart_html(plan, for_host=True), reduced_motion="reduce")
    first, second = plan.at(0, 0)[0].guest, plan.at(0, 1)[0].guest
    assert page.locator("#bar").is_hidden()
    page.click(f"#course-1 [data-g='{first}']")
    assert plan.dinner.label(first) in page.locator("#effect").inner_text()
    assert page.locator("#swap").is_disabled()
    page.click(f"#course-1 [data-g='{second}']")
    assert _score(page) == _expected(plan), "it is only told so far"
    page.click("#swap")
    assert _score(page) == _expected(plan.swapped(0, first, second))
    page.click("#drop")
    assert page.locator("#bar").is_hidden()


def test_a_second_tap_lets_go(opened):
    plan = planned(ruled_dinner())
    page = opened(chart_html(plan, for_host=True), reduced_motion="reduce")
    guest = plan.at(0, 0)[0].guest
    for _ in range(2):
        page.click(f"#course-1 [data-g='{guest}']")
    assert page.locator(".picked").count() == 0
    assert page.locator("#bar").is_hidden()


def test_the_bar_tells_what_a_swap_does_and_which_rule_breaks(opened):
    rule = At("1", "1", 1)
    known = Acquaintances.of(8, [(0, 1), (0, 2), (0, 3)])
    dinner = Dinner.of(people(8), "2x4", 1, rules=(rule,)).changed(acquaintances=known)
    plan = Plan.of(dinner, [range(8)])
    page = opened(chart_html(plan, for_host=True), reduced_motion="reduce")
    swapped = plan.swapped(0, 0, 5)
    _swap(page, plan, 0, 0, 5)
    told = page.locator("#effect").inner_text()
    before, after = (f"{judge(one).expected:.1f}" for one in (plan, swapped))
    assert before != after
    assert f"introductions {before} → {after}" in told
    assert f"breaks “{rule.sentence(dinner)}”" in told
    page.click("#undo")
    told = page.locator("#effect").inner_text()
    assert f"introductions {after} → {before}" in told
    assert f"keeps “{rule.sentence(dinner)}” again" in told


def test_a_broken_rule_runs_the_way_of_the_page_whatever_the_script_of_its_guest(opened):
    guests = [Guest("Kit Cardamom"), *(Guest(f"דנה {number}") for number in range(3))]
    plan = Plan.of(Dinner.of(guests, "2x2", 1, rules=(At("1", "1", 1),)), [[1, 0, 2, 3]])
    for lang, way in (("ar", "rtl"), ("en", "ltr")):
        page = opened(chart_html(plan, settings=PrintSettings(lang=lang), for_host=True))
        told = page.locator("#broken li").first
        assert "Kit Cardamom" in told.inner_text()
        assert told.evaluate("item => getComputedStyle(item).direction") == way


def test_keys_take_back_and_do_again_wherever_the_focus_is(opened):
    plan = planned(ruled_dinner())
    page = opened(chart_html(plan, for_host=True), reduced_motion="reduce")
    for box, guest in (("#first", 3), ("#second", 14)):
        page.fill(box, plan.dinner.label(guest))
        page.keyboard.press("Enter")
    page.keyboard.press("Enter")
    swapped = plan.swapped(0, 3, 14)
    assert _score(page) == _expected(swapped)
    for focus in ("#first", "#undo", "#course-choice input", "#marks"):
        page.locator(focus).first.focus()
        page.keyboard.press("Control+z")
        assert _score(page) == _expected(plan)
        page.keyboard.press("Control+y")
        assert _score(page) == _expected(swapped)
        page.keyboard.press("Control+z")
        page.keyboard.press("Control+Shift+z")
        assert _score(page) == _expected(swapped)
    page.keyboard.press("Control+z")
    assert page.locator("#save").is_disabled()


def test_names_of_the_graph_are_told_by_pointing_and_by_keys(opened):
    plan = planned(ruled_dinner())
    page = opened(chart_html(plan, for_host=True), reduced_motion="reduce")
    page.focus("svg.web")
    page.keyboard.press("ArrowRight")
    known = [
        plan.dinner.label(other)
        for other in range(1, 20)
        if not plan.dinner.are_strangers(0, other)
    ]
    told = page.locator("#pointed").inner_text()
    assert told.startswith(f"{plan.dinner.label(0)}: ")
    assert all(name in told for name in known)
    page.locator("#state-after").check(force=True)
    assert len(page.locator("#pointed").inner_text()) > len(told)
    page.locator("svg.web circle").nth(5).hover(force=True)
    assert page.locator("#pointed").inner_text().startswith(f"{plan.dinner.label(5)}: ")


def test_groups_of_a_large_dinner_are_told_by_pointing(opened):
    plan = planned(Dinner.of(people(150), courses=2))
    page = opened(chart_html(plan, for_host=True), reduced_motion="reduce")
    assert page.locator(".groups li").all_text_contents() == ["Acme", "Birch & Co", "Cedar"]
    page.focus("svg.web")
    page.keyboard.press("ArrowRight")
    page.keyboard.press("ArrowRight")
    assert page.locator("#pointed").inner_text() == "Acme × Birch & Co"


def test_a_drawn_swap_is_where_the_library_would_draw_it(opened):
    plan = planned(ruled_dinner())
    page = opened(chart_html(plan, for_host=True), reduced_motion="reduce")
    first, second = plan.at(0, 0)[2].guest, plan.at(0, 2)[4].guest
    _swap(page, plan, 0, first, second)
    fresh = opened(chart_html(plan.swapped(0, first, second), for_host=True))
    for guest in (first, second):
        one, two = (
            shown.evaluate(
                "g => ({seat: document.querySelector(`#course-1 [data-g='${g}']`).className,"
                "table: document.querySelector(`#course-1 [data-g='${g}']`)"
                ".closest('.seated').dataset.table, row: document.querySelector("
                "`.everyone [data-g='${g}']`).textContent})",
                guest,
            )
            for shown in (page, fresh)
        )
        assert one == two


def test_a_saved_plan_is_a_plan(opened):
    plan = planned(ruled_dinner())
    report = PlanReport(solver="anneal", seed=4, seconds=1.0)
    page = opened(chart_html(plan, report, for_host=True), reduced_motion="reduce")
    assert page.locator("#save").is_disabled()
    _swap(page, plan, 1, 0, 12)
    with page.expect_download() as download:
        page.click("#save")
    assert download.value.suggested_filename == "plan.json"
    saved, said = decode(download.value.path().read_bytes())
    assert saved.seats.tolist() == plan.swapped(1, 0, 12).seats.tolist()
    score = judge(saved).score
    assert said.score is not None
    assert (said.score.broken, said.score.introductions) == (score.broken, score.introductions)
    assert said.solver == "by hand"
    assert said.seed is None


def test_a_saved_plan_keeps_what_was_locked_and_changed_and_can_be_taken_back(opened):
    made = PlanFile(planned(ruled_dinner()), PlanReport(solver="anneal", print={"bleed": 3.0}))
    locked = made.changed("lock", locks=[Lock(guest="2")])
    swapped = locked.changed("swap", plan=locked.plan.swapped(0, 3, 7)).undone()
    plan = swapped.plan
    html = chart_html(plan, swapped.report, for_host=True, record=swapped.record)
    page = opened(html, reduced_motion="reduce", timezone_id="Asia/Kolkata")
    _swap(page, plan, 1, 0, 12)
    _swap(page, plan.swapped(1, 0, 12), 0, 3, 4)
    page.click("#undo")
    with page.expect_download() as download:
        page.click("#save")
    saved = PlanFile.of(download.value.path().read_bytes())
    assert saved.locks == locked.locks
    first, undone, change = saved.log
    assert (first, undone.asked, undone.again) == (locked.log.changes[0], "swap", None)
    names = [plan.dinner.guests[guest].name for guest in (0, 12)]
    course = plan.dinner.courses[1].name
    assert change.asked == f"on the page: swap {names[0]} and {names[1]} at {course}"
    assert datetime.fromisoformat(change.at).utcoffset() == timedelta(hours=5, minutes=30)
    back = saved.undone()
    assert (back.plan.seats == plan.seats).all()
    assert back.report == swapped.report
    assert back.undone().locks == ()
    assert back.redone().plan.seats.tolist() == saved.plan.seats.tolist()


def test_what_is_locked_is_not_swapped(opened):
    plan = planned(ruled_dinner())
    seat = plan.sitting(1, 12)
    assert seat is not None
    table = plan.dinner.tables[seat.table].name
    locks = (Lock(guest=plan.dinner.guests[0].id), Lock(table=table, seat=seat.seat))
    record = Record(locks)
    tall = {"width": 1200, "height": 3000}
    html = chart_html(plan, for_host=True, record=record)
    page = opened(html, reduced_motion="reduce", viewport=tall)
    before = _score(page)
    free, other = [guest for guest in range(1, 12) if plan.seats[1, guest] >= 0][:2]
    for first, second in ((0, free), (free, 0), (free, 12)):
        page.locator("#course-choice input").nth(1).check(force=True)
        for box, guest in (("#first", first), ("#second", second)):
            page.fill(box, plan.dinner.label(guest))
            page.keyboard.press("Enter")
        assert page.locator("#swap").is_disabled()
        assert "locked: this seat stays" in page.inner_text("#effect")
        page.keyboard.press("Escape")
    start = page.locator("#course-2 [data-g='0']").bounding_box()
    end = page.locator(f"#course-2 [data-g='{free}']").bounding_box()
    page.mouse.move(start["x"] + 3, start["y"] + 3)
    page.mouse.down()
    page.mouse.move(end["x"] + 3, end["y"] + 3, steps=4)
    page.mouse.up()
    assert "locked: this seat stays" in page.inner_text("#effect")
    assert _score(page) == before
    assert page.locator("#course-2 .locked").count() == 2
    _swap(page, plan, 1, free, other)
    assert _score(page) == _expected(plan.swapped(1, free, other))


@needs_the_command
def test_a_saved_plan_is_checked_by_the_command(opened, tmp_path):
    plan = planned(ruled_dinner())
    page = opened(chart_html(plan, for_host=True), reduced_motion="reduce")
    _swap(page, plan, 1, 0, 12)
    with page.expect_download() as download:
        page.click("#save")
    download.value.save_as(tmp_path / "saved" / "plan.json")
    run = [sys.executable, "-c", "import sys; from seating_cli.main import main; sys.exit(main())"]
    asked = [*run, "check", str(tmp_path / "saved" / "plan.json"), "--json"]
    done = subprocess.run(asked, capture_output=True, text=True, check=False)
    assert done.stderr == ""
    told = json.loads(done.stdout)
    verdict = judge(plan.swapped(1, 0, 12))
    assert told["new_pairs"] == verdict.new_pairs
    assert told["score"]["broken"] == verdict.score.broken


def test_whoever_meets_fewest_is_named(opened):
    plan = planned(ruled_dinner())
    page = opened(chart_html(plan, for_host=True))
    verdict = judge(plan)
    fewest = page.locator("#fewest tr").first.inner_text()
    guest = int(verdict.meets.argmin())
    assert plan.dinner.label(guest) in fewest


def test_who_meets_most_and_who_share_a_table_most_often_is_named(opened):
    plan = planned(ruled_dinner())
    page = opened(chart_html(plan, for_host=True))
    verdict, told = judge(plan), page.locator("#facts").inner_text()
    most, together = meets_fewest(verdict), most_often(verdict)
    rows = {row.split("\t")[0]: row for row in told.splitlines()}
    assert most
    assert together
    assert plan.dinner.label(most.most[0]) in rows["Meets most new people"]
    assert f"{most.most_people}" in rows["Meets most new people"]
    assert together.courses > 1
    for guest in (together.first, together.second):
        assert plan.dinner.label(guest) in rows["Most often at one table"]
    assert f"{together.courses}" in rows["Most often at one table"]


def test_a_guest_moves_to_an_empty_seat_by_dragging(opened):
    plan = planned(ruled_dinner())
    tall = {"width": 1200, "height": 3000}
    page = opened(chart_html(plan, for_host=True), reduced_motion="reduce", viewport=tall)
    empty = int(np.flatnonzero(plan.occupants[0] < 0)[0])
    guest = plan.at(0, 0)[0].guest
    table = int(np.searchsorted(plan.dinner.first_seat, empty, side="right")) - 1
    number = empty - int(plan.dinner.first_seat[table]) + 1
    free = page.locator(f"#course-1 [data-table='{table}'] .s{number}").bounding_box()
    spot = {"x": free["x"] + free["width"] / 2, "y": free["y"] + free["height"] / 2}
    start = page.locator(f"#course-1 [data-g='{guest}']").bounding_box()
    page.mouse.move(start["x"] + 3, start["y"] + 3)
    page.mouse.down()
    page.mouse.move(spot["x"], spot["y"], steps=4)
    page.mouse.up()
    seats = plan.seats.copy()
    seats[0, guest] = empty
    assert _score(page) == _expected(Plan(plan.dinner, seats))


def test_a_dinner_too_large_to_draw_is_swapped_by_name(opened):
    plan = planned(Dinner.of(people(2100), courses=3))
    page = opened(chart_html(plan, for_host=True))
    assert _score(page) == _expected(plan)
    _swap(page, plan, 1, 3, 1700)
    assert _score(page) == _expected(plan.swapped(1, 3, 1700))


def test_wishes_that_are_not_granted_are_named(opened):
    dinner = ruled_dinner().changed(wishes=((0, 7), (3, 12), (9, 2), (4, 15), (11, 16)))
    plan = planned(dinner)
    page = opened(chart_html(plan, for_host=True))
    unmet = [wish for wish in judge(plan).wishes if not wish.granted]
    told = page.locator("#wishes li").all_inner_texts()
    assert told == [f"{dinner.label(one.guest)} → {dinner.label(one.other)}" for one in unmet]
    assert f"{5 - len(unmet)} of 5" in page.locator("#wishes-kept").inner_text()
    page.select_option("#marks", label="with someone they asked for")
    there = {
        guest
        for pair in dinner.wishes
        for guest in pair
        if plan.table_of(0, pair[0]) == plan.table_of(0, pair[1]) is not None
    }
    assert page.locator("#course-1 .guest.lit").count() == len(there)


def test_goals_that_are_not_met_are_told(opened):
    plan = planned(ruled_dinner())
    verdict = judge(plan)
    page = opened(chart_html(plan, for_host=True))
    told = page.locator("#goals li").all_inner_texts()
    assert verdict.short
    assert told == [
        f"{plan.dinner.label(guest)}: {verdict.meets[guest]} of {plan.dinner.guests[guest].goal}"
        for guest, _ in verdict.short
    ]


def test_guests_are_marked_by_what_the_dinner_has(opened):
    bare = opened(chart_html(planned(Dinner.of(["Ana", "Bo", "Cy"])), for_host=True))
    assert bare.locator("#marks > option").all_inner_texts() == ["nobody", "who meet fewest"]
    plan = planned(ruled_dinner())
    page = opened(chart_html(plan, for_host=True))
    page.select_option("#marks", label="with a diet")
    fed = sum(
        bool(one.get("diet")) and plan.seats[0, g] >= 0 for g, one in enumerate(plan.dinner.guests)
    )
    assert page.locator("#course-1 .guest.lit").count() == fed
    page.select_option("#marks", label="with someone they know")
    assert page.locator("#course-1 .guest.lit").count() > 0
