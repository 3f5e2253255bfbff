"""Whatever is changed in whatever order: nobody is lost, locks hold, and any change comes back."""

import json
import tempfile
from collections.abc import Callable
from pathlib import Path

import numpy as np
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from seating import Apart, Dinner, Guest, InputError, Plan, Present, Stays, judge
from seating.changes.locked_seats import locked_seats
from seating.outputs.choices.print_settings import PrintSettings
from seating.outputs.data.seats_csv import seats_csv
from seating.outputs.make_products import make_products
from seating.outputs.products import chosen_products
from seating.outputs.rewrite_plan import read_to_rewrite
from seating.outputs.writing.write_folder import write_folder
from seating.planfile import PlanFile, PlanReport, read_plan_file
from seating_cli.exit_codes import BROKEN, GOOD, WRONG
from seating_cli.steps.changing import locking, moving, swapping, undoing
from seating_cli.steps.changing.editing import HowToEdit
from tests.cli.command import seating
from tests.independent.figures import Figures
from tests.independent.saved_evening import Evening
from tests.seating.outputs.writing.conftest import MEMORY
from tests.seating.outputs.writing.faults import Calls, Killed, faults, leftovers

FEW = ("--iterations", "200", "--workers", "1", "--quiet")
HOW = HowToEdit(quiet=True, by="Ana")
STRICT = HowToEdit(quiet=True, by="Ana", strict=True)
PEOPLE, COURSES, TABLES = 9, ("Soup", "Main"), ("1", "2", "Oak")

guests = st.integers(1, PEOPLE).map(str)
courses = st.lists(st.sampled_from(COURSES), max_size=1)
places = st.builds(
    lambda table, seat: f"{table}:{seat}" if seat else table,
    st.sampled_from(TABLES),
    st.integers(0, 4),
)
asked = st.one_of(
    st.builds(lambda who, at: locking.Asked(guests=[who], courses=at), guests, courses),
    st.builds(
        lambda table, seat, at: locking.Asked(tables=[table], seats=seat, courses=at),
        st.sampled_from(TABLES),
        st.lists(st.integers(1, 3), max_size=1),
        courses,
    ),
)
whole = st.one_of(
    st.builds(lambda at: locking.Asked(courses=[at]), st.sampled_from(COURSES)),
    st.just(locking.Asked(everything=True)),
)


def replanned(folder: Path, *words: str) -> int:
    """Have `seating replan` search a little, as a host would type it."""
    result = seating("replan", folder, *words)
    if result.exit_code == WRONG:
        raise InputError(result.stderr)
    assert result.exit_code in (GOOD, BROKEN), result.output
    return result.exit_code


def begun() -> PlanFile:
    """Nine guests, twelve seats, a guest who comes late, and rules that a change may break."""
    names = [f"Guest {number}" for number in range(1, PEOPLE + 1)]
    people = [Guest(name, fields={"team": name[-1:]}) for name in names]
    people[2] = Guest("Guest 3", goal=4)
    rules = [Present("9", ("Main",)), Apart(("1", "2")), Stays("4", table=True)]
    dinner = Dinner.of(people, "2x4,1x4:long", courses=COURSES, knows=[("5", "6")], rules=rules)
    tables = tuple(
        type(table)(name, table.seats, table.shape)
        for table, name in zip(dinner.tables, TABLES, strict=True)
    )
    dinner = dinner.changed(tables=tables)
    return PlanFile(
        Plan.of(dinner, [[0, 4, 8, 1, 5, 9, 2, 6, -1], [4, 8, 0, 1, 5, 9, 2, 6, 10]]),
        PlanReport(solver="by hand"),
    )


