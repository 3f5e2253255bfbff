"""Contents of the files that are made of a plan, and what of it cannot be printed."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING

from seating.outputs.choices.companions_named import with_companions_named
from seating.outputs.choices.print_settings import PrintSettings
from seating.outputs.products import Product

if TYPE_CHECKING:
    from seating.changes.record import Record
    from seating.dinner.plan import Plan
    from seating.planfile import PlanReport


def make_products(
    products: Sequence[Product],
    plan: Plan,
    report: PlanReport,
    settings: PrintSettings,
    begun: Callable[[str, int, int], None] = lambda _file, _number, _count: None,
    failed: Callable[[str, BaseException], None] | None = None,
    record: Record | None = None,
) -> dict[str, bytes]:
    """Contents by file name.

    Parameters
    ----------
    products : sequence of Product
    plan : Plan
    report : PlanReport
    settings : PrintSettings
    begun : callable, optional
        Called before each is made, with its file name, its number from 1, and how many there
        are.
    failed : callable, optional
        Called with the file name and the error of one that cannot be made, which is left out;
        errors are raised when left out.
    record : Record, optional
        What is locked in the plan, and what was changed.
    """

    def made(product: Product) -> bytes:
        return product.make(plan, settings, report, record)

    contents: dict[str, bytes] = {}
    with _makers(products, made) as makers:
        for number, (product, make) in enumerate(zip(products, makers, strict=True), start=1):
            begun(product.file, number, len(products))
            try:
                contents[product.file] = make()
            except (KeyboardInterrupt, SystemExit):
                raise
            except BaseException as error:  # a library of another language may panic
                if failed is None:
                    raise
                failed(product.file, error)
    return contents


@contextmanager
def _makers(
    products: Sequence[Product], make: Callable[[Product], bytes]
) -> Iterator[list[Callable[[], bytes]]]:
    """What makes each product; what is typeset is begun at once, for others to be made beside it.

    Typesetting is no work of Python's, and takes as long as all other files together.
    """
    printed = [product for product in products if product.printed]
    if not printed or len(products) == 1:
        yield [partial(make, product) for product in products]
        return
    typesetter = ThreadPoolExecutor(1)
    try:
        begun = {product.file: typesetter.submit(make, product).result for product in printed}
        yield [begun.get(product.file, partial(make, product)) for product in products]
    finally:
        typesetter.shutdown(cancel_futures=True)


def unprintable(products: Sequence[Product], plan: Plan, settings: PrintSettings) -> list[str]:
    """Sentences about letters that no font has, if anything is printed.

    Parameters
    ----------
    products : sequence of Product
    plan : Plan
    settings : PrintSettings
        Its fonts are those that count.
    """
    if not any(product.printed for product in products):
        return []
    from seating.outputs.print.typesetting.missing_glyphs import missing_glyphs, missing_told

    told = missing_told(missing_glyphs(*with_companions_named(plan, settings)))
    return [f"{sentence[:1].upper()}{sentence[1:]}." for sentence in told]
