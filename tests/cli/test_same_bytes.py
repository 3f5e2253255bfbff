"""One seed and one number of moves make the same bytes, of every product, whenever and wherever."""

import os

from seating.outputs.products import PRODUCTS
from seating.planfile import read_plan
from seating.words.columns import COLUMNS
from tests.cli.command import guest_list, process, seating

LIST = [
    "Ana Ruiz,Acme,vegan,Bo Lee,chess",
    "Bo Lee,Acme,,,chess",
    "Cy Tan,Bolt,,,",
    "Di Ode,,,,",
]
HEADER = "name,company,diet,wants,interests"
ADDRESS = "https://dinner.example/chart.html"

ANY_PLAN = {name: one for name, one in PRODUCTS.items() if not one.needs_movement}


def test_two_runs_write_the_same_bytes(tmp_path):
    assert {"company", "diet", "wants", "interests"} <= COLUMNS.keys()
    path = guest_list(tmp_path, *LIST, header=HEADER)
    words = [
        "plan",
        path,
        "--tables",
        "2x3",
        "--seed",
        "5",
        "--iterations",
        "3000",
        "--url",
        ADDRESS,
    ]
    words += ["--to", ",".join(ANY_PLAN)]
    runs = [
        process(*words, "-o", tmp_path / folder, "--workers", workers, env={**os.environ, **there})
        for folder, workers, there in (
            ("one", 1, {"TZ": "UTC", "PYTHONHASHSEED": "1"}),
            ("other", 2, {"TZ": "Asia/Tokyo", "PYTHONHASHSEED": "2", "LC_ALL": "C"}),
        )
    ]
    for run in runs:
        _, errors = run.communicate()
        assert run.returncode == 0, errors
    for product in ANY_PLAN.values():
        one, other = ((tmp_path / folder / product.file) for folder in ("one", "other"))
        assert one.read_bytes() == other.read_bytes(), product.file
    one, other = ((tmp_path / folder / ".seating.json") for folder in ("one", "other"))
    assert one.read_bytes() == other.read_bytes()


def test_seconds_are_kept_where_a_clock_could_end_the_search(tmp_path):
    path = guest_list(tmp_path, *LIST, header=HEADER)
    words = ["plan", path, "--tables", "2x3", "--iterations", "50", "--to", "csv", "--json"]
    told = seating(*words, "-o", tmp_path / "moves").stdout
    assert '"seconds": null' not in told  # the host is told all the same
    report = read_plan(tmp_path / "moves")[1]
    assert report.seconds is None
    assert {step.seconds for step in report.trace} == {None}
    assert seating(*words, "--time", "60", "-o", tmp_path / "clock").exit_code == 0
    report = read_plan(tmp_path / "clock")[1]
    assert report.seconds is not None
    assert None not in {step.seconds for step in report.trace}
