"""Run `seating` where the kernel ends whatever opens a socket, be it Python, Rust or a library.

python -m tests.cli.without_sockets '[["guests", "guests.csv"], ["plan", "guests.csv"]]'

Each command is run in turn, in one process; the first that fails is told. ``null`` in the place of
the commands opens a socket, to see that this is noticed.
"""

import ctypes
import json
import platform
import struct
import sys

# The number that the kernel knows an architecture by, and that of its call `socket`.
CALLS = {"x86_64": (0xC000003E, 41), "aarch64": (0xC00000B7, 198)}
POSSIBLE = sys.platform == "linux" and platform.machine() in CALLS

NO_NEW_PRIVILEGES, SET_FILTER, FILTER_MODE = 38, 22, 2
LOAD, IF_EQUAL, RETURN = 0x20, 0x15, 0x06
ARCHITECTURE_AT, NUMBER_AT = 4, 0
ALLOW, KILL = 0x7FFF0000, 0x80000000


class Program(ctypes.Structure):
    """A filter of system calls, as the kernel takes it."""

    _fields_ = [("length", ctypes.c_ushort), ("steps", ctypes.c_char_p)]


def forbid_sockets() -> None:
    """End this process, and those it starts, when they open a socket."""
    architecture, call = CALLS[platform.machine()]
    steps = [
        (LOAD, 0, 0, ARCHITECTURE_AT),
        (IF_EQUAL, 0, 3, architecture),
        (LOAD, 0, 0, NUMBER_AT),
        (IF_EQUAL, 0, 1, call),
        (RETURN, 0, 0, KILL),
        (RETURN, 0, 0, ALLOW),
    ]
    code = b"".join(struct.pack("HBBI", *step) for step in steps)
    program = Program(len(steps), code)
    libc = ctypes.CDLL(None, use_errno=True)
    for wrong in (
        libc.prctl(NO_NEW_PRIVILEGES, 1, 0, 0, 0),
        libc.prctl(SET_FILTER, FILTER_MODE, ctypes.byref(program)),
    ):
        if wrong:
            raise OSError(ctypes.get_errno(), "the kernel takes no filter")


def run(commands: list[list[str]] | None) -> None:
    """Run the commands."""
    if commands is None:
        import socket

        socket.socket()
        return
    from seating_cli.main import main

    for words in commands:
        try:
            main(words, prog_name="seating")
        except SystemExit as ended:
            if ended.code:
                raise


if __name__ == "__main__":
    forbid_sockets()
    run(json.loads(sys.argv[1]))
