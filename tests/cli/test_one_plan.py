"""One seed and so many iterations give one plan, whatever else differs between two runs."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.command import needs_the_command
from tests.root import ROOT

COMMAND = [sys.executable, "-c", "import sys; from seating_cli.main import main; sys.exit(main())"]


def planned(folder: Path, workers: int, hash_seed: str) -> dict[str, bytes]:
    """Every file of data, without what tells of the clock and keys that are drawn anew."""
    out = folder / f"{workers}-{hash_seed}"
    words = ["plan", "guests.csv", "--dinner", "dinner.toml", "-o", str(out), "--to", "csv"]
    budget = ["--iterations", "1000", "--seed", "5", "--workers", str(workers)]
    environment = {**os.environ, "PYTHONHASHSEED": hash_seed}
    done = subprocess.run([*COMMAND, *words, *budget], cwd=folder, env=environment, check=False)
    assert done.returncode in (0, 1)
    files = {path.name: path.read_bytes() for path in out.glob("[!.]*")}
    whole = json.loads(files["plan.json"])
    for guest in whole["dinner"]["guests"]:
        guest.pop("key", None)
    for step in (whole["report"], *whole["report"].get("trace", [])):
        step.pop("seconds", None)
    return files | {"plan.json": json.dumps(whole).encode()}


@needs_the_command
@pytest.mark.parametrize("ruled", [False, True])
def test_workers_and_hashes_of_names_do_not_matter(tmp_path, ruled):
    if ruled:
        example = ROOT / "examples" / "supper-club"
        for name in ("guests.csv", "dinner.toml"):
            (tmp_path / name).write_bytes((example / name).read_bytes())
    else:
        names = "".join(f"Guest {number},Firm {number % 9}\n" for number in range(61))
        (tmp_path / "guests.csv").write_text("name,company\n" + names)
        (tmp_path / "dinner.toml").write_text('tables = "8x8"\ncourses = 4\n')
    first = planned(tmp_path, 1, "0")
    assert set(first) == {"plan.json", "seats.csv", "itineraries.csv"}
    for workers, hash_seed in ((2, "1"), (8, "4711")):
        assert planned(tmp_path, workers, hash_seed) == first
