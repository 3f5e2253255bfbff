"""Compiled kernels on disk, found by what they were compiled from, wherever it is installed.

Numba keeps code by the place and the time of its source, so that a program that is installed
again, or elsewhere, compiles again. Here the folder bears a digest of all sources, and the
versions of numba and LLVM; processors and versions of Python numba tells apart within it.
"""

from __future__ import annotations

import os
import pickle
import shutil
from contextlib import suppress
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

DIGEST = sha256().digest_size
"""Bytes before code, by which what a full or failing disk made of it is told."""


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
        self._cache_file: KernelFile = KernelFile(
            self._cache_path, self._impl.filename_base, self._impl.locator.get_source_stamp()
        )

    def save_overload(self, sig: Any, data: Any) -> None:
        """Keep code for the next run; where the disk is full, it is compiled again then."""
        with suppress(OSError):
            super().save_overload(sig, data)

    def holds(self, sig: Any = (), codegen: Any = None) -> bool:
        """Whether code for types of arguments is kept; for any when left out."""
        return self._cache_file.holds(self._index_key(sig, codegen) if sig else None)


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
        """What tells apart kernels of one name and file name, and those that tests bring."""
        file = sha256(Path(self._py_file).read_bytes()).hexdigest()[:12]
        return f"{file}-{self._line}"


class KernelCacheImpl(CompileResultCacheImpl):
    """As numba's, in our place."""

    _locator_classes = [KernelLocator]  # noqa: RUF012 (as numba has it)


KernelCache._impl_class = KernelCacheImpl


class KernelFile(IndexDataCacheFile):
    """Files of one kernel, one for each kind of arguments, safe where processes compile at once.

    Numba lists them in a file that is read, added to and written again, so that of two processes
    one loses what the other added. Here the kind alone says what its file is called.
    """

    def save(self, key: Any, data: Any) -> None:
        """Write code, which appears whole or not at all, behind a digest of it."""
        code = self._dump(data)
        with self._open_for_write(self._path(key)) as file:
            file.write(sha256(code).digest() + code)

    def load(self, key: Any) -> Any:
        """Read code; None where none is kept, where it is damaged, or of classes that are gone."""
        try:
            found = self._path(key).read_bytes()
            if sha256(found[DIGEST:]).digest() != found[:DIGEST]:
                return None
            return pickle.loads(found[DIGEST:])
        except (OSError, AttributeError, ImportError, TypeError):
            return None

    def holds(self, key: Any | None = None) -> bool:
        """Whether there is code for a kind of arguments; for any when left out."""
        if key is not None:
            return self._path(key).is_file()
        return any(Path(self._cache_path).glob(f"{self._base}.*.nbc"))

    def _path(self, key: Any) -> Path:
        digest = sha256(f"{self._source_stamp}{key!r}".encode()).hexdigest()[:32]
        return Path(self._cache_path) / f"{self._base}.{digest}.nbc"

    @property
    def _base(self) -> str:
        return str(self._index_name).removesuffix(".nbi")


@cache
def sources_stamp() -> str:
    """A digest of all of this package's sources: a kernel holds the code of those it calls."""
    digest = sha256()
    package = Path(__file__).parents[1]
    for source in sorted(package.rglob("*.py")):
        digest.update(source.relative_to(package).as_posix().encode())
        digest.update(source.read_bytes())
    return digest.hexdigest()
