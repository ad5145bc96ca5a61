"""A project on disk: its settings and corrections, its lock, its paths."""
