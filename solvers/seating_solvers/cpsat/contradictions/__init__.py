"""Which rules contradict each other, and what comes of dropping one."""
