"""A file that ends searches in other processes of this machine, where both sides know it.

An event to stop cannot be sent to another process once that is running. The file is empty as long
as searches may go on; a search that has seen it ends when something is written to it, or
when it is gone. On another machine nobody sees it, and the clock ends the search there.
"""

from __future__ import annotations

import os
import tempfile
import threading
from pathlib import Path


class StopFile:
    """The side that ends searches."""

    def __init__(self) -> None:
        self._path: Path | None = None
        self._over = False
        self._lock = threading.Lock()

    @property
    def sent(self) -> bool:
        """Whether anything has been sent to another process."""
        return self._path is not None

    def path(self) -> str | None:
        """The file, made when it is first asked for, as threads need none; None once over.

        What is sent may be packed late, on a thread of the executor.
        """
        with self._lock:
            if self._over:
                return None
            if self._path is None:
                handle, name = tempfile.mkstemp(prefix="seating-search-")
                os.close(handle)
                self._path = Path(name)
            return str(self._path)

    def end(self) -> None:
        """End the searches; more than once does no harm."""
        with self._lock:
            self._over = True
            if self._path is not None and self._path.exists():
                self._path.write_text("end", encoding="utf-8")

    def close(self) -> None:
        """Remove the file, which ends searches that were given up too."""
        with self._lock:
            self._over = True
            if self._path is not None:
                self._path.unlink(missing_ok=True)


class StopFileReader:
    """The side that searches; stands where the event to stop stands.

    Parameters
    ----------
    path : str or None
        None for a search that was sent when all was over.
    """

    def __init__(self, path: str | None) -> None:
        self.path = path
        self._seen = path is not None and Path(path).exists()

    def is_set(self) -> bool:
        """Whether to end."""
        if self.path is None:
            return True
        if not self._seen:
            return False
        try:
            return Path(self.path).stat().st_size > 0
        except OSError:
            return True
