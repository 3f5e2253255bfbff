"""Bounds, and plans called the best possible, held to all plans of tiny evenings."""

import json
from collections import Counter
from functools import cache

import pytest

from seating.outputs.documents.verdict_document import verdict_document
from seating_solvers.planning.check_plan import check_plan
from tests.even_sizes import with_even_spread
from tests.independent.every_plan import best_of
from tests.independent.figures import Figures
from tests.independent.random_evenings import MEETS, tiny_evening
from tests.independent.saved_evening import Evening

EVENINGS = range(120)
AT_ONCE = 12


def checked(saved, folder):
    """What `seating check --json` says of a plan, and its own count of introductions."""
    path = folder / "plan.json"
    path.write_text(json.dumps({key: saved[key] for key in saved if key != "even_spread"}))
    found = check_plan(path)
    document = verdict_document(found.verdict, found.report, found.baseline)
    return found.report, document, Figures(Evening(saved))


@cache
def evening_and_best(number):
    """An evening as saved, and the best of its plans; it takes all of them to tell."""
    saved = with_even_spread(tiny_evening(number))
    return saved, best_of(saved)


@pytest.mark.parametrize("first", EVENINGS[::AT_ONCE])
def test_no_plan_exceeds_the_bound_and_the_best_possible_is(first, tmp_path):
    for number in range(first, first + AT_ONCE):
        saved, found = evening_and_best(number)
        if found is None:
            continue
        best, introductions = found
        report, document, _ = checked(best.saved, tmp_path)
        assert document["score"]["broken"] == document["score"]["shortfall"] == 0, number
        assert report.bound.value >= introductions, number
        assert document["new_pairs_bound"]["value"] >= document["new_pairs"], number
        as_it_lies, told, figures = checked(saved, tmp_path)
        if told["best_possible"]:
            assert figures.weighted >= introductions, number
            assert told["score"]["broken"] == 0, number
        assert as_it_lies.bound.value >= figures.weighted, number


def test_plans_called_the_best_are_not_rare(tmp_path):
    """Else the test above would hold of bounds that are far too wide."""
    met: Counter[str] = Counter()
    for number in EVENINGS[::2]:
        saved, found = evening_and_best(number)
        if found is not None:
            _, document, _ = checked(found[0].saved, tmp_path)
            met[saved["dinner"]["talk"]["meet"]] += document["best_possible"]
    assert min(met[meet] for meet in MEETS) > 0
    assert sum(met.values()) > 9
