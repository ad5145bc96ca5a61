"""Stills of a film: its poster, its thumbnails, a few seconds of it for a page."""
