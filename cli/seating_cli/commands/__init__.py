"""The verbs of the command and their options, one file a verb."""
