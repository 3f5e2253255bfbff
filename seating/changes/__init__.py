"""What a host changed in a plan by hand or had changed, and what is not to change any more."""
