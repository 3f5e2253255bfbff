"""Whatever a host does in a folder, and whatever runs there: no byte of the host's is ever lost."""

import os
import tempfile
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from seating import InputError
from seating.outputs.writing.claimed_folder import UnfinishedError
from seating.outputs.writing.file_digest import digest_of
from seating.outputs.writing.write_folder import write_folder
from tests.seating.outputs.writing.conftest import MEMORY
from tests.seating.outputs.writing.faults import NEVER, Calls, Killed, faults, leftovers, tree

PLAN = "plan.json"
PRODUCTS = ("seats.csv", "charts.pdf")
NAMES = st.sampled_from(
    [PLAN, *PRODUCTS, "previous", ".seating.json"]
    + [f"previous/{name}" for name in (PLAN, *PRODUCTS)]
)
KINDS = st.sampled_from(["file", "empty", "link", "hard link", "lost link", "pipe", "folder"])
SOME = st.sets(st.sampled_from(PRODUCTS))
WHEN = st.integers(1, 90)


def what_lies_there(path: Path) -> object:
    """All that may not change of a file, a link, a pipe or a folder."""
    if path.is_symlink():
        return "link", str(path.readlink())
    if path.is_file():
        return path.read_bytes(), path.stat().st_ino
    return "folder" if path.is_dir() else path.exists()


class HostAndProgram(RuleBasedStateMachine):
    """A folder in which a host and this program take turns."""

    @initialize(first=SOME, second=SOME)
    def begin(self, first, second):
        memory = MEMORY if MEMORY.is_dir() else None
        self.all = tempfile.TemporaryDirectory(dir=memory)
        self.root = Path(self.all.name).resolve()
        self.folder = self.root / "gala"
        self.outside = self.root / "list.csv"
        self.outside.write_bytes(b"the host's list")
        self.own = {self.outside: what_lies_there(self.outside)}
        self.count, self.mended = 0, True
        for names in (first, second):
            self.write(self.files([PLAN, *sorted(names)]), force=True)

    def teardown(self):
        if hasattr(self, "all"):
            self.all.cleanup()

    # what the host does

    @rule(name=NAMES, kind=KINDS)
    def put(self, name, kind):
        path = self.folder / name
        if not path.parent.is_dir() or (path.is_dir() and not path.is_symlink()):
            return
        path.unlink(missing_ok=True)
        self.own.pop(path, None)
        self.count += 1
        match kind:
            case "file":
                path.write_bytes(b"host's %d" % self.count)
            case "empty":
                path.write_bytes(b"")
            case "link":
                path.symlink_to(self.outside)
            case "lost link":
                path.symlink_to("nowhere")
            case "hard link":
                path.hardlink_to(self.outside)
            case "pipe":
                os.mkfifo(path)
            case "folder":
                path.mkdir()
        if kind != "folder":  # one in which the program may come to write
            self.own[path] = what_lies_there(path)

    @rule(name=NAMES)
    def edit(self, name):
        path = self.folder / name
        if path.is_file() and not path.is_symlink():
            self.count += 1
            with path.open("ab") as file:
                file.write(b", host's %d" % self.count)
            self.own[path] = None
            for one in self.own:  # hard links too
                self.own[one] = what_lies_there(one)

    @rule(name=NAMES | st.none())
    def delete(self, name):
        """One file, or all that is not of the program."""
        mine = [path for path in self.own if path.is_relative_to(self.folder)]
        for path in mine if name is None else [self.folder / name]:
            if path.is_symlink() or not path.is_dir():
                path.unlink(missing_ok=True)
                self.own.pop(path, None)

    @rule()
    def move_back(self):
        for path in list((self.folder / "previous").glob("*")):
            place = self.folder / path.name
            if path.is_file() and path not in self.own and not place.is_dir():
                path.replace(place)
                self.own.pop(place, None)

    # what the program does

    def write(self, files, *, force, of="", inputs=(), calls=None):
        """One run; whether it has done it."""
        before, calls = tree(self.root), calls or Calls()
        refused = done = False
        try:
            with faults(calls):
                write_folder(self.folder, files, plan=of, force=force, inputs=inputs)
            done = True
        except (InputError, OSError):
            refused = True
        except (Killed, UnfinishedError):
            pass
        undisturbed = calls.count < calls.first
        assert not (refused and undisturbed and self.mended) or tree(self.root) == before
        assert not (done and undisturbed) or not leftovers(self.root)
        self.mended = undisturbed and (done or self.mended)
        return done

    def files(self, names, of=None):
        self.count += 1
        plan = b"plan %d" % self.count if of is None else of
        return {name: b"%s, %s %d" % (plan, name.encode(), self.count) for name in names}

    @rule(names=SOME, force=st.booleans())
    def plan(self, names, force):
        before, mended = tree(self.folder), self.mended
        files = self.files([PLAN, *sorted(names)])
        if not self.write(files, force=force) or not mended:
            return
        after = tree(self.folder)
        assert after.items() >= files.items()
        if not force:
            assert before.items() <= after.items()
        if PLAN in before:
            assert after[f"previous/{PLAN}"] == before[PLAN]
            of_it = before[PLAN].split(b",")[0]
            there = {name for name, data in after.items() if data.split(b",")[0] == of_it}
            assert all("/" in one or self.folder / one in self.own for one in there)

    @rule(names=st.sets(st.sampled_from(PRODUCTS), min_size=1), force=st.booleans())
    def export(self, names, force):
        plan = tree(self.folder).get(PLAN, b"plan elsewhere, and more")
        files = self.files(sorted(names), plan.split(b",")[0])
        if self.write(files, force=force, of=digest_of(plan).sha256):
            assert tree(self.folder).items() >= files.items()

    @rule(name=NAMES, names=SOME)
    def plan_from_what_lies_there(self, name, names):
        path = self.folder / name
        if path.is_file() and self.mended:
            before = what_lies_there(path)
            self.write(self.files([PLAN, *sorted(names)]), force=True, inputs=[path])
            assert what_lies_there(path) == before

    @rule(names=SOME, when=WHEN)
    def plan_and_be_killed(self, names, when):
        files = self.files([PLAN, *sorted(names)])
        self.write(files, force=True, calls=Calls(when, kill=True))

    @rule(names=SOME, when=WHEN, on=st.booleans())
    def plan_on_a_bad_disk(self, names, when, on):
        files = self.files([PLAN, *sorted(names)])
        self.write(files, force=True, calls=Calls(when, NEVER if on else when))

    @invariant()
    def nothing_of_the_hosts_is_lost(self):
        if hasattr(self, "own"):
            for path, what in self.own.items():
                assert what_lies_there(path) == what, path


TestHostAndProgram = HostAndProgram.TestCase
TestHostAndProgram.settings = settings(max_examples=60, stateful_step_count=12, database=None)
