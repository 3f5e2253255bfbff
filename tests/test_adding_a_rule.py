"""A rule added as `docs/adding-a-rule.md` says, and nowhere else, is a rule everywhere."""

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.root import ROOT

PAGE = ROOT / "docs" / "adding-a-rule.md"
# The line below which a block of the page is written; a block for another file goes to its end.
BELOW = {
    "seating/rules/every_rule.py": "from seating.rules.head import Head as Head\n",
    "seating/intake/rules/rule_keys.py": "RULE_KEYS: dict[str, RuleKey] = {\n",
    "seating/intake/rules/rule_columns.py": "RULES_BY_COLUMN: dict[str, RuleColumn] = {\n",
    "seating/words/columns.py": "\nCOLUMNS = _by_name(\n",
}
USE = """
import json
import seating
from seating import Dinner, LastSeat, Plan, judge, read_dinner
from seating.outputs.page.chart_page import chart_html
from seating.planfile import decode, encode
from seating.planfile.json_schema import schema_text
from seating_solvers import Budget, solve

dinner = read_dinner("guests.csv", dinner_file="dinner.toml").dinner
wrong = Plan.of(dinner, [[0, 1, 2, 3, 4, 5]] * 2)
again = decode(encode(wrong))[0].dinner
few = Budget(seconds=None, iterations=5_000)
solved = {way: solve(dinner, few, seed=1, solver=way, workers=1) for way in ("anneal", "cpsat")}
print(json.dumps({
    "public": "LastSeat" in seating.__all__,
    "sentences": [rule.sentence(dinner) for rule in dinner.rules],
    "written": [[rule.origin.file, rule.origin.line, rule.origin.column] for rule in dinner.rules],
    "breaks": [broken.what for _, broken in judge(wrong).breaks],
    "comes_back": again.rules == dinner.rules and type(again.rules[0]) is LastSeat,
    "saved": json.loads(encode(wrong))["dinner"]["rules"][1],
    "published": "SavedLastSeat" in schema_text(),
    "seats": {way: found.plan.seats[:, [2, 3]].tolist() for way, found in solved.items()},
    "broken": {way: judge(found.plan).score.broken for way, found in solved.items()},
    "page": chart_html(wrong, for_host=True),
}))
"""


def _add(tree: Path) -> None:
    """Write each block of the page into the file that is named last above it."""
    text = PAGE.read_text(encoding="utf-8")
    end = 0
    for block in re.finditer(r"^```(?:py|python|text)\n(.*?)^```$", text, re.M | re.S):
        name = re.findall(r"`(seating/[\w/]+\.py)`", text[end : block.start()])[-1]
        path, end = tree / name, block.end()
        before = path.read_text(encoding="utf-8") if path.exists() else ""
        below = before.find(BELOW[name]) + len(BELOW[name]) if name in BELOW else len(before)
        path.write_text(before[:below] + block[1] + before[below:], encoding="utf-8")


@pytest.fixture(scope="module")
def told(tmp_path_factory) -> dict[str, Any]:
    """What a copy of the package, with the page's rule in it, says of a dinner with the rule."""
    tree = tmp_path_factory.mktemp("tree")
    shutil.copytree(
        ROOT / "seating", tree / "seating", ignore=shutil.ignore_patterns("__pycache__")
    )
    _add(tree)
    (tree / "guests.csv").write_text(
        "name,Gangplatz\nAna,\nBo,\nCy,yes\nDee,\nEve,no\nFay,\n", encoding="utf-8"
    )
    (tree / "dinner.toml").write_text(
        'tables = "2x3"\ncourses = 2\n[[rules]]\nlast_seat = "dee"\ncourses = 2\n', encoding="utf-8"
    )
    path = os.pathsep.join([str(tree), str(ROOT / "solvers")])
    done = subprocess.run(
        [sys.executable, "-c", USE],
        cwd=tree,
        env=os.environ | {"PYTHONPATH": path},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def test_it_can_be_imported_as_every_rule(told):
    assert told["public"]


def test_it_is_read_from_the_guest_list_and_the_dinner_file(told):
    assert told["sentences"] == [
        "Cy sits on the last seat of a table",
        "Dee sits on the last seat of a table at Dessert",
    ]
    assert told["written"] == [["guests.csv", 4, "Gangplatz"], ["dinner.toml", 4, "last_seat"]]


def test_a_plan_is_judged_by_it(told):
    assert told["breaks"] == [
        "Dee sits at table 2, seat 1, not the last of its table, at Dessert",
    ]


def test_it_comes_back_from_plan_json(told):
    assert told["comes_back"]
    assert told["saved"]["kind"] == "last_seat"
    assert told["published"]


@pytest.mark.parametrize("way", ["anneal", "cpsat"])
def test_dinners_are_planned_by_it(told, way):
    assert told["broken"][way] == 0
    assert [course[0] in (2, 5) for course in told["seats"][way]] == [True, True]
    assert told["seats"][way][1][1] in (2, 5)


def test_the_page_of_the_host_shows_it_and_counts_it(told):
    said = re.findall(r'"sentence": ?"([^"]*last seat[^"]*)", ?"kinds": ?\[\["(\w+)"', told["page"])
    assert said == [(sentence, "SeatsAllowed") for sentence in told["sentences"]]
