"""Labels read: what a file, ours or another's, says of how it was made."""
