"""A front end that is not the command plans a dinner to files, and hears how far it is."""

import subprocess
import sys
import threading

import pytest

from seating.intake import read_dinner
from seating.outputs import products
from seating.outputs.products import Product
from seating.planfile import decode, read_plan
from seating_solvers.planning.listener import Listener
from seating_solvers.planning.plan_dinner import plan_dinner
from seating_solvers.planning.plan_request import plan_request
from seating_solvers.running.contradiction import Contradiction
from seating_solvers.running.result import Progress
from tests.cli.command import seating
from tests.listing import listing

FRONT_END = """
import sys
from seating.intake import read_dinner
from seating_solvers.planning.plan_dinner import plan_dinner
from seating_solvers.planning.plan_request import plan_request

intake = read_dinner(sys.argv[1], courses="2")
request = plan_request(intake, iterations=2000, seed=3, products=["html", "cards", "csv"])
planned = plan_dinner(intake, request)
assert not planned.failed
assert not [name for name in sys.modules if name.split(".")[0] in ("seating_cli", "click")]
print(*(path.name for path in planned.files))
"""


class Ear(Listener):
    """Writes down what it hears."""

    def __init__(self) -> None:
        self.heard: list[str] = []

    def note(self, sentence: str) -> None:
        self.heard.append(sentence)

    def progress(self, now: Progress) -> None:
        if now.score.broken == 0 and self.heard[-1:] != ["better"]:
            self.heard.append("better")

    def begun(self, file: str, number: int, count: int) -> None:
        self.heard.append(f"{file} {number}/{count}")


def guest_list(folder, *rows, header="name"):
    folder.mkdir(exist_ok=True)
    path = folder / "guests.csv"
    path.write_text("\n".join([header, *rows]) + "\n", encoding="utf-8")
    return path


def people(count):
    return [f"Guest {number:02}" for number in range(count)]


def test_without_the_command_the_files_are_the_same(tmp_path):
    ours = guest_list(tmp_path / "ours", *people(20))
    run = subprocess.run(
        [sys.executable, "-c", FRONT_END, str(ours)], capture_output=True, text=True, check=False
    )
    assert run.returncode == 0, run.stderr
    theirs = guest_list(tmp_path / "theirs", *people(20))
    words = ["--courses", 2, "--iterations", 2000, "--seed", 3, "--to", "html,cards,csv"]
    assert seating("plan", theirs, *words).exit_code == 0
    names = run.stdout.split()
    assert names == [
        "chart.html", "place-cards.pdf", "itineraries.csv", "seats.csv", "plan.json",
    ]  # fmt: skip
    for name in names:
        one, two = ((path.parent / "guests-plan" / name) for path in (ours, theirs))
        if name == "plan.json":
            (first, report), (second, other) = decode(one.read_bytes()), decode(two.read_bytes())
            assert first.seats.tolist() == second.seats.tolist()
            assert report.score == other.score
        else:
            assert one.read_bytes() == two.read_bytes(), name


def test_a_toy_that_is_registered_is_made_by_plan_and_export(tmp_path, monkeypatch):
    toy = Product("toy", "toy.csv", "a toy", "seating.outputs.data.seats_csv:seats_csv", ("plan",))
    monkeypatch.setitem(products.PRODUCTS, "toy", toy)
    path = guest_list(tmp_path, *people(4))
    words = ["--iterations", 100, "--to", "toy"]
    assert seating("plan", path, *words).exit_code == 0
    folder = tmp_path / "guests-plan"
    assert listing(folder) == {"toy.csv", "plan.json"}
    (folder / "toy.csv").unlink()
    assert seating("export", folder, "--to", "toy").exit_code == 0
    assert (folder / "toy.csv").read_bytes().startswith(b"course,table,seat,id,name\n")
    assert " toy a toy" in " ".join(seating("export", "--help").stdout.split())


