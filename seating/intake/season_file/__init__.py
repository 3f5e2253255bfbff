"""Season files: evenings to be planned as one, their members, and who says they come."""
