"""The picture book: one large picture and a few lines a spread."""
