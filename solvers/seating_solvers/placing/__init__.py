"""From a schedule to a plan: which guest takes which place."""
