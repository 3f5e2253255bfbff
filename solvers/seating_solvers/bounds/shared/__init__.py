"""What the arguments are made of: the setting, and what is counted in it."""
