"""Text made speakable: numbers in words, readings, and the sounds a voice model takes."""
