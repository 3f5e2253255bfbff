"""What is compiled for which dinner: counted, for seconds are the benchmarks' to say."""

import json
import os
import subprocess
import sys
from dataclasses import replace

from seating import Dinner
from seating.rules.apart import Apart
from seating.rules.must_meet import MustMeet
from seating.rules.together import Together
from seating_solvers import compiling
from seating_solvers.annealing import compile_mending
from seating_solvers.annealing.begin import begin
from seating_solvers.annealing.kernels.entry_points import kind_of, perform, types_of
from seating_solvers.annealing.kernels.problem import fairly, problem_of
from seating_solvers.annealing.random_start import random_start
from seating_solvers.running.packed_record import PackedRecord
from seating_solvers.running.random_streams import NumpyStreams, numpy_generator

MOST_KERNELS = 64
"""Functions that a dinner without rules has compiled, at a twentieth of a second or more each."""

COUNTED = """
import json
from numba.core import event
from seating import Dinner
from seating_solvers import needs_compiling, warm

class Listener(event.Listener):
    modules = []
    def on_start(self, found):
        self.modules.append(found.data["dispatcher"].py_func.__module__)
    def on_end(self, found):
        pass

event.register("numba:compile", Listener())
dinner = Dinner.of(["Ana", "Bo", "Cy", "Di"], "2x2", 2)
before = needs_compiling(dinner)
warm(dinner)
print(json.dumps([before, needs_compiling(dinner), Listener.modules]))
"""

NAMES = ["Ana", "Bo", "Cy", "Di", "Eva"]
PLAIN = Dinner.of(NAMES, "2x3", 2, knows=[("Ana", "Bo")])
RULED = replace(PLAIN, rules=(Apart(("1", "2")),))
COUNTING = replace(PLAIN, rules=(*RULED.rules, MustMeet(("2", "3"))))
GOALS = replace(PLAIN, guests=tuple(replace(guest, goal=2) for guest in PLAIN.guests))


def of_a_search(dinner, fair=False):
    """Types of what a search of a dinner hands over."""
    problem = fairly(problem_of(dinner), dinner) if fair else problem_of(dinner)
    random = numpy_generator(1, NumpyStreams.FIRST_PLAN.at())
    state = begin(dinner, problem, random_start(dinner, problem, random))
    return PackedRecord(problem)._numba_type_, PackedRecord(state)._numba_type_


def test_what_is_compiled_beforehand_is_what_searches_call():
    for dinner in (PLAIN, RULED, COUNTING, GOALS):
        expected = types_of(*kind_of(dinner))
        assert of_a_search(dinner) == expected[1:3]
        assert of_a_search(dinner, fair=True) == expected[1:3]
        assert expected in {tuple(types) for types in perform.overloads}


def test_who_does_not_wait_has_nothing_compiled_and_may_wait_later(tmp_path):
    code = f"""
import json
from seating import Dinner
from seating_solvers import compiling
dinner = Dinner.of({NAMES}, "2x3", 2)
asked = []
def fewer(many):
    asked.append(1)
    return len(asked) > many
said = []
for many in (0, 40, 10**6):
    asked.clear()
    compiling.warm_until(dinner, lambda: fewer(many))
    said.append([min(len(asked), many + 1) == len(asked), compiling.needs_compiling(dinner)])
print(json.dumps(said))
"""
    environment = {**os.environ, "SEATING_CACHE": str(tmp_path / "kept")}
    run = subprocess.run(
        [sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True
    )
    assert json.loads(run.stdout) == [[True, True], [True, True], [True, False]]


def test_parties_and_mending_are_compiled_for_those_who_need_them():
    couple = Together(("1", "2"))
    few = replace(PLAIN, rules=(couple,))
    many = Dinner.of([f"Guest {at}" for at in range(400)], "40x10", 3, rules=[Apart(("1", "2"))])
    parts = [list(compiling._parts(dinner)) for dinner in (PLAIN, few, many)]
    called = [[getattr(part.compile, "func", part.compile) for part in one] for one in parts]
    assert [compiling._compile_parties in one for one in called] == [False, True, False]
    assert [compile_mending.compile_mending in one for one in called] == [False, False, True]


def test_a_dinner_needs_compiling_while_any_of_its_kernels_is_not_kept(monkeypatch):
    couple = replace(PLAIN, rules=(Together(("1", "2")),))
    many = Dinner.of([f"Guest {at}" for at in range(400)], "40x10", 3, rules=[Apart(("1", "2"))])
    for dinner in (couple, many, RULED):
        compiling.warm(dinner)
        assert not compiling.needs_compiling(dinner)
    monkeypatch.setattr(compiling, "_parties_are_kept", lambda: False)
    monkeypatch.setattr(compile_mending, "mending_is_kept", lambda **_: False)
    assert compiling.needs_compiling(couple)
    assert compiling.needs_compiling(many)
    assert not compiling.needs_compiling(RULED)


def test_each_kind_of_dinner_has_its_own():
    assert len({types_of(*kind_of(dinner)) for dinner in (PLAIN, RULED, COUNTING, GOALS)}) == 4


def test_with_the_usual_rules_nothing_of_others_is_compiled(tmp_path):
    environment = {**os.environ, "SEATING_CACHE": str(tmp_path / "kept")}
    code = COUNTED.replace('"2x2", 2)', '"2x2", 2, rules=[Apart(("1", "2"))])')
    code = code.replace("import Dinner", "import Apart, Dinner")
    run = subprocess.run(
        [sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True
    )
    *_, modules = json.loads(run.stdout)
    rules = {module.rpartition(".")[2] for module in modules if ".annealing.rules." in module}
    assert rules == {"allowed_seats", "pair_bonds", "routes", "together_at"}


def test_without_rules_nothing_about_rules_is_compiled(tmp_path):
    environment = {**os.environ, "SEATING_CACHE": str(tmp_path / "kept")}
    for compiles in (True, False):
        run = subprocess.run(
            [sys.executable, "-c", COUNTED],
            env=environment,
            capture_output=True,
            text=True,
            check=True,
        )
        before, after, modules = json.loads(run.stdout)
        assert before is compiles
        assert after is False
        ours = [module for module in modules if module.startswith("seating_solvers.")]
        assert len(ours) <= (MOST_KERNELS if compiles else 1)
        assert not [module for module in ours if ".rules." in module]
