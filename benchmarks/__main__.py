"""``python -m benchmarks run``, ``list`` and ``report``, and each measure by its name."""

from __future__ import annotations

import argparse
import sys
from importlib import import_module
from pkgutil import iter_modules

from benchmarks import measures
from benchmarks.instances.named_instances import instances
from benchmarks.report.results_page import report
from benchmarks.running.peers import PEERS
from benchmarks.running.runner import run


def main() -> None:
    """Run instances, list them, write the report, or measure what is no instance."""
    named = [module.name for module in iter_modules(measures.__path__)]
    if sys.argv[1:2] and sys.argv[1] in named:
        _measure(sys.argv.pop(1))
        return
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks", epilog=f"Measures, each with options: {', '.join(named)}."
    )
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


def _measure(name: str) -> None:
    """Run one of `benchmarks.measures` with the arguments that follow its name."""
    sys.exit(import_module(f"benchmarks.measures.{name}").main())


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
