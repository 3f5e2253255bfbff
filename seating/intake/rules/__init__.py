"""Rules that a guest list or a dinner file states."""
