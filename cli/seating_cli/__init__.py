"""The `seating` command, one file a verb."""
