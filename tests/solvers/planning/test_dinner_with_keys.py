"""Links that are printed open the same evenings after the dinner is planned anew."""

import re

from seating import Dinner, Guest, Plan
from seating.outputs.page.chart_page import chart_html
from seating.people.guest_keys import with_keys
from seating.planfile import encode, read_plan
from seating_solvers.planning.dinner_with_keys import dinner_with_keys
from tests.cli.command import FEW, guest_list, people, seating


def _plan(*guests):
    return Plan.of(Dinner.of(guests, courses=1), [list(range(len(guests)))])


def _keys(dinner):
    return {guest.name: guest.key for guest in dinner.guests}


def test_keys_come_from_the_seed_and_not_from_the_guests(tmp_path):
    one, other = (Dinner.of([f"{who} {n}" for n in range(9)]) for who in ("Ana", "Bo"))
    drawn = [*_keys(dinner_with_keys(one, tmp_path, 3)).values()]
    assert drawn == [*_keys(dinner_with_keys(other, tmp_path, 3)).values()]
    assert not set(drawn) & {*_keys(dinner_with_keys(one, tmp_path, 4)).values()}


def test_who_was_in_the_plan_that_is_replaced_keeps_the_key(tmp_path):
    before = with_keys([Guest("Ana", "7"), Guest("Bo"), Guest("Cy")], 1)
    (tmp_path / "plan.json").write_bytes(encode(_plan(*before)))
    old = {guest.name: guest.key for guest in before}
    now = _keys(
        dinner_with_keys(_plan(Guest("Di"), Guest("Cy"), Guest("Anna", "7")).dinner, tmp_path, 2)
    )
    assert (now["Cy"], now["Anna"]) == (old["Cy"], old["Ana"])
    assert now["Di"] not in old.values()


def test_a_plan_that_cannot_be_read_keeps_nobody_from_planning(tmp_path):
    (tmp_path / "plan.json").write_bytes(b"no plan")
    assert all(_keys(dinner_with_keys(_plan("Ana", "Bo").dinner, tmp_path, 0)).values())


def test_links_are_the_same_after_export_and_after_planning_anew(tmp_path):
    path, folder = guest_list(tmp_path, *people(12)), tmp_path / "guests-plan"
    assert seating("plan", path, *FEW).exit_code == 0
    first = (folder / "plan.json").read_bytes()
    keys = _keys(read_plan(folder)[0].dinner)
    assert seating("export", folder, "--to", "json,html", "-o", tmp_path / "copy").exit_code == 0
    page = (tmp_path / "copy" / "chart.html").read_text(encoding="utf-8")
    assert dict(re.findall(r'{"name":"([^"]*)","key":"([^"]*)"}', page)) == keys
    assert _keys(read_plan(tmp_path / "copy")[0].dinner) == keys
    assert seating("plan", path, *FEW, "--force").exit_code == 0
    assert _keys(read_plan(folder)[0].dinner) == keys
    assert seating("plan", path, *FEW, "--seed", "9", "--force").exit_code == 0
    assert _keys(read_plan(folder)[0].dinner) == keys
    assert seating("plan", path, *FEW, "-o", tmp_path / "other").exit_code == 0
    without_clock = re.compile(rb'"seconds":[\d.]+')
    again = (tmp_path / "other" / "plan.json").read_bytes()
    assert without_clock.sub(b"", again) == without_clock.sub(b"", first)


def test_the_page_has_the_keys_of_the_plan():
    guests = with_keys([Guest("Ana"), Guest("Bo")], 5)
    page = chart_html(_plan(*guests))
    assert all(f'"key":"{guest.key}"' in page for guest in guests)
