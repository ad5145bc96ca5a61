"""The sounds of the world, made from models of how they arise: no recordings."""
