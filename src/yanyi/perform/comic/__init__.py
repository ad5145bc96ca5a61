"""The comic: pages of panels with their lettering."""
