"""Sound: reading, measuring, mixing, limiting, and audiobook files."""
