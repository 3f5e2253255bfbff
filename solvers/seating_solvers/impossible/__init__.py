"""Which rules cannot be kept, by counting alone: one argument a file, each right by itself."""
