"""What happens to a plan at seven o'clock: who stays away, comes late, or is new."""
