"""The cinema: a page that plays a film."""
