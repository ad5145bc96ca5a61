"""How manuscripts are written down: one file a format."""
