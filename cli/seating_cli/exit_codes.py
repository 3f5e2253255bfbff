"""With which exit status the command ends; docs/command-line.md tells what each means."""

GOOD = 0
BROKEN = IMPOSSIBLE = 1
WRONG = 2
INCOMPLETE = 3
INTERRUPTED = 130
NO_READER = 141
