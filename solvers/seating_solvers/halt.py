"""Ending searches in other processes of this machine, by a file that both sides know.

An event cannot be sent to another process once that is running. The file is empty as long
as searches may go on; a search that has seen it ends when something is written to it, or
when it is gone. On another machine nobody sees it, and the clock ends the search there.
"""

from __future__ import annotations

import os
import tempfile
import threading
from pathlib import Path


class Halt:
    """The side that ends searches."""

    def __init__(self) -> None:
        self._path: Path | None = None
        self._lock = threading.Lock()

    @property
    def sent(self) -> bool:
        """Whether anything has been sent to another process."""
        return self._path is not None

    def path(self) -> str:
        """The file, which is made when it is first asked for: threads need none."""
        with self._lock:
            if self._path is None:
                handle, name = tempfile.mkstemp(prefix="seating-search-")
                os.close(handle)
                self._path = Path(name)
        return str(self._path)

    def tell(self) -> None:
        """End the searches; more than once does no harm."""
        if self._path is not None and self._path.exists():
            self._path.write_text("end", encoding="utf-8")

    def close(self) -> None:
        """Remove the file, which ends searches that were given up too."""
        if self._path is not None:
            self._path.unlink(missing_ok=True)


class Heed:
    """The other side; stands where the event to stop stands.

    Parameters
    ----------
    path : str
    """

    def __init__(self, path: str) -> None:
        self.path = path
        self._seen = Path(path).exists()

    def is_set(self) -> bool:
        """Whether to end."""
        if not self._seen:
            return False
        try:
            return Path(self.path).stat().st_size > 0
        except OSError:
            return True
