"""Compiled kernels on disk, found by what they were compiled from, wherever it is installed.

Numba keeps code by the place and the time of its source, so that a program that is installed
again, or elsewhere, compiles again. Here the folder bears a digest of all sources, and the
versions of numba and LLVM; processors and versions of Python numba tells apart within it.
"""

from __future__ import annotations

import os
import shutil
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any

import llvmlite
import numba
from numba.core.caching import (
    CompileResultCacheImpl,
    FunctionCache,
    IndexDataCacheFile,
    _CacheLocator,
)

from seating_solvers.running.kernel_folder import choose_folder

MOST_VERSIONS = 8
"""Folders that are kept, the newest, one for each version of the sources."""


class KernelCache(FunctionCache):
    """What is kept of one kernel.

    Parameters
    ----------
    function : callable
        The kernel as Python reads it.

    Raises
    ------
    RuntimeError
        If there is no safe place to keep anything.
    """

    def __init__(self, function: Any) -> None:
        super().__init__(function)
        self._cache_file = KernelFile(
            self._cache_path, self._impl.filename_base, self._impl.locator.get_source_stamp()
        )


class KernelLocator(_CacheLocator):
    """Says where code is kept: in a folder for these very sources."""

    def __init__(self, function: Any, folder: Path) -> None:
        self._py_file = function.__code__.co_filename
        self._line = function.__code__.co_firstlineno
        versions = f"numba{numba.__version__}-llvmlite{llvmlite.__version__}"
        self._folder = folder / f"{sources_stamp()[:16]}-{versions}"

    @classmethod
    def from_function(cls, function: Any, _file: str) -> KernelLocator | None:
        """A locator, or None where nothing can be kept."""
        folder = choose_folder()
        return None if folder is None else cls(function, folder)

    def get_cache_path(self) -> str:
        """The folder."""
        return str(self._folder)

    def ensure_cache_path(self) -> None:
        """Make the folder, and remove those of sources long gone."""
        if not self._folder.is_dir():
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            others = [path for path in self._folder.parent.glob("*-numba*") if path.is_dir()]
            for old in sorted(others, key=os.path.getmtime)[:-MOST_VERSIONS]:
                shutil.rmtree(old, ignore_errors=True)

    def get_source_stamp(self) -> str:
        """What the code was compiled from."""
        return sources_stamp()

    def get_disambiguator(self) -> str:
        """What tells apart kernels of one name and file name."""
        place = sha256(Path(self._py_file).parent.name.encode()).hexdigest()[:6]
        return f"{place}-{self._line}"


class KernelCacheImpl(CompileResultCacheImpl):
    """As numba's, in our place."""

    _locator_classes = [KernelLocator]  # noqa: RUF012 (as numba has it)


KernelCache._impl_class = KernelCacheImpl


class KernelFile(IndexDataCacheFile):
    """As numba's, but safe where two processes compile at once, and for classes that are gone."""

    def save(self, key: Any, data: Any) -> None:
        """Write code under a name of its own, then say in the index where it is.

        Numba counts names from 1, so that of two processes one may read what the other wrote.
        """
        digest = sha256(repr(key).encode()).hexdigest()[:16]
        name = self._index_name.replace(".nbi", f".{digest}.nbc")
        self._save_data(name, data)
        self._save_index({**self._load_index(), key: name})

    def _load_index(self) -> dict[Any, str]:
        """What is kept; nothing is of which the classes of arguments are gone."""
        try:
            found: dict[Any, str] = super()._load_index()
        except (AttributeError, ImportError, TypeError):
            return {}
        return found


@cache
def sources_stamp() -> str:
    """A digest of all of this package's sources: a kernel holds the code of those it calls."""
    digest = sha256()
    package = Path(__file__).parents[1]
    for source in sorted(package.rglob("*.py")):
        digest.update(source.relative_to(package).as_posix().encode())
        digest.update(source.read_bytes())
    return digest.hexdigest()
