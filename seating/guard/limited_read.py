"""Everything in a file, unless that is more than any file of a host: devices may never end."""

from __future__ import annotations

from typing import BinaryIO

MOST_BYTES = 2**30
AT_ONCE = 2**24


class TooLarge(ValueError):
    """There is more to read than was allowed."""


def limited_read(stream: BinaryIO, most: int = MOST_BYTES) -> bytes:
    """All that is left in a stream.

    Parameters
    ----------
    stream : binary file
    most : int, optional
        Bytes; 1 GiB when left out.

    Raises
    ------
    TooLarge
        If there are more.

    Examples
    --------
    >>> from io import BytesIO
    >>> limited_read(BytesIO(b"name"), most=4)
    b'name'
    """
    data = bytearray()
    while True:
        more = stream.read(min(AT_ONCE, most + 1 - len(data)))
        if not more:
            return bytes(data)
        data += more
        if len(data) > most:
            raise TooLarge(f"more than {most:,} bytes")
