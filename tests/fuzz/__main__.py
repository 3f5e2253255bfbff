"""Read inputs that nobody would write: ``python -m tests.fuzz READER --inputs N``.

Each input is made from the reader's name, the seed and its number. One that is neither read nor
told to be wrong is written to ``tests/fuzz/found/READER``; when it is mended it belongs in
``tests/fuzz/corpus/READER``, where the tests read it. Where atheris is installed,
``python -m tests.fuzz.guided READER --inputs N`` is led by the lines that inputs reach.
"""

import argparse
import faulthandler
import sys
from collections import Counter
from unittest.mock import patch

from seating.guard.own_process import answer_of
from seating.intake.files import workbook_rows
from tests.fuzz.forked import CAN_FORK, forked_answer
from tests.fuzz.readers import READERS
from tests.fuzz.trial import (
    SECONDS,
    FellError,
    clock,
    end_what_is_deaf,
    input_of,
    keep,
    no_hang,
    trial,
)
from tests.root import ROOT

FOUND = ROOT / "tests" / "fuzz" / "found"
MEMORY = 4 * 2**30
SAY_EVERY = 30.0


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__)
    parser.add_argument("reader", choices=[*READERS, "all"])
    parser.add_argument("--inputs", type=int, default=10_000, metavar="N")
    parser.add_argument("--seed", type=int, default=0, metavar="S")
    parser.add_argument("--first", type=int, default=0, metavar="N", help="begin at this number")
    parser.add_argument("--seconds", type=float, default=None, help="end each reader after so long")
    parser.add_argument(
        "--started-anew", action="store_true", help="a process started for each workbook, no fork"
    )
    options = parser.parse_args()
    names = list(READERS) if options.reader == "all" else [options.reader]
    _limit_memory()
    sys.stdin.close()
    answer = forked_answer if CAN_FORK and not options.started_anew else answer_of
    with patch.object(workbook_rows, "answer_of", answer):
        return max(_run(name, options) for name in names)


def _limit_memory() -> None:
    try:
        import resource
    except ImportError:
        return
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))


def _run(name: str, options: argparse.Namespace) -> int:
    """Read inputs, and say what came of them; 1 if any fell."""
    reader, came, start = READERS[name], Counter[str](), clock()
    said = heard = start
    end_what_is_deaf()
    for number in range(options.first, options.first + options.inputs):
        given = input_of(name, options.seed, number)
        try:
            with no_hang(SECONDS):
                came["read" if trial(reader, given) else "told"] += 1
        except FellError as fell:
            came["fell"] += 1
            path = keep(FOUND / name, given)
            _say(f"{name} {options.seed} {number}: {fell}\n  {path.relative_to(ROOT)}")
        now = clock()
        if now - heard > 1:
            heard = now
            end_what_is_deaf()
        if options.seconds is not None and now - start > options.seconds:
            break
        if now - said > SAY_EVERY:
            said = now
            _say(_tally(name, came, now - start))
    faulthandler.cancel_dump_traceback_later()
    _say(_tally(name, came, clock() - start))
    return int(came["fell"] > 0)


def _tally(name: str, came: Counter[str], seconds: float) -> str:
    total = sum(came.values())
    return (
        f"{name}: {total:,} inputs in {seconds:,.0f} s: {came['read']:,} read, "
        f"{came['told']:,} told to be wrong, {came['fell']:,} neither"
    )


def _say(line: str) -> None:
    sys.stdout.write(line.encode("utf-8", "backslashreplace").decode() + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
