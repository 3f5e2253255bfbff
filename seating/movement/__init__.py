"""Plans that need no names: from each place to another at every change, the same each time."""
