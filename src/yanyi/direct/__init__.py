"""Story to board: framing, who stands where and feels what, casting, settings."""
