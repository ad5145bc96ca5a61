"""Books in EPUB 3.3: pages, packages and their wording."""
