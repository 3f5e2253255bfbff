"""An instance that is left out."""


class Skipped(Exception):
    """Whoever was asked cannot do the instance, or is not here; says why."""
