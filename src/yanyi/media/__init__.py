"""How files are made and measured."""
