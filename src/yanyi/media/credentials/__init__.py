"""C2PA credentials put into finished files: who made them, with what, and from what."""
