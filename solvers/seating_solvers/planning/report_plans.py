"""What plans were worth, one or several as a whole: counted, and made into files."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import msgspec

from seating.dinner.joined_plan import joined_plan
from seating.dinner.plan import Plan
from seating.intake.acquaintances.earlier_evening import plans_in
from seating.outputs.choices.print_settings import PrintSettings
from seating.outputs.choices.print_table import place_in, read_print_table, with_choices
from seating.outputs.data.report_json import report_document
from seating.outputs.documents.json_text import json_text
from seating.outputs.make_products import unprintable
from seating.outputs.print.report_pages import evenings_pdf
from seating.outputs.products import PRODUCTS, templates
from seating.outputs.writing.claimed_folder import ClaimedFolder
from seating.outputs.writing.file_digest import digest_of
from seating.people.same_people import BY_ID, BY_NAME
from seating.planfile import NAME, PlanReport, read_plan
from seating.score.evenings_worth import EveningsWorth
from seating.score.random_baseline import Baseline, random_baseline
from seating.words.errors import InputError, Origin
from seating.words.names import did_you_mean
from seating_solvers.bounds import upper_bounds
from seating_solvers.planning.plan_report import bound_of

FOLDER = "report"
KINDS = {"pdf": PRODUCTS["report"], "json": PRODUCTS["report-json"]}


@dataclass(frozen=True, eq=False)
class ReportedPlans:
    """Plans, what they were worth, and where that is written.

    Parameters
    ----------
    worth : EveningsWorth
    saved : PlanReport
        With the bounds.
    settings : PrintSettings
    kinds : tuple of str
        What is written, of `KINDS`.
    folder : Path
    force : bool
        Whether what this program wrote there may be replaced.
    inputs : tuple of Path
        The plans.
    sha256 : str
        What the file of the one plan held; empty for several.
    """

    worth: EveningsWorth
    saved: PlanReport
    settings: PrintSettings
    kinds: tuple[str, ...]
    folder: Path
    force: bool
    inputs: tuple[Path, ...]
    sha256: str

    @cached_property
    def baseline(self) -> Baseline:
        """What random seating would give."""
        return random_baseline(self.worth.joined.plan.dinner)

    @cached_property
    def document(self) -> dict[str, Any]:
        """The report as plain data."""
        return report_document(self.worth, self.saved, self.baseline)

    def notes(self) -> list[str]:
        """Sentences about letters that no font has."""
        products = [KINDS[kind] for kind in self.kinds]
        return unprintable(products, self.worth.joined.plan, self.settings)

    def claimed(self) -> ClaimedFolder:
        """The folder, for this run alone until it is closed; InputError if it cannot be written."""
        names = [KINDS[kind].file for kind in self.kinds]
        return ClaimedFolder(self.folder, names, force=self.force, inputs=self.inputs)

    def write(self) -> list[Path]:
        """Make the files and write them, all or none."""
        with self.claimed() as claimed:
            files = {KINDS[kind].file: self._made(kind) for kind in self.kinds}
            return claimed.write(files, self.sha256)

    def _made(self, kind: str) -> bytes:
        if kind == "json":
            return (json_text(self.document) + "\n").encode()
        return evenings_pdf(self.worth, self.saved, self.settings, self.baseline)


def report_plans(
    paths: Sequence[Path],
    *,
    kinds: Iterable[str] = ("pdf",),
    folder: Path | None = None,
    printing: Mapping[str, Any] | None = None,
    history_by: str | None = None,
    force: bool = False,
) -> ReportedPlans:
    """What plans were worth; everything that can be wrong with what is asked is wrong here.

    Parameters
    ----------
    paths : sequence of Path
        Plans, folders of plans, or folders that hold such folders, in the order of the evenings.
    kinds : iterable of str, optional
        What is to be written, of `KINDS`.
    folder : Path, optional
        To be written; that of one plan, or ``report`` beside several, when left out.
    printing : mapping of str to object, optional
        Choices that win over what the last plan keeps of its ``[print]`` table.
    history_by : {"name", "id"}, optional
        Who is who where ids and names disagree.
    force : bool, optional
        Replace what was written before in another folder than that of the one plan.

    Raises
    ------
    InputError
        If something is no plan, is named twice, or the folder cannot be written.
    """
    chosen = _kinds(kinds)
    by = _by(history_by)
    files = [Path(file) for path in paths for file in plans_in(str(path))]
    _check_once(files)
    read = [read_plan(file) for file in files]
    digest = "" if len(files) > 1 else digest_of(files[0].read_bytes()).sha256
    plans = [plan for plan, _ in read]
    worth = EveningsWorth(joined_plan(plans, _names(plans, files), by))
    saved = _with_bounds(worth, read[-1][1])
    own = files[-1].parent
    target = folder or (own if len(files) == 1 else _around(files) / FOLDER)
    place = place_in(str(own / NAME))
    settings = with_choices(read_print_table(saved.print, own, place, templates()), printing or {})
    again = len(files) == 1 and os.path.realpath(target) == os.path.realpath(own)
    found = ReportedPlans(
        worth, saved, settings, chosen, target, force or again, tuple(files), digest
    )
    if chosen:
        found.claimed().close()
    return found


def _kinds(kinds: Iterable[str]) -> tuple[str, ...]:
    wanted = [kind.casefold() for kind in kinds]
    for kind in wanted:
        if kind not in KINDS:
            hint = did_you_mean(kind, KINDS) or f"there are {', '.join(KINDS)}"
            raise InputError("a report cannot be made as this", value=kind, hint=hint)
    return tuple(kind for kind in KINDS if kind in wanted)


def _by(said: str | None) -> str:
    by = (said or BY_NAME).strip().casefold()
    if by not in (BY_NAME, BY_ID):
        raise InputError("people are the same by name or by id", value=str(said))
    return by


def _check_once(files: Sequence[Path]) -> None:
    seen: set[str] = set()
    for file in files:
        real = os.path.realpath(file)
        if real in seen:
            raise InputError("this evening is named twice", origin=Origin(str(file)))
        seen.add(real)


def _names(plans: Sequence[Plan], files: Sequence[Path]) -> list[str]:
    """What evenings are called: their titles where these differ, else their folders."""
    titles = [plan.dinner.title.strip() for plan in plans]
    if all(titles) and len(set(titles)) == len(titles):
        return titles
    return [file.resolve().parent.name for file in files]


def _around(files: Sequence[Path]) -> Path:
    """The folder around those of several plans."""
    try:
        return Path(os.path.commonpath([file.parent.parent for file in files]))
    except ValueError:  # one named from here, another from the root
        return Path()


def _with_bounds(worth: EveningsWorth, saved: PlanReport) -> PlanReport:
    """The report of one plan, or of several with the bounds of all of them as one."""
    if not worth.several and saved.bound is not None and saved.pairs_bound is not None:
        return saved
    plan = worth.joined.plan
    bound, pairs = map(bound_of, upper_bounds(plan.dinner, plan))
    return msgspec.structs.replace(saved, bound=bound, pairs_bound=pairs)
