"""Plans that earlier versions wrote open for ever, and say what they said."""

import json

import pytest

from seating import judge
from seating.planfile import decode, encode
from seating.planfile.plan_layout import VERSION
from tests.even_sizes import with_even_spread
from tests.independent.figures import Figures
from tests.independent.rule_counts import broken_by
from tests.independent.saved_evening import Evening
from tests.root import ROOT

SAMPLES = sorted((ROOT / "tests/seating/planfile/samples").glob("version-*.json"))


def test_every_version_has_its_samples():
    versions = {int(path.name.split("-")[1]) for path in SAMPLES}
    assert versions == set(range(1, VERSION + 1)), "keep a plan of each, as it was written"


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_it_opens_and_says_what_it_said(path):
    data = path.read_bytes()
    plan, report = decode(data)
    saved = json.loads(data)
    assert saved["version"] == int(path.name.split("-")[1])
    assert plan.seats.tolist() == saved["seats"]
    assert [guest.name for guest in plan.dinner.guests] == [
        guest["name"] for guest in saved["dinner"]["guests"]
    ]
    assert len(plan.dinner.rules) == len(saved["dinner"]["rules"])
    verdict, figures = judge(plan), Figures(Evening(with_even_spread(saved)))
    assert verdict.introductions == figures.introductions
    assert verdict.new_pairs == figures.new_pairs
    for rule, expected in zip(plan.dinner.rules, broken_by(figures.evening), strict=True):
        assert sum(one.amount for of, one in verdict.breaks if of is rule) == expected
    assert report.seed == saved.get("report", {}).get("seed")


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_it_is_kept_whole_when_it_is_written_anew(path):
    plan, report = decode(path.read_bytes())
    again, once_more = decode(encode(plan, report))
    assert (again.seats == plan.seats).all()
    assert again.dinner.rules == plan.dinner.rules
    assert again.dinner.tables == plan.dinner.tables
    assert [(one.id, one.name, dict(one.fields)) for one in again.dinner.guests] == [
        (one.id, one.name, dict(one.fields)) for one in plan.dinner.guests
    ]
    assert once_more == report
    assert encode(again, once_more) == encode(plan, report)
