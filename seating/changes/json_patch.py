"""How one JSON document becomes another: a JSON Patch (RFC 6902), and what comes of one.

Libraries that make such patches compare lists place by place: with one guest fewer every later
one would differ. Here lists are laid beside each other first, and where the operations would be
longer than what they lead to, that stands in their place.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Any

from seating.words.errors import InputError

SMALL = 2_000
"""Objects of so many letters are replaced rather than put together in another order."""

Path = tuple[str | int, ...]


@dataclass(frozen=True)
class Operation:
    """One operation of a JSON Patch.

    Parameters
    ----------
    op : {"add", "remove", "replace"}
    path : str
        A JSON Pointer (RFC 6901), as in ``/seats/0/12``.
    value : object, optional
        As JSON knows it; of no meaning where something is removed.
    """

    op: str
    path: str
    value: Any = None


def json_patch(before: Any, after: Any) -> tuple[Operation, ...]:
    """The operations that make one document of another.

    Parameters
    ----------
    before, after : object
        As JSON knows them.

    Examples
    --------
    >>> json_patch({"seats": [0, 1, 2], "title": "Gala"}, {"seats": [0, 2, 1], "title": "Gala"})
    (Operation(op='replace', path='/seats', value=[0, 2, 1]),)
    """
    return tuple(_between(before, after, ()))


def patched(document: Any, operations: Iterable[Operation]) -> Any:
    """A document after some operations; it is changed in place, unless it is replaced whole.

    Parameters
    ----------
    document : object
        As JSON knows it.
    operations : iterable of Operation

    Raises
    ------
    InputError
        If an operation does not fit the document.
    """
    for one in operations:
        keys = [part.replace("~1", "/").replace("~0", "~") for part in one.path.split("/")[1:]]
        if not keys:
            document = one.value
            continue
        try:
            _do(one, _at(document, keys[:-1]), keys[-1])
        except (KeyError, IndexError, ValueError, TypeError):
            what = "a change does not fit the plan that it is to be taken back from"
            raise InputError(what, value=one.path) from None
    return document


def _at(document: Any, keys: Sequence[str]) -> Any:
    for key in keys:
        document = document[int(key)] if isinstance(document, list) else document[key]
    return document


def _do(one: Operation, holder: Any, key: str) -> None:
    if isinstance(holder, list):
        _do_in_list(one, holder, int(key))
    elif one.op == "remove":
        del holder[key]
    elif one.op == "add" or (one.op == "replace" and key in holder):
        holder[key] = one.value
    else:
        raise KeyError(key)


def _do_in_list(one: Operation, holder: list[Any], index: int) -> None:
    if not 0 <= index <= len(holder):
        raise IndexError(index)
    if one.op == "add":
        holder.insert(index, one.value)
    elif one.op == "remove":
        del holder[index]
    elif one.op == "replace":
        holder[index] = one.value
    else:
        raise ValueError(one.op)


def _between(before: Any, after: Any, path: Path) -> list[Operation]:
    if before == after:
        return []
    whole = Operation("replace", _pointer(path), after)
    if isinstance(before, dict) and isinstance(after, dict):
        operations = list(_of_objects(before, after, path))
        in_order = list(after) == [key for key in before if key in after] + [
            key for key in after if key not in before
        ]
        if not in_order and len(_text(after)) < SMALL:
            return [whole]
    elif isinstance(before, list) and isinstance(after, list):
        operations = list(_of_lists(before, after, path))
    else:
        return [whole]
    return operations if _length(operations) < _length([whole]) else [whole]


def _of_objects(
    before: Mapping[str, Any], after: Mapping[str, Any], path: Path
) -> Iterator[Operation]:
    for key in before:
        if key in after:
            yield from _between(before[key], after[key], (*path, key))
        else:
            yield Operation("remove", _pointer((*path, key)))
    for key in after:
        if key not in before:
            yield Operation("add", _pointer((*path, key)), after[key])


def _of_lists(before: list[Any], after: list[Any], path: Path) -> Iterator[Operation]:
    """Block after block from the end, so that what comes earlier keeps its place."""
    for start, end, first, last in reversed(list(_blocks(before, after))):
        both = min(end - start, last - first)
        for index in reversed(range(start + both, end)):
            yield Operation("remove", _pointer((*path, index)))
        for value in reversed(after[first + both : last]):
            yield Operation("add", _pointer((*path, start + both)), value)
        for index in range(both):
            here = (*path, start + index)
            yield from _between(before[start + index], after[first + index], here)


def _blocks(before: list[Any], after: list[Any]) -> Iterator[tuple[int, int, int, int]]:
    """Where two lists differ: from and to in the one, from and to in the other."""
    if len(before) != len(after) and isinstance(before[0] if before else None, dict):
        old, new = ([_text(value) for value in values] for values in (before, after))
        for what, *block in SequenceMatcher(a=old, b=new, autojunk=False).get_opcodes():
            if what != "equal":
                yield block[0], block[1], block[2], block[3]
        return
    least = min(len(before), len(after))
    start = next((i for i in range(least) if before[i] != after[i]), least)
    end = next((i for i in range(least - start) if before[-1 - i] != after[-1 - i]), least - start)
    yield start, len(before) - end, start, len(after) - end


def _pointer(path: Path) -> str:
    return "".join(f"/{str(key).replace('~', '~0').replace('/', '~1')}" for key in path)


def _length(operations: Iterable[Operation]) -> int:
    """About how many letters they take in a file."""
    return sum(30 + len(one.path) + len(_text(one.value)) for one in operations)


def _text(value: Any) -> str:
    return json.dumps(value, separators=(",", ":"), ensure_ascii=False)
