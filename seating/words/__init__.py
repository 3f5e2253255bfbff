"""Words that hosts write and read: errors, names, columns, yes and no."""
