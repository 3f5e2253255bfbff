"""``python -m benchmarks run`` and ``python -m benchmarks report``."""

from __future__ import annotations

import argparse

from benchmarks.instances import instances
from benchmarks.report import report
from benchmarks.runner import RESULTS, run


def main() -> None:
    """Run instances, list them, or write the report."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks")
    verbs = parser.add_subparsers(dest="verb", required=True)
    running = verbs.add_parser("run", help="run instances that have no row of this commit yet")
    running.add_argument("names", nargs="*", help="a family or an instance; all when left out")
    running.add_argument("--seed", type=int, default=1)
    running.add_argument("--repeat", type=int, default=1, help="so many seeds, from --seed on")
    running.add_argument("--solver", default="auto")
    running.add_argument("--again", action="store_true", help="run also what has a row")
    verbs.add_parser("list", help="the instances")
    verbs.add_parser("report", help="write results/README.md")
    asked = parser.parse_args()
    if asked.verb == "list":
        print("\n".join(instance.name for instance in instances()))
    elif asked.verb == "report":
        report()
        print(f"wrote {(RESULTS / 'README.md').name}")
    else:
        _run(asked)


def _run(asked: argparse.Namespace) -> None:
    RESULTS.mkdir(exist_ok=True)
    chosen = [
        instance
        for instance in instances()
        if not asked.names or {instance.name, instance.family} & set(asked.names)
    ]
    if not chosen:
        raise SystemExit("no such instance: see python -m benchmarks list")
    for seed in range(asked.seed, asked.seed + asked.repeat):
        run(chosen, seed, asked.solver, again=asked.again)


if __name__ == "__main__":
    main()
