"""What a story is: frozen values, no I/O."""
