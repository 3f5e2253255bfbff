"""``python -m benchmarks run``, ``list``, ``report``, ``judge``, and each measure by its name."""

from __future__ import annotations

import argparse
import ast
import sys
from collections.abc import Iterable
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules
from typing import TYPE_CHECKING

from benchmarks import measures
from benchmarks.instances.named_instances import named_instances, seed_in
from benchmarks.peers.environments import make_environment
from benchmarks.peers.every_peer import PEERS
from benchmarks.peers.peer_row import peer_row
from benchmarks.report.results_page import results_page
from benchmarks.running.run_instances import run_instances
from seating.words.names import did_you_mean

if TYPE_CHECKING:
    from benchmarks.instances.instance import Instance

VERBS = {
    "run": "run instances that have no row of this commit yet",
    "list": "the instances, and the measures with what they measure",
    "report": "write results/README.md and its plots",
    "peers": "install other tools, each into an environment of its own below build/peers",
    "judge": "count a seating of an instance that any program wrote",
}


def main() -> None:
    """Run instances, list them, write the report, or measure what is no instance."""
    named = measures_named()
    if sys.argv[1:2] and sys.argv[1] in named:
        sys.exit(import_module(f"benchmarks.measures.{sys.argv.pop(1)}").main())
    parser = _parser(named)
    if sys.argv[1:2] and not sys.argv[1].startswith("-"):
        _must_be_known(parser, "verb or measure", sys.argv[1:2], [*VERBS, *named])
    asked = parser.parse_args()
    if asked.verb == "list":
        _list(named)
    elif asked.verb == "report":
        _report()
    elif asked.verb == "peers":
        _peers(parser, asked.names)
    elif asked.verb == "judge":
        _judge(parser, asked)
    else:
        _run(parser, asked)


def measures_named() -> dict[str, str]:
    """What each module of `benchmarks.measures` measures: the start of its first sentence."""
    folder = Path(measures.__path__[0])
    names = [module.name for module in iter_modules([str(folder)])]
    return {name: _measures(folder / f"{name}.py") for name in names}


def _measures(module: Path) -> str:
    """Read, not imported: a measure may need what is not installed."""
    told = ast.get_docstring(ast.parse(module.read_text(encoding="utf-8"))) or ""
    sentence = told.split("\n")[0].split(": ``")[0]
    return sentence[:1].lower() + sentence[1:]


def _parser(named: dict[str, str]) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks",
        description="How good the plans are, and how soon.",
        epilog="Each measure has a --help of its own.",
    )
    verbs = parser.add_subparsers(dest="verb", required=True, metavar="VERB or MEASURE")
    running = verbs.add_parser("run", help=VERBS["run"])
    named_so = "a family or an instance, with @SEED to draw it anew; all when left out"
    running.add_argument("names", nargs="*", help=named_so)
    running.add_argument("--seed", type=int, default=1)
    running.add_argument("--repeat", type=int, default=1, help="so many seeds, from --seed on")
    running.add_argument("--solver", default="auto", help="of the library")
    running.add_argument(
        "--peer",
        action="append",
        default=[],
        choices=[*PEERS, "all"],
        help="run this other tool too, on the same instances, for the same seconds",
    )
    running.add_argument("--again", action="store_true", help="run also what has a row")
    peers = verbs.add_parser("peers", help=VERBS["peers"])
    peers.add_argument("names", nargs="*", help="a tool; all when left out")
    judging = verbs.add_parser("judge", help=VERBS["judge"])
    judging.add_argument("name", help="an instance")
    judging.add_argument("file", help="who sits where, as for seating check --seats")
    for verb in ("list", "report"):
        verbs.add_parser(verb, help=VERBS[verb])
    for name, measured in named.items():
        verbs.add_parser(name, help=measured, add_help=False)
    return parser


def _must_be_known(
    parser: argparse.ArgumentParser, what: str, names: Iterable[str], known: Iterable[str]
) -> None:
    """A usage error that guesses what was meant by a name that is none."""
    known = list(known)
    for name in names:
        if name not in known:
            hint = did_you_mean(name, known) or "see python -m benchmarks list"
            parser.error(f"no such {what}: {name!r}\n  {hint}")


def _list(named: dict[str, str]) -> None:
    print("\n".join(instance.name for instance in named_instances()))
    print("\nmeasures:")
    for name, measured in named.items():
        print(f"  {name:14}{measured}")


def _report() -> None:
    """Write the report, or say what is missing for it."""
    try:
        results_page()
    except ModuleNotFoundError as missing:
        if missing.name != "matplotlib":
            raise
        raise SystemExit("plots need matplotlib: pip install -e '.[bench]'") from None
    print("wrote benchmarks/results/README.md and the plots beside it")


def _peers(parser: argparse.ArgumentParser, names: list[str]) -> None:
    """Install the tools named, or all, and say what became of each."""
    _must_be_known(parser, "peer", names, PEERS)
    for name in names or PEERS:
        print(f"{name}: {make_environment(name, PEERS[name])}", flush=True)


def _judge(parser: argparse.ArgumentParser, asked: argparse.Namespace) -> None:
    """Say what a seating is worth, or what is wrong with it."""
    from benchmarks.judging.checker import WrongPlan
    from benchmarks.judging.judge_file import judge_file
    from seating.words.errors import SeatingError

    known = {one.name: one for one in named_instances(seed_in(asked.name))}
    _must_be_known(parser, "instance", [asked.name], known)
    try:
        print(judge_file(known[asked.name], asked.file))
    except (WrongPlan, SeatingError) as error:
        sys.exit(f"{error}")


def _run(parser: argparse.ArgumentParser, asked: argparse.Namespace) -> None:
    from seating_solvers import SOLVERS

    seeds = dict.fromkeys(map(seed_in, asked.names) if asked.names else [None])
    every = [one for seed in seeds for one in named_instances(seed)]
    known = dict.fromkeys(name for one in every for name in sorted(one.called))
    _must_be_known(parser, "instance or family", asked.names, known)
    _must_be_known(parser, "solver", [asked.solver], SOLVERS)
    chosen = _chosen(every, set(asked.names))
    peers = list(PEERS) if "all" in asked.peer else asked.peer
    for seed in range(asked.seed, asked.seed + asked.repeat):
        run_instances(chosen, seed, asked.solver, again=asked.again)
        for peer in peers:
            run_instances(chosen, seed, peer, again=asked.again, make=peer_row)


def _chosen(every: list[Instance], names: set[str]) -> list[Instance]:
    return [one for one in every if not names or one.called & names]


if __name__ == "__main__":
    main()
