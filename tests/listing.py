"""What lies in a folder that `seating` writes."""

from pathlib import Path

from seating.outputs.writing.manifest import LIST


def listing(folder: Path) -> set[str]:
    """The names of all that is there, but the list of files that the program keeps."""
    return {path.name for path in folder.iterdir()} - {LIST}
