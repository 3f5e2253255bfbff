"""What happens to another process happens to it alone."""

import os
import signal
import sys
import threading
import time

import pytest

from seating.guard.own_process import Limits, ProcessDied, answer_of

MEGABYTE = 2**20
LIMITS = Limits(seconds=20, memory=512 * MEGABYTE)
resource_limits = pytest.mark.skipif(sys.platform != "linux", reason="limits of Linux")


@pytest.fixture
def run(tmp_path):
    """Run some code in a process of its own."""

    def run(code, data=b"", limits=LIMITS, arguments=()):
        script = tmp_path / "script.py"
        script.write_text(code, encoding="utf-8")
        return answer_of(script, "msgspec", data, limits, arguments)

    return run


def test_a_script_reads_its_input_and_answers(run):
    code = "import sys; sys.stdout.buffer.write(sys.stdin.buffer.read()[::-1])"
    data = bytes(range(256)) * 2000
    assert run(code, data) == data[::-1]


def test_a_script_has_its_library_and_arguments(run):
    code = "import sys, msgspec; print(sys.argv[1:], msgspec.json.encode([1]))"
    assert run(code, arguments=["a", "b c"]).split() == [b"['a',", b"'b", b"c']", b"b'[1]'"]


def test_a_script_starts_without_what_it_does_not_need(run):
    loaded = run("import sys; print(*sys.modules)").decode().split()
    assert "sys" in loaded
    assert not {"numpy", "networkx", "seating", "site", "subprocess"} & set(loaded)


@pytest.mark.parametrize(
    "code", ["import os; os.abort()", "1 / 0", "raise SystemExit(3)", "no python", "import ctypes;"
             "ctypes.string_at(0)"]
)  # fmt: skip
def test_a_crash_is_told(run, code, capfd):
    with pytest.raises(ProcessDied) as death:
        run(code)
    assert not death.value.slow
    assert capfd.readouterr() == ("", "")


@resource_limits
def test_memory_has_a_limit(run):
    with pytest.raises(ProcessDied) as death:
        run(f"bytearray({600 * MEGABYTE})")
    assert not death.value.slow


@resource_limits
def test_seconds_have_a_limit_that_nothing_in_the_script_can_hold_off(run):
    code = "import signal; signal.signal(signal.SIGINT, signal.SIG_IGN)\nwhile True: pass"
    with pytest.raises(ProcessDied) as death:
        run(code, limits=Limits(seconds=1, memory=LIMITS.memory))
    assert death.value.slow


def test_who_waits_is_not_waited_for(run):
    with pytest.raises(ProcessDied) as death:
        run("import time; time.sleep(100)", limits=Limits(seconds=0.05, memory=LIMITS.memory))
    assert death.value.slow


def test_input_that_is_not_read_is_no_error(run):
    assert run("print(1)", bytes(10 * MEGABYTE)).strip() == b"1"


@resource_limits
def test_no_picture_of_its_memory_is_left_behind(run):
    assert run("import resource as r; print(r.getrlimit(r.RLIMIT_CORE)[0])").strip() == b"0"


@resource_limits
def test_ctrl_c_ends_the_wait_and_the_process(run, tmp_path):
    mark = tmp_path / "mark"
    code = (
        "import os, signal, sys, time\n"
        "signal.signal(signal.SIGINT, signal.SIG_IGN)\n"
        "open(sys.argv[1], 'w').write(str(os.getpid()))\n"
        "time.sleep(100)"
    )

    def interrupt() -> None:
        while not mark.exists() or not mark.read_text():
            time.sleep(0.01)
        signal.pthread_kill(threading.main_thread().ident or 0, signal.SIGINT)

    thread = threading.Thread(target=interrupt)
    thread.start()
    with pytest.raises(KeyboardInterrupt):
        run(code, arguments=[str(mark)])
    thread.join()
    with pytest.raises(ProcessLookupError):
        os.kill(int(mark.read_text()), 0)


def test_a_library_that_is_not_there_is_named(tmp_path):
    with pytest.raises(ModuleNotFoundError, match="no_such_library"):
        answer_of(tmp_path / "script.py", "no_such_library", b"", LIMITS)
