"""What sounds beside the words of a scene: its music, the sounds of its place, its events."""
