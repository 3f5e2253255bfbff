"""How good the plans are, and how soon: instances, a runner and a report."""
