"""Figures: heads, bodies, costumes and what they hold, drawn from a Look alone."""
