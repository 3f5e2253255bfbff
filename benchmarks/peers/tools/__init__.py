"""What asks each other tool, one file a tool, run by that tool's own environment."""