def test_what_is_heard_comes_in_the_order_of_the_road(tmp_path):
    intake = read_dinner(str(guest_list(tmp_path, *people(16))))
    ear = Ear()
    plan_dinner(intake, plan_request(intake, iterations=1000, products=["csv"]), ear)
    assert ear.heard == ["better", "itineraries.csv 1/3", "seats.csv 2/3", "plan.json 3/3"]


def test_a_stopped_search_writes_its_best_plan(tmp_path):
    intake = read_dinner(str(guest_list(tmp_path, *people(30))))
    stop = threading.Event()
    stop.set()
    request = plan_request(intake, seconds=3600, products=["csv"], solver="anneal")
    planned = plan_dinner(intake, request, stop=stop)
    assert planned.result.stopped == "interrupted"
    plan, report = read_plan(request.folder)
    assert report.stopped == "interrupted"
    assert plan.seats.tolist() == planned.result.plan.seats.tolist()


def clash(folder):
    return guest_list(folder, "Ana,Bo,1", "Bo,,1", "Cy,,", "Dee,,", header="name,avoid,table")


def test_rules_that_contradict_each_other_write_nothing(tmp_path):
    intake = read_dinner(str(clash(tmp_path)), tables="2x2", courses="2")
    with pytest.raises(Contradiction):
        plan_dinner(intake, plan_request(intake, iterations=1000, products=["csv"]))
    assert [one.name for one in tmp_path.iterdir()] == ["guests.csv"]


def test_with_best_effort_the_host_hears_how_few_can_be_broken(tmp_path):
    intake = read_dinner(str(clash(tmp_path)), tables="2x2", courses="2")
    ear = Ear()
    request = plan_request(intake, iterations=2000, products=["csv"], best_effort=True)
    planned = plan_dinner(intake, request, ear)
    assert planned.failed
    assert ear.heard[-1].startswith("The rules contradict each other: no plan breaks fewer")


def test_what_an_older_plan_left_goes_only_by_force(tmp_path):
    intake = read_dinner(str(guest_list(tmp_path, *people(4))))
    plan_dinner(intake, plan_request(intake, iterations=100, products=["csv"]))
    folder = tmp_path / "guests-plan"
    (folder / "mine.txt").write_text("mine", encoding="utf-8")
    plan_dinner(intake, plan_request(intake, iterations=100, products=["seats"], force=True))
    assert listing(folder) == {"mine.txt", "seats.csv", "plan.json", "previous"}


def test_quiet_ears_need_no_notes(tmp_path, monkeypatch):
    def looked(*_):
        raise AssertionError("nobody hears of it")

    monkeypatch.setattr("seating_solvers.planning.plan_dinner.unprintable", looked)
    intake = read_dinner(str(guest_list(tmp_path, *people(4))))
    ear = Ear()
    ear.quiet = True
    plan_dinner(intake, plan_request(intake, iterations=100, products=["signs"]), ear)
    assert ear.heard[-2:] == ["signs.pdf 1/2", "plan.json 2/2"]


class Panic(BaseException):
    """As a library that is written in another language raises it."""


@pytest.mark.parametrize(
    "name",
    sorted(
        one.name
        for one in products.PRODUCTS.values()
        if one.name not in ("json", "qr") and not one.needs_movement
    ),
)
def test_no_product_loses_a_plan(tmp_path, monkeypatch, name):
    intake = read_dinner(str(guest_list(tmp_path, *people(4))))
    request = plan_request(intake, iterations=10, products=[name, "csv"])
    made = Product.make

    def make(product, *given):
        if product.name == name:
            raise Panic
        return b"made" if product.name not in ("seats", "json") else made(product, *given)

    monkeypatch.setattr(Product, "make", make)
    ear = Ear()
    planned = plan_dinner(intake, request, ear)
    missing = products.PRODUCTS[name].file
    assert planned.incomplete
    assert planned.not_made.keys() == {missing}
    assert any(said.startswith(f"{missing} could not be made: ") for said in ear.heard)
    expected = {"itineraries.csv", "seats.csv", "plan.json"} - {missing}
    assert listing(request.folder) == expected
    assert read_plan(request.folder)[0].dinner.guests == intake.dinner.guests
