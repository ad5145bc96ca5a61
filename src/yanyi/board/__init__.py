"""What a performance shows: shots, casting and cues; frozen values shared by direct and perform."""
