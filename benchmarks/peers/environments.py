"""Environments of other tools, one for each: what they need may not go together."""

from __future__ import annotations

import subprocess
import sys
import venv
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.running import folders

if TYPE_CHECKING:
    from benchmarks.peers.every_peer import Peer


def python_of(name: str, peer: Peer) -> Path:
    """The interpreter that runs a tool, which may not be there yet."""
    if peer.installs is None:
        return Path(sys.executable)
    return folders.ROOT / "build" / "peers" / name / "bin" / "python"


def make_environment(name: str, peer: Peer) -> str:
    """Install a tool into an environment of its own, and say what was done.

    What is there already stays as it is.
    """
    python = python_of(name, peer)
    if peer.installs is None:
        return "needs nothing"
    folder = python.parents[1]
    if python.exists():
        return f"is in {folder.relative_to(folders.ROOT)} already"
    venv.create(folder, with_pip=True)
    words = [str(python), "-m", "pip", "install", "--quiet", peer.installs]
    done = subprocess.run(words, capture_output=True, text=True, check=False)
    if done.returncode:
        python.unlink()
        said = done.stderr.strip().splitlines() or ["pip said nothing"]
        return f"could not be installed: {said[-1]}"
    return f"installed {peer.installs} in {folder.relative_to(folders.ROOT)}"
