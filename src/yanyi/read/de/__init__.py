"""German: a pack begun small, which shows what a language needs at least."""
