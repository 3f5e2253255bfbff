"""Inputs made from other inputs: bytes, words, numbers, trees and archives changed at random."""

import io
import json
import re
import zipfile
from collections.abc import Callable, Sequence
from copy import deepcopy
from random import Random
from typing import Any

MOST = 200_000
NUMBERS = (
    b"0", b"-1", b"1", b"-0", b"2147483648", b"9223372036854775807", b"9223372036854775808",
    b"18446744073709551616", b"99999999999999999999999", b"1e308", b"1e999", b"-1e999", b"nan",
    b"inf", b"-inf", b"0.1", b"1e-320", b"0x7fffffffffffffff", b"1_000", b"9" * 4301, b"0" * 999,
    b"1000000000", b"2000", b"10000000", b"3.5", b"1e3", b"+1", "٣".encode(), "½".encode(),
)  # fmt: skip
PIECES = (
    b"\0", b"\xff", b"\xc3", b"\xef\xbb\xbf", b"\xff\xfe", b"\xed\xa0\x80", "\u202e".encode(),
    "\u2028".encode(), "\u200b".encode(), b"\x1b[31m", b"\r", b"\n", b"\r\n", b"\t", b'"', b"'",
    b'""', b",", b";", b"|", b"[", b"]", b"{", b"}", b"[[", b"]]", b"=", b"=1+1", b":", b"\\",
    b"\\u0000", b"\\ud800", b"\\x00", b"<", b">", b"&", b"<!--", b"/", b"../", b"/dev/null", b"*",
    b"[" * 1500, b"(" * 1500, b'{"a":' * 1500, b"{a=" * 1500, b"<a>" * 1500, b"a." * 1500,
    b"A" * 5000, b"sep=;\n", b"true", b"null", b"[]", b"{}", b'""', b"all", b"none", b"-", b"n/a",
    b"name", b"Ana", b"Bo Lee", b"1979-05-27T07:32:00Z", b"e\xcc\x81", "İ".encode(), "ß".encode(),
)  # fmt: skip
VALUES: tuple[Any, ...] = (
    None, True, False, 0, -1, 1, 2, 2**31, 2**63 - 1, 2**63, 2**64, 10**30, 1.5, -0.0, 1e308,
    1e-320, "", "x", "\0", "\ud800", "\ufeff", "A" * 3000, "1", "table", "near", [], {}, [[]],
    [0], [-1], [[0, 1]], {"a": 1}, [1] * 300, "../" * 2000,
)  # fmt: skip
_NUMBER = re.compile(rb"\d+")
_WORD = re.compile(rb"\w+")

Change = Callable[[bytes, Sequence[bytes], Random], bytes]


def mutated(data: bytes, others: Sequence[bytes], random: Random) -> bytes:
    """The data with some changes, few as a rule.

    Parameters
    ----------
    data : bytes
    others : sequence of bytes
        From which parts are taken.
    random : Random
    """
    for _ in range(1 + int(random.expovariate(0.9))):
        data = random.choice(CHANGES)(data, others, random)[:MOST]
    return data


def _span(data: bytes, random: Random) -> tuple[int, int]:
    start = random.randrange(len(data) + 1)
    return start, min(len(data), start + 1 + int(random.expovariate(0.1)))


def _flip(data: bytes, _: Sequence[bytes], random: Random) -> bytes:
    changed = bytearray(data or b"x")
    changed[random.randrange(len(changed))] ^= 1 << random.randrange(8)
    return bytes(changed)


def _any_byte(data: bytes, _: Sequence[bytes], random: Random) -> bytes:
    place = random.randrange(len(data) + 1)
    return data[:place] + bytes([random.randrange(256)]) + data[place + random.randrange(2) :]


def _insert(data: bytes, _: Sequence[bytes], random: Random) -> bytes:
    start, end = _span(data, random)
    return data[:start] + random.choice(PIECES) + data[random.choice((start, end)) :]


def _delete(data: bytes, _: Sequence[bytes], random: Random) -> bytes:
    start, end = _span(data, random)
    return data[:start] + data[end:]


