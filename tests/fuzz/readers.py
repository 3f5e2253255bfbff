"""Everything that reads what a host gives, with inputs to begin from."""

import atexit
import shutil
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from io import BytesIO
from pathlib import Path
from random import Random

from seating import Dinner, Talk, judge
from seating.guard.own_process import Limits
from seating.intake import read_dinner
from seating.intake.acquaintances.earlier_evening import earlier_evening
from seating.intake.acquaintances.graph_file import SUFFIXES, graph_from_file
from seating.intake.acquaintances.pairs_file import pairs_from_file
from seating.intake.dinner_file.room_spec import courses_of
from seating.intake.files.source import Source
from seating.intake.files.workbook_rows import is_workbook, workbook_rows
from seating.intake.guest_list.people_named import People
from seating.outputs.choices.print_table import place_in, read_print_table
from seating.planfile import decode, encode
from seating.room.written_tables import tables_from
from tests.fuzz import made_up, seeds
from tests.fuzz.mutation import changed_archive, changed_tree, mutated
from tests.root import ROOT

DINNER = Dinner.of(["Ana", "Bo", "Cy", "Dee"], courses=1)
PEOPLE = People(DINNER)
# A workbook that takes longer would take for ever.
IMPATIENT = Limits(seconds=1, memory=2**29)


@dataclass(frozen=True)
class Input:
    """What is read.

    Parameters
    ----------
    data : bytes
    suffix : str, optional
        Ending of its file, where that says how it is read.
    """

    data: bytes
    suffix: str = ""


@dataclass(frozen=True)
class Reader:
    """Something that reads.

    Parameters
    ----------
    read : callable
        Ends well or in an error of `seating`, whatever the input.
    seeds : callable
        Inputs that can be read.
    makers : sequence of callable
        From those inputs and dice to another.
    """

    read: Callable[[Input], object]
    seeds: Callable[[], Sequence[Input]]
    makers: Sequence[Callable[[Sequence[Input], Random], Input]]

    def made(self, random: Random) -> Input:
        return random.choice(self.makers)(self.seeds(), random)


def _mutated(inputs: Sequence[Input], random: Random) -> Input:
    chosen = random.choice(inputs)
    data = mutated(chosen.data, [one.data for one in inputs], random)
    return Input(data, chosen.suffix)


def _tree(inputs: Sequence[Input], random: Random) -> Input:
    chosen = random.choice(inputs)
    return Input(changed_tree(chosen.data, [one.data for one in inputs], random), chosen.suffix)


def _archive(inputs: Sequence[Input], random: Random) -> Input:
    chosen = random.choice(inputs)
    return Input(changed_archive(chosen.data, [one.data for one in inputs], random), chosen.suffix)


def _from_nothing(
    make: Callable[[Random], bytes],
) -> Callable[[Sequence[Input], Random], Input]:
    def both(_: Sequence[Input], random: Random) -> Input:
        data = make(random)
        return Input(mutated(data, [data], random) if random.random() < 0.3 else data)

    return both


def _graph(_: Sequence[Input], random: Random) -> Input:
    suffix = random.choice((".edgelist", ".adjlist", ".net", ".gml"))
    return Input(made_up.graph(random, suffix), suffix)


def _inputs(*texts: str | bytes, suffix: str = "") -> list[Input]:
    return [Input(one.encode() if isinstance(one, str) else one, suffix) for one in texts]


@cache
def _guest_lists() -> list[Input]:
    lists = [ROOT / "examples" / name / "guests.csv" for name in ("supper-club", "twelve-friends")]
    return _inputs(seeds.GUESTS, *(file.read_bytes() for file in lists))


@cache
def _dinner_files() -> list[Input]:
    return _inputs(seeds.DINNER, *seeds.SHORT_DINNERS)


@cache
def _graphs() -> list[Input]:
    return [Input(text.encode(), suffix) for suffix, text in seeds.GRAPHS.items()]


@cache
def _folder() -> Path:
    """A folder with a list beside which dinner files are written."""
    folder = Path(tempfile.mkdtemp(prefix="seating-fuzz-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    (folder / "guests.csv").write_text("name,company\nAna,Acme\nBo,Bolt\nCy,Acme\nDee,\n")
    (folder / "pairs.csv").write_text("a,b\nAna,Bo\n")
    return folder


def _guests(given: Input) -> object:
    return read_dinner(BytesIO(given.data))


def _workbook(given: Input) -> object:
    if not is_workbook(given.data):
        return _guests(given)
    rows, notes = workbook_rows(given.data, "book", IMPATIENT)
    return list(rows), notes


def _dinner(given: Input) -> object:
    folder = _folder()
    file = folder / "dinner.toml"
    file.write_bytes(given.data)
    intake = read_dinner(folder / "guests.csv", dinner_file=file)
    table = intake.file.spec.print or {}
    return read_print_table(table, folder, place_in("dinner.toml"), ("cards",))


def _pairs(given: Input) -> object:
    return pairs_from_file(Source("pairs.csv", given.data), PEOPLE)


def _graph_file(given: Input) -> object:
    suffix = given.suffix if given.suffix in SUFFIXES else ".edgelist"
    return graph_from_file(Source(f"graph{suffix}", given.data), PEOPLE)


def _plan(given: Input) -> object:
    plan, report = decode(given.data)
    judge(plan)
    again, _ = decode(encode(plan, report))
    assert (again.seats == plan.seats).all()
    return read_print_table(report.print, Path(), place_in("plan.json"), ("cards",))


def _history(given: Input) -> object:
    return earlier_evening(Source("plan.json", given.data), DINNER.guests, Talk())


def _tables(given: Input) -> object:
    return tables_from(given.data.decode("utf-8", "replace"), guests=20)


def _courses(given: Input) -> object:
    return courses_of(given.data.decode("utf-8", "replace"))


READERS = {
    "guests": Reader(_guests, _guest_lists, [_mutated, _from_nothing(made_up.guest_list)]),
    "workbook": Reader(
        _workbook, lambda: _inputs(*seeds.workbooks()), [_mutated, _archive, _archive]
    ),
    "dinner": Reader(_dinner, _dinner_files, [_mutated, _from_nothing(made_up.dinner_file)]),
    "pairs": Reader(
        _pairs, lambda: _inputs(*seeds.PAIRS), [_mutated, _from_nothing(made_up.pairs)]
    ),
    "graph": Reader(_graph_file, _graphs, [_mutated, _graph]),
    "plan": Reader(_plan, lambda: _inputs(*seeds.plans()), [_mutated, _tree, _tree]),
    "history": Reader(_history, lambda: _inputs(*seeds.plans()), [_mutated, _tree]),
    "tables": Reader(
        _tables, lambda: _inputs(*seeds.TABLES), [_mutated, _from_nothing(made_up.tables)]
    ),
    "courses": Reader(
        _courses, lambda: _inputs(*seeds.COURSES), [_mutated, _from_nothing(made_up.courses)]
    ),
}
