"""Money in whole micro-units: what may be spent, what is reserved, what was."""