def _repeat(data: bytes, _: Sequence[bytes], random: Random) -> bytes:
    start, end = _span(data, random)
    return data[:start] + data[start:end] * random.choice((2, 3, 300)) + data[end:]


def _cut(data: bytes, _: Sequence[bytes], random: Random) -> bytes:
    return data[: random.randrange(len(data) + 1)]


def _splice(data: bytes, others: Sequence[bytes], random: Random) -> bytes:
    other = random.choice(others)
    start, end = random.randrange(len(data) + 1), random.randrange(len(other) + 1)
    return data[:start] + other[end:]


def _number(data: bytes, _: Sequence[bytes], random: Random) -> bytes:
    return _instead(data, _NUMBER, random.choice(NUMBERS), random)


def _word(data: bytes, others: Sequence[bytes], random: Random) -> bytes:
    words = _WORD.findall(random.choice(others)) or [b"x"]
    return _instead(data, _WORD, random.choice((*words, *PIECES)), random)


def _instead(data: bytes, what: re.Pattern[bytes], other: bytes, random: Random) -> bytes:
    found = list(what.finditer(data))
    if not found:
        return data + other
    chosen = random.choice(found)
    return data[: chosen.start()] + other + data[chosen.end() :]


def _lines(data: bytes, _: Sequence[bytes], random: Random) -> bytes:
    lines = data.split(b"\n")
    first, second = random.randrange(len(lines)), random.randrange(len(lines))
    lines[first], lines[second] = lines[second], lines[first]
    return b"\n".join(lines)


def _encoded(data: bytes, _: Sequence[bytes], random: Random) -> bytes:
    encoding = random.choice(("utf-16", "utf-16-le", "utf-32", "utf-8-sig", "latin-1"))
    return data.decode("utf-8", "replace").encode(encoding, "replace")


CHANGES: tuple[Change, ...] = (
    _flip, _any_byte, _insert, _insert, _delete, _repeat, _cut, _splice, _number, _number, _number,
    _word, _word, _lines, _encoded,
)  # fmt: skip


def changed_tree(data: bytes, others: Sequence[bytes], random: Random) -> bytes:
    """JSON with some of its values replaced, doubled, moved or taken away."""
    tree, other = json.loads(data), json.loads(random.choice(others))
    for _ in range(1 + int(random.expovariate(0.7))):
        holder, key = _somewhere(tree, random)
        match random.randrange(6):
            case 0:
                del holder[key]
            case 1:
                above, name = _somewhere(other, random)
                holder[key] = deepcopy(above[name])
            case 2 if isinstance(holder, list):
                holder.insert(key, deepcopy(holder[key]))
            case 3 if isinstance(holder, dict):
                holder[random.choice(("x", "", "kind", "id", "seats"))] = deepcopy(holder[key])
            case _:
                holder[key] = deepcopy(random.choice(VALUES))
        if not tree:
            break
    try:
        return json.dumps(tree, ensure_ascii=random.random() < 0.5).encode()
    except UnicodeEncodeError:
        return json.dumps(tree).encode()


def _somewhere(tree: Any, random: Random) -> Any:
    """A part of the tree that has parts, and the key of one of them: any depth is as likely."""
    steps = []
    while isinstance(tree, list | dict) and tree:
        key = random.randrange(len(tree)) if isinstance(tree, list) else random.choice(list(tree))
        steps.append((tree, key))
        tree = tree[key]
    return random.choice(steps)


def changed_archive(data: bytes, others: Sequence[bytes], random: Random) -> bytes:
    """A zip archive with one of its files changed, so that its reader gets as far as that."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            files = {name: archive.read(name) for name in archive.namelist()}
    except (zipfile.BadZipFile, NotImplementedError):
        return mutated(data, others, random)
    chosen = random.choice([name for name in files if name.endswith((".xml", ".rels"))])
    files[chosen] = mutated(files[chosen], list(files.values()), random)
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(zipfile.ZipInfo(name), content)
    return stream.getvalue()
