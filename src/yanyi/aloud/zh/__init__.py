"""Chinese as it is read aloud."""
