"""Run by itself, with nothing loaded: start a command, and print its time and its memory.

On Linux a process inherits the peak of the memory of the one that starts it, so that one
that has grown large cannot tell how little another needs.
"""

import os
import subprocess
import sys
import time


def main() -> None:
    """Print exit status, seconds, seconds of the processor and MiB of the command named."""
    began = time.perf_counter()
    child = subprocess.Popen(
        sys.argv[1:], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, close_fds=False
    )
    _, status, used = os.wait4(child.pid, 0)
    seconds = time.perf_counter() - began
    mebibytes = used.ru_maxrss // (2**20 if sys.platform == "darwin" else 1024)
    print(os.waitstatus_to_exitcode(status), seconds, used.ru_utime + used.ru_stime, mebibytes)


if __name__ == "__main__":
    main()
