"""The comic as a page of the web: everything in one file beside the pictures."""
