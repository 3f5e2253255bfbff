"""What each verb does that changes a plan, one file a verb."""
