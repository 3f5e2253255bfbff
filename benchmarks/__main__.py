"""``python -m benchmarks run``, ``list`` and ``report``."""

from __future__ import annotations

import argparse

from benchmarks.instances import instances
from benchmarks.peers import PEERS
from benchmarks.report import report
from benchmarks.runner import run


def main() -> None:
    """Run instances, list them, or write the report."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks")
    verbs = parser.add_subparsers(dest="verb", required=True)
    running = verbs.add_parser("run", help="run instances that have no row of this commit yet")
    running.add_argument("names", nargs="*", help="a family or an instance; all when left out")
    running.add_argument("--seed", type=int, default=1)
    running.add_argument("--repeat", type=int, default=1, help="so many seeds, from --seed on")
    running.add_argument("--solver", default="auto")
    running.add_argument("--peer", action="append", default=[], choices=sorted(PEERS))
    running.add_argument("--again", action="store_true", help="run also what has a row")
    verbs.add_parser("list", help="the instances")
    verbs.add_parser("report", help="write results/README.md and its plots")
    asked = parser.parse_args()
    if asked.verb == "list":
        print("\n".join(instance.name for instance in instances()))
    elif asked.verb == "report":
        _report()
    else:
        _run(asked)


def _report() -> None:
    """Write the report, or say what is missing for it."""
    try:
        report()
    except ModuleNotFoundError as missing:
        if missing.name != "matplotlib":
            raise
        raise SystemExit("plots need matplotlib: pip install -e '.[bench]'") from None
    print("wrote benchmarks/results/README.md and the plots beside it")


def _run(asked: argparse.Namespace) -> None:
    chosen = [
        instance
        for instance in instances()
        if not asked.names or {instance.name, instance.family} & set(asked.names)
    ]
    if not chosen:
        raise SystemExit("no such instance: see python -m benchmarks list")
    for seed in range(asked.seed, asked.seed + asked.repeat):
        for who in (asked.solver, *asked.peer):
            run(chosen, seed, who, again=asked.again)


if __name__ == "__main__":
    main()
