"""Every figure of a plan is counted twice: by the library, and plainly, from plan.json alone."""

import ast
import json
import math
import re
from collections import Counter
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from seating import judge
from seating.dinner.even_spread import even_spread
from seating.outputs.documents.verdict_document import verdict_document
from seating.outputs.terminal import verdict_text
from seating.planfile import PlanReport, decode
from seating.rules.every_rule import EVERY_RULE
from seating.score.random_baseline import Baseline, random_baseline
from tests.command import needs_the_command
from tests.even_sizes import with_even_spread
from tests.independent.figures import Figures
from tests.independent.held_by_rules import HeldByRules
from tests.independent.random_evenings import KINDS, MEETS, SHAPES, random_evening
from tests.independent.rule_counts import COUNTS, broken_by, without_a_seat
from tests.independent.saved_evening import Evening
from tests.independent.sitting_at_random import at_random, levels, well_filled
from tests.independent.uneven_shares import most_together, uneven_shares

EVENINGS = 300
AT_ONCE = 10
BLOCKS = [range(first, first + AT_ONCE) for first in range(0, EVENINGS, AT_ONCE)]
PARTS = ("chances", "repeats", "seats")
NOTHING = Baseline(0.0, 0.0, 1, 0.0)

in_blocks = pytest.mark.parametrize("numbers", BLOCKS, ids=lambda block: f"{block[0]}-{block[-1]}")


@cache
def both(number: int) -> tuple[Any, Figures]:
    """The library's verdict on an evening, and the figures counted here."""
    saved = random_evening(number)
    plan, _ = decode(json.dumps(saved).encode())
    return judge(plan), Figures(Evening(with_even_spread(saved)))


def test_the_evenings_have_everything_in_them():
    evenings = [random_evening(number) for number in range(EVENINGS)]
    kinds = Counter(rule["kind"] for one in evenings for rule in one["dinner"].get("rules", []))
    assert min(kinds[kind] for kind in KINDS) >= 8
    assert {one["dinner"]["talk"]["meet"] for one in evenings} == set(MEETS)
    assert {table["shape"] for one in evenings for table in one["dinner"]["tables"]} == set(SHAPES)
    added = Counter(table["shape"] for one in evenings for table in one["dinner"]["tables"]
                    if table.get("added"))  # fmt: skip
    assert min(added[shape] for shape in SHAPES) > 20
    assert sum(one["dinner"]["talked"] is not None for one in evenings) > 100
    assert sum(-1 in row for one in evenings for row in one["seats"]) > 50


def test_every_rule_is_counted_here():
    kinds = {re.sub("(?<!^)(?=[A-Z])", "_", rule.__name__).lower() for rule in EVERY_RULE}
    assert kinds == set(COUNTS), "count it in tests/independent/rule_counts.py, too"


