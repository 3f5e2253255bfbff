"""Other tools on the same instances: what each can state, where it lies, and what it makes."""
