"""What the command prints as JSON, as plain data: keys are documented in docs/command-line.md."""