def test_what_counts_anew_knows_no_line_of_the_library():
    for path in set(Path(__file__).parent.glob("*.py")) - set(Path(__file__).parent.glob("test_*")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            names = [one.name for one in node.names] if isinstance(node, ast.Import) else []
            names += [node.module or ""] if isinstance(node, ast.ImportFrom) else []
            own = {name.split(".")[0] for name in names}
            assert not own & {"seating", "seating_solvers", "seating_cli", "numpy"}, path
            assert all(name.startswith("tests.independent.") for name in names if "tests" in name)


@in_blocks
def test_figures_agree(numbers):
    for number in numbers:
        verdict, figures = both(number)
        document = verdict_document(verdict, PlanReport(), NOTHING)
        fewest = figures.meets_fewest
        ids = [guest["id"] for guest in figures.evening.guests]
        assert verdict.introductions == figures.introductions, number
        assert verdict.weighted == figures.weighted, number
        assert document["score"]["introductions"] == figures.introductions / figures.unit
        assert document["score"]["weighted"] == figures.weighted / figures.unit
        shared = document["shared_interests"]
        assert (shared["pairs"], shared["met"]) == figures.shared_interests, number
        assert document["score"]["shortfall"] == sum(figures.lacks), number
        assert document["new_pairs"] == figures.new_pairs, number
        assert document["repeats"] == figures.repeats, number
        assert document["beside_again"] == figures.beside_again, number
        assert document["known_at_table"] == figures.known_at_table, number
        held = HeldByRules(figures)
        assert document["repeats_by_rules"] == held.repeats, number
        assert document["beside_again_by_rules"] == held.beside_again, number
        assert document["known_by_rules"] == held.known, number
        assert verdict.meets.tolist() == figures.meets, number
        told = document["meets_fewest"]
        assert (told and (told["id"], told["meets"])) == (fewest and (ids[fewest[0]], fewest[1]))
        short = {one["id"]: one["lacks"] for one in document["short_of_goal"]}
        assert short == {ids[guest]: lack for guest, lack in enumerate(figures.lacks) if lack}
        assert list(short.values()) == sorted(short.values(), reverse=True)
        assert [
            (one["guest"]["id"], one["other"]["id"], one["granted"]) for one in document["wishes"]
        ] == [(ids[guest], ids[other], granted) for guest, other, granted in figures.wishes], number


@in_blocks
def test_unevenness_agrees(numbers):
    for number in numbers:
        verdict, figures = both(number)
        chances = verdict.unevenness.chances
        people = len(figures.evening.guests)
        bound = {divmod(key, people) for key in chances.bound.tolist()}
        shares = uneven_shares(figures, chances.best.tolist(), bound)
        document = verdict_document(verdict, PlanReport(), NOTHING)
        assert verdict.score.unevenness == sum(shares), number
        told = document["unevenness"]
        assert (told["chances"], told["repeats"], told["seats"]) == shares, number
        together = document["most_together"]
        assert (together["courses"] if together else 0) == most_together(figures, bound), number
        most = document["meets_most"]
        assert (most and most["meets"]) == (
            figures.meets_fewest and max(figures.meets_fewest[1], *figures.meets_fewest[2], 0)
        ), number


@in_blocks
def test_rules_are_broken_by_as_much(numbers):
    for number in numbers:
        verdict, figures = both(number)
        evening = figures.evening
        amounts = [
            sum(one.amount for rule, one in verdict.breaks if rule is asked)
            for asked in verdict.plan.dinner.rules
        ]
        assert amounts == broken_by(evening), (number, evening.rules)
        unseated = sum(one.amount for rule, one in verdict.breaks if rule is None)
        assert unseated == without_a_seat(evening), number
        document = verdict_document(verdict, PlanReport(), NOTHING)
        assert document["score"]["broken"] == sum(amounts) + unseated
        told = sum(one["amount"] for one in document["broken"])
        assert told == document["score"]["broken"]


def lines_of(verdict: Any) -> dict[str, str]:
    """What the terminal says of each finding."""
    found = {}
    for line in verdict_text(verdict, cells=1000).split("\n\n")[0].splitlines():
        label, _, said = line.strip().partition("  ")
        found[label] = said.strip()
    return found


def times(count: int) -> str:
    return {1: "once", 2: "twice"}.get(count, f"{count:,} times")


def people(count: int) -> str:
    return f"{count} new {'person' if count == 1 else 'people'}"


def expected_lines(figures: Figures) -> dict[str, str]:
    """The lines that follow from the figures alone."""
    evening, lines = figures.evening, {}
    if len(evening.tables) > 1:
        lines["New pairs"] = f"{figures.new_pairs:,} shared a table"
        beside = f"{figures.beside_again:,}" if figures.beside_again else "not"
        again = f"strangers share a table again {times(figures.repeats)}, {beside} side by side"
        if not evening.rules:  # else some of them may be by rules, which is told between
            lines["Repeats"] = again if figures.repeats else "none"
    if figures.meets_fewest:
        _, fewest, rest = figures.meets_fewest
        span = f"{min(rest)} to {max(rest)}" if len({*rest}) > 1 else f"{max(rest, default=0)}"
        among = f"{people(fewest)} (the rest {span})"
        lines["Meets fewest"] = among if rest else f"everyone meets {people(fewest)}"
    if any(guest.get("goal") for guest in evening.guests) and not any(figures.lacks):
        lines["Goals"] = "everyone reaches their own"
    return lines


@in_blocks
def test_what_is_printed_is_what_is_counted(numbers):
    for number in numbers:
        verdict, figures = both(number)
        evening, told = figures.evening, lines_of(verdict)
        for label, said in expected_lines(figures).items():
            assert told[label].endswith(said), (number, label)
        first = figures.meets_fewest and evening.guests[figures.meets_fewest[0]]["name"]
        assert not first or told["Meets fewest"].startswith((first, "everyone"))
        assert bool(verdict.breaks) == told.get("Rules", "").startswith("broken")
        if any(figures.lacks):
            assert f"by {people(sum(figures.lacks))}" in told["Goals"], number
        assert ("Introductions" in told) == (evening.meet != "table" or len(evening.tables) == 1)
        assert ("Weighted" in told) == bool(evening.interest)
        if "Introductions" in told:
            expected = figures.introductions / figures.unit
            number_told = float(told["Introductions"].removesuffix(" expected").replace(",", ""))
            assert math.isclose(number_told, expected, abs_tol=0.51 if expected >= 100 else 0.051)


def test_chance_is_what_it_is_called():
    """Each mean is near what is to be expected, and all of them together are very near."""
    told, exact = [0.0, 0.0], [0.0, 0.0]
    for number in range(0, EVENINGS, 5):
        verdict, figures = both(number)
        dinner = verdict.plan.dinner
        assert not dinner.rules
        used = in_use(even_spread(dinner))
        baseline = random_baseline(dinner)
        means = (baseline.introductions, baseline.new_pairs)
        for place, (mean, expected) in enumerate(zip(means, at_random(figures, used), strict=True)):
            most = max(1.0, 0.25 * expected)
            assert abs(mean - expected) < most, (number, mean, expected)
            told[place] += mean
            exact[place] += expected
    assert told == pytest.approx(exact, rel=0.01)


def in_use(spread: Any) -> list[set[int]]:
    """The tables that somebody may sit at, course by course."""
    return [{*(one > 0).nonzero()[0].tolist()} for one in spread.high]


def test_tables_that_could_be_equal_differ_by_one_guest_at_most():
    for number in range(0, EVENINGS, 5):
        verdict, figures = both(number)
        dinner, evening = verdict.plan.dinner, figures.evening
        spread = even_spread(dinner)
        for course, (there, used) in enumerate(zip(evening.there, in_use(spread), strict=True)):
            seats = [table["seats"] * (at in used) for at, table in enumerate(evening.tables)]
            sizes, more, _ = levels(seats, len(there))
            assert spread.low[course].tolist() == sizes
            open_to_more = spread.high[course] > spread.low[course]
            assert open_to_more.sum() >= more
            assert (more > 0) == bool(open_to_more.any())


def test_as_many_tables_are_in_use_as_can_be_half_full_with_nobody_alone():
    fewer = 0
    for number in range(0, EVENINGS, 5):
        verdict, figures = both(number)
        evening = figures.evening
        seats = [table["seats"] for table in evening.tables]
        for there, used in zip(
            evening.there, in_use(even_spread(verdict.plan.dinner)), strict=True
        ):
            well = list(well_filled(seats, len(there)))
            if well and sum(seats) > len(there):
                assert used in well, number
                assert len(used) == max(map(len, well)), number
                fewer += len(used) < len(seats)
    assert fewer > 10


@needs_the_command
@pytest.mark.parametrize("number", [1, 7, 14, 46, 88])
def test_the_command_says_so(number, tmp_path):
    from seating_cli.main import main

    path = tmp_path / "plan.json"
    path.write_text(json.dumps(random_evening(number)))
    figures = Figures(Evening(with_even_spread(json.loads(path.read_text()))))
    done = CliRunner().invoke(main, ["check", str(path), "--json"])
    document = json.loads(done.stdout)
    broken = sum(broken_by(figures.evening)) + without_a_seat(figures.evening)
    assert done.exit_code == (1 if broken else 0)
    assert document["score"] == {
        "broken": broken,
        "shortfall": sum(figures.lacks),
        "introductions": figures.introductions / figures.unit,
        "weighted": figures.weighted / figures.unit,
        "unevenness": sum(document["unevenness"][part] for part in PARTS),
    }
    assert document["new_pairs"] == figures.new_pairs
    assert document["repeats"] == figures.repeats
    assert document["known_pairs"] == len(figures.evening.strength)
    assert document["talked_pairs"] == len(figures.evening.talked)
