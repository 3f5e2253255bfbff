"""Files of a plan that is there, made again: what is asked for, checked, and their contents."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from seating.changes.record import NOTHING, Record
from seating.dinner.plan import Plan
from seating.outputs.choices.print_settings import PrintSettings
from seating.outputs.choices.print_table import (
    place_in,
    print_table,
    read_print_table,
    with_choices,
)
from seating.outputs.make_products import make_products, unprintable
from seating.outputs.products import (
    Product,
    as_asked,
    check_for_each,
    check_movement,
    chosen_products,
    templates,
)
from seating.outputs.writing.claimed_folder import ClaimedFolder
from seating.outputs.writing.file_digest import digest_at, digest_of
from seating.planfile import NAME, PlanReport, read_plan_file
from seating.words.errors import InputError


@dataclass(frozen=True, eq=False)
class ExportRequest:
    """What is to be made of a plan, and where it goes.

    Parameters
    ----------
    plan : Plan
    report : PlanReport
        How it came about.
    products : list of Product
    settings : PrintSettings
    folder : Path
        To be written, unless the one file goes elsewhere.
    force : bool
        Replace what was made before.
    source : Path
        The file of the plan.
    sha256 : str
        What it held when it was read.
    claim_notes : tuple of str, optional
        Sentences for the host about the folder.
    record : Record, optional
        What is locked in the plan, and what was changed.
    """

    plan: Plan
    report: PlanReport
    products: list[Product]
    settings: PrintSettings
    folder: Path
    force: bool
    source: Path
    sha256: str
    claim_notes: tuple[str, ...] = ()
    record: Record = NOTHING

    def notes(self) -> list[str]:
        """Sentences about the folder, and about what cannot be printed."""
        return [*self.claim_notes, *unprintable(self.products, self.plan, self.settings)]

    def made(
        self, begun: Callable[[str, int, int], None] = lambda _file, _number, _count: None
    ) -> dict[str, bytes]:
        """Contents by file name; `begun` as for `make_products`."""
        return make_products(
            self.products, self.plan, self.report, self.settings, begun, record=self.record
        )

    def write(self, files: Mapping[str, bytes]) -> list[Path]:
        """Write contents into the folder, all or none.

        Raises
        ------
        InputError
            If the folder cannot be written, or the plan has been replaced since it was read.
        """
        with self.claimed() as claimed:
            if _same(self.source.parent, self.folder):
                self._check_source()
            return claimed.write(files, self.sha256, self._prints(files))

    def _prints(self, files: Iterable[str]) -> dict[str, dict[str, Any]]:
        """How they are made, where that is not as the plan says: so they are made anew with it."""
        table = print_table(self.settings, self.folder)
        return {} if table == self.report.print else dict.fromkeys(files, table)

    def claimed(self) -> ClaimedFolder:
        """The folder, for this run alone until it is closed.

        Raises
        ------
        InputError
            If it cannot be written; see `ClaimedFolder`.
        """
        names = [product.file for product in self.products]
        inputs = [self.source, *self.settings.files]
        return ClaimedFolder(self.folder, names, force=self.force, inputs=inputs)

    def _check_source(self) -> None:
        now = digest_at(Path(os.path.realpath(self.source)))
        if now is None or now.sha256 != self.sha256:
            hint = "run this again"
            raise InputError("this plan has just changed", value=str(self.source), hint=hint)


def export_request(
    path: Path,
    names: Iterable[str],
    *,
    folder: Path | None = None,
    one_file: bool = False,
    for_host: bool = False,
    printing: Mapping[str, Any] | None = None,
    force: bool = False,
) -> ExportRequest:
    """What is asked for; everything that can be wrong with it is wrong here.

    Parameters
    ----------
    path : Path
        ``plan.json``, or the folder that it lies in.
    names : iterable of str
        Of `seating.outputs.products`.
    folder : Path, optional
        To be written; the plan's own when left out. In that one files are made anew.
    one_file : bool, optional
        Write no folder: one file goes elsewhere.
    for_host : bool, optional
        Whether the page is the host's.
    printing : mapping of str to object, optional
        Choices that win over what the plan keeps of its ``[print]`` table, by its keys.
    force : bool, optional
        Overwrite files in another folder.

    Raises
    ------
    InputError
        If it is no plan, a product or a choice is unknown, or the folder cannot be written.
    """
    choices = printing or {}
    products = chosen_products(names)
    own = path if path.is_dir() else path.parent
    if one_file:
        _only_one(products, "only one file fits standard output")
    if "template" in choices:
        _only_one(products, "a template is for one product")
    if "guests" in choices:
        check_for_each(products)
    target = folder or own
    source = path / NAME if path.is_dir() else path
    notes: tuple[str, ...] = ()
    if not one_file and _same(target, own):
        # What is made of a plan may be made again; the plan itself is there already.
        products, force = [one for one in products if one.file != NAME], True
        if not products:
            raise InputError("the plan is there already", value=str(own / NAME))
        if source.exists():
            notes = _mended(target)
    file = read_plan_file(path)
    plan, report, sha256 = file.plan, file.report, digest_of(file.source).sha256
    place = place_in(str(own / NAME))
    settings = with_choices(read_print_table(report.print, own, place, templates()), choices)
    products = as_asked(products, for_host, settings.page_url)
    check_movement(products, report.movement is not None)
    request = ExportRequest(
        plan, report, products, settings, target, force, source, sha256, notes, file.record
    )
    if not one_file:
        request.claimed().close()
    return request


def _same(one: Path, other: Path) -> bool:
    return os.path.realpath(one) == os.path.realpath(other)


def _mended(folder: Path) -> tuple[str, ...]:
    """Have finished what a run that was cut short had begun there; sentences for the host."""
    with ClaimedFolder(folder, ()) as claimed:
        return tuple(claimed.notes)


def _only_one(products: Sequence[Product], what: str) -> None:
    if len(products) != 1:
        raise InputError(what, value=", ".join(product.file for product in products))
