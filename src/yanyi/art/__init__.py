"""The built-in illustrator: figures, wardrobe, scenery, light, lettering."""
