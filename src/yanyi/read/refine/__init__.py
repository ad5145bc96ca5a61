"""The reading refined: doubtful lines asked of a model, when the author configured one."""
