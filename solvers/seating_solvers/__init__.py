"""Ways to find a plan for a dinner."""
