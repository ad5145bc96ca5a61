"""The build: the Stage, its memory, and how steps are run."""
