"""Files of a plan that is there, made again: what is asked for, checked, and their contents."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from seating.dinner.plan import Plan
from seating.outputs.choices.print_settings import PrintSettings
from seating.outputs.choices.print_table import place_in, read_print_table, with_choices
from seating.outputs.make_products import make_products, unprintable
from seating.outputs.products import Product, as_asked, check_for_each, chosen_products, templates
from seating.outputs.write_folder import check_folder, write_all
from seating.planfile import NAME, PlanReport, read_plan
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
        Overwrite what is there.
    """

    plan: Plan
    report: PlanReport
    products: list[Product]
    settings: PrintSettings
    folder: Path
    force: bool

    def notes(self) -> list[str]:
        """Sentences about what cannot be printed."""
        return unprintable(self.products, self.plan, self.settings)

    def made(
        self, begun: Callable[[str, int, int], None] = lambda _file, _number, _count: None
    ) -> dict[str, bytes]:
        """Contents by file name; `begun` as for `make_products`."""
        return make_products(self.products, self.plan, self.report, self.settings, begun)

    def write(self, files: Mapping[str, bytes]) -> list[Path]:
        """Write contents into the folder, all or none."""
        return write_all(self.folder, files, self.force)


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
    if not one_file and target.resolve() == own.resolve():
        # What is made of a plan may be made again; the plan itself is there already.
        products, force = [one for one in products if one.file != NAME], True
        if not products:
            raise InputError("the plan is there already", value=str(own / NAME))
    plan, report = read_plan(path)
    place = place_in(str(own / NAME))
    settings = with_choices(read_print_table(report.print, own, place, templates()), choices)
    products = as_asked(products, for_host, settings.page_url)
    if not one_file:
        check_folder(target, [product.file for product in products], force)
    return ExportRequest(plan, report, products, settings, target, force)


def _only_one(products: Sequence[Product], what: str) -> None:
    if len(products) != 1:
        raise InputError(what, value=", ".join(product.file for product in products))
