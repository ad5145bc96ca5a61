"""What a story asks of its music: who has a theme, where cues are, what each is to be."""
