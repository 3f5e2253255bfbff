"""What is built installs and runs elsewhere, without make and without this folder."""

import os
import shutil
import subprocess
import sys
import sysconfig
import tarfile
import zipfile
from importlib.util import find_spec
from pathlib import Path

import pytest

from tests.cli.command import guest_list, people
from tests.root import ROOT

pytestmark = pytest.mark.skipif(
    find_spec("hatchling") is None and not os.environ.get("CI"),
    reason="hatchling is not installed: make installs it",
)
PACKAGES = ("seating", "solvers/seating_solvers", "cli/seating_cli")
LIBRARY = """
from seating import Dinner
from seating_solvers import Budget, solve
import seating
assert "site-packages" in seating.__file__, seating.__file__
print(len(Dinner.of(["Ana", "Bo", "Cy"], courses=2).guests), solve.__name__, Budget.__name__)
"""


def run(*words: object, cwd: Path) -> str:
    done = subprocess.run(
        [str(word) for word in words],
        cwd=cwd,
        capture_output=True,
        text=True,
        check=False,
        env={name: value for name, value in os.environ.items() if name != "PYTHONPATH"},
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def built(tmp_path_factory) -> tuple[Path, Path]:
    """The source archive, and a wheel built of what is in it and nothing else."""
    folder: Path = tmp_path_factory.mktemp("built")
    build = [sys.executable, "-m", "hatchling", "build", "-d", folder, "-t"]
    run(*build, "sdist", cwd=ROOT)
    (archive,) = folder.glob("*.tar.gz")
    shutil.unpack_archive(archive, folder / "sources")
    (sources_folder,) = (folder / "sources").iterdir()
    run(*build, "wheel", cwd=sources_folder)
    (wheel,) = folder.glob("*.whl")
    return archive, wheel


def ours() -> set[str]:
    """Every file of the packages, by its path when installed."""
    return {
        path.relative_to((ROOT / package).parent).as_posix()
        for package in PACKAGES
        for path in (ROOT / package).rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }


def test_the_wheel_holds_every_file_of_the_packages_and_no_other(built):
    with zipfile.ZipFile(built[1]) as wheel:
        files = {name for name in wheel.namelist() if ".dist-info/" not in name}
        told = {name.rpartition("/")[2] for name in wheel.namelist() if ".dist-info/" in name}
    assert files == ours()
    assert {"METADATA", "LICENSE", "entry_points.txt"} <= told
    assert {"seating/py.typed", "seating/outputs/languages/en.json"} <= files


def test_the_source_archive_holds_what_is_needed_to_go_on(built):
    with tarfile.open(built[0]) as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}
    assert {"pyproject.toml", "LICENSE", "README.md", "CHANGELOG.md", "SECURITY.md"} <= names
    assert {"docs/plan.schema.json", "tests/root.py", "benchmarks/README.md"} <= names
    assert not [name for name in names if name.startswith((".venv", "build/"))]


def test_command_and_library_run_from_the_wheel_alone(built, tmp_path):
    run(sys.executable, "-m", "venv", "--without-pip", tmp_path / "venv", cwd=tmp_path)
    python = tmp_path / "venv" / "bin" / "python"
    (site,) = (tmp_path / "venv").glob("lib/python*/site-packages")
    with zipfile.ZipFile(built[1]) as wheel:
        wheel.extractall(site)
    # What it depends on is found where it is here; files that begin with what they add to the
    # path, and so bring in this folder, are not read there.
    (site / "dependencies.pth").write_text(sysconfig.get_path("purelib"), encoding="utf-8")
    assert run(python, "-c", LIBRARY, cwd=tmp_path).split() == ["3", "solve", "Budget"]
    command = [python, "-m", "seating_cli"]
    run(*command, "new", "supper", cwd=tmp_path)
    assert "guests" in run(*command, "guests", "supper/guests.csv", cwd=tmp_path)
    guest_list(tmp_path, *people(8))
    words = ["plan", "guests.csv", "-o", "gala", "--solver", "perfect"]
    few = ["--iterations", "1", "--to", "cards,html,csv", "--lang", "de"]
    assert "Wrote gala/" in run(*command, *words, *few, cwd=tmp_path)
