"""The verbs that change a plan that is there, one file a verb."""