class HostAtTheDoor(RuleBasedStateMachine):
    """A host at the door, and a machine that may lose its power at any moment.

    A verb more takes a rule more: `self.does(lambda: run(self.folder, ...))`.
    """

    @initialize()
    def begin(self):
        memory = MEMORY if MEMORY.is_dir() else None
        self.all = tempfile.TemporaryDirectory(dir=memory)
        self.folder = Path(self.all.name).resolve() / "gala"
        file = begun()
        made = make_products(
            chosen_products(["csv", "json"]), file.plan, file.report, PrintSettings()
        )
        write_folder(self.folder, made)
        self.done: list[dict[str, bytes]] = []
        self.undone: list[dict[str, bytes]] = []

    def teardown(self):
        if hasattr(self, "all"):
            self.all.cleanup()

    # what the host asks for

    @rule(first=guests, second=guests, at=courses, how=st.sampled_from([HOW, STRICT]))
    def swap(self, first, second, at, how):
        self.edits(lambda: swapping.run(self.folder, first, second, at, how), strict=how.strict)

    @rule(who=guests, place=places, at=courses, how=st.sampled_from([HOW, STRICT]))
    def move(self, who, place, at, how):
        self.edits(lambda: moving.run(self.folder, who, place, at, how), strict=how.strict)

    @rule(what=asked)
    def lock(self, what):
        self.does(lambda: locking.run_lock(self.folder, what, HOW))

    @rule(what=whole)
    def lock_all(self, what):
        self.does(lambda: locking.run_lock(self.folder, what, HOW))

    @rule(what=st.one_of(asked, whole))
    def unlock(self, what):
        self.does(lambda: locking.run_unlock(self.folder, what, HOW))

    @rule(
        first=st.sampled_from(COURSES),
        who=guests,
        what=st.sampled_from(["--absent {}", "--late {}:Main", "--leaves {}:Soup", "--add New"]),
        free=st.booleans(),
    )
    def replan(self, first, who, what, free):
        """What was served stays for everyone, and what is locked for all who are still there."""
        words = [*what.format(who).split(" "), "--from", first, *FEW]
        file = read_plan_file(self.folder)
        if not self.does(lambda: replanned(self.folder, *words, *(["--cards", "free"] * free))):
            return
        after = read_plan_file(self.folder)
        dinner = after.plan.dinner
        same = [dinner.guest_index(guest.id) for guest in file.plan.dinner.guests]
        served = COURSES.index(first)
        assert (after.plan.seats[:served, same] == file.plan.seats[:served]).all()
        for (course, seat), guest in locked_seats(file.plan, file.locks).items():
            if guest < 0:
                assert after.plan.occupants[course, seat] < 0
            elif dinner.present[course, same[guest]]:
                assert after.plan.seats[course, same[guest]] == seat
        assert ((after.plan.seats >= 0) == dinner.present).all()

    @precondition(lambda self: self.done)
    @rule(steps=st.integers(1, 3))
    def undo(self, steps):
        now = self.files()
        if steps > len(self.done):
            self.refused(lambda: undoing.run_undo(self.folder, steps, HOW))
            return
        undoing.run_undo(self.folder, steps, HOW)
        for _ in range(steps):
            self.undone.append(now)
            now = self.done.pop()
        assert self.files() == now

    @rule(steps=st.integers(1, 2))
    def redo(self, steps):
        now = self.files()
        if steps > len(self.undone):
            self.refused(lambda: undoing.run_redo(self.folder, steps, HOW))
            return
        undoing.run_redo(self.folder, steps, HOW)
        for _ in range(steps):
            self.done.append(now)
            now = self.undone.pop()
        assert self.files() == now

    @rule(first=guests, second=guests, when=st.integers(1, 60), kill=st.booleans())
    def swap_until_the_power_goes(self, first, second, when, kill):
        """The disk is full, or the process dies, at some call that changes files."""
        now = self.files()
        calls = Calls(when, when, kill=kill)
        try:
            with faults(calls):
                swapping.run(self.folder, first, second, [], HOW)
        except (Killed, OSError, InputError):
            pass
        assert len(read_plan_file(self.folder).plan.seats) == len(COURSES)
        self.mended(now)

    def mended(self, before):
        """What was begun is finished by whoever comes next, or was taken back."""
        read_to_rewrite(self.folder)
        if self.files() != before:  # a swap is never nothing
            self.done.append(before)
            self.undone.clear()

    # what becomes of it

    def does(self, change: Callable[[], int]) -> bool:
        """Do it; what cannot be done is refused, and changes nothing."""
        before, log = self.files(), read_plan_file(self.folder).log
        try:
            change()
        except InputError:
            assert self.files() == before
            return False
        if len(read_plan_file(self.folder).log) == len(log):
            assert self.files() == before
            return False
        self.done.append(before)
        self.undone.clear()
        return True

    def edits(self, change: Callable[[], int], *, strict: bool = False) -> None:
        """Do what moves guests: nobody is lost, and what is locked stays."""
        file = read_plan_file(self.folder)
        locked = locked_seats(file.plan, file.locks)
        if not self.does(change):
            return
        after = read_plan_file(self.folder)
        for (course, seat), guest in locked.items():
            assert after.plan.occupants[course, seat] == guest
        assert after.plan.dinner.guests == file.plan.dinner.guests
        assert after.locks == file.locks
        assert ((after.plan.seats >= 0) >= (file.plan.seats >= 0)).all()
        if strict:
            assert judge(after.plan).score.broken <= judge(file.plan).score.broken

    def refused(self, change: Callable[[], int]) -> None:
        assert not self.does(change)

    def files(self) -> dict[str, bytes]:
        """All that is to come back to the letter."""
        seats = (self.folder / "seats.csv").read_bytes()
        itineraries = (self.folder / "itineraries.csv").read_bytes()
        body = read_plan_file(self.folder).body
        return {"seats": seats, "itineraries": itineraries, "plan": body}

    @invariant()
    def files_agree_and_figures_are_those_of_the_judge(self):
        if not hasattr(self, "folder"):
            return
        file = read_plan_file(self.folder)
        assert (self.folder / "seats.csv").read_bytes() == seats_csv(file.plan)
        for row in file.plan.seats:
            taken = row[row >= 0]
            assert len(np.unique(taken)) == len(taken)
        if file.report.score is not None:
            score = judge(file.plan).score
            assert file.report.score.introductions == score.weighted
            assert file.report.score.broken == score.broken
            assert file.report.score.unevenness == score.unevenness
            counted = Figures(Evening(json.loads(file.body)))
            assert file.report.new_pairs == counted.new_pairs
        assert len([change for change in file.log if not change.undone]) == len(self.done)
        assert len([change for change in file.log if change.again]) == len(self.undone)
        assert not leftovers(self.folder)


TestHostAtTheDoor = HostAtTheDoor.TestCase
TestHostAtTheDoor.settings = settings(max_examples=25, stateful_step_count=25, deadline=None)
