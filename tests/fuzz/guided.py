"""Inputs led by the lines that they reach: ``python -m tests.fuzz.guided READER --inputs N``.

It needs atheris, which is not among the tools for development: it has no wheel for every system.
"""

import argparse
import sys
import tempfile
from pathlib import Path


def main() -> None:
    import atheris

    # Only what is imported here is watched.
    with atheris.instrument_imports(include=["seating", "tomllib", "networkx.readwrite"]):
        from tests.fuzz.readers import READERS, Input
    from tests.fuzz.trial import SECONDS, keep, kept, trial

    parser = argparse.ArgumentParser(prog="python -m tests.fuzz.guided")
    parser.add_argument("reader", choices=READERS)
    parser.add_argument("--inputs", type=int, default=100_000, metavar="N")
    options = parser.parse_args()
    reader = READERS[options.reader]
    suffixes = sorted({given.suffix for given in reader.seeds()})
    folder = Path(tempfile.mkdtemp(prefix="seating-guided-"))
    for given in reader.seeds():
        keep(folder, Input(bytes([suffixes.index(given.suffix)]) + given.data))
    for path in kept(options.reader):
        place = suffixes.index(path.suffix) if path.suffix in suffixes else 0
        keep(folder, Input(bytes([place]) + path.read_bytes()))

    def read(data: bytes) -> None:
        # The first byte says which kind of file it is.
        if data:
            trial(reader, Input(data[1:], suffixes[data[0] % len(suffixes)]))

    limits = [f"-runs={options.inputs}", f"-timeout={SECONDS:.0f}", "-rss_limit_mb=4096"]
    atheris.Setup([sys.argv[0], *limits, "-max_len=20000", str(folder)], read)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
