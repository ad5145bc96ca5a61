"""The film: the board's shots in motion, spoken, subtitled."""
