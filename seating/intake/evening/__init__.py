"""What a host says at the door: who stays away, comes late, or is new."""
