"""Who answers asks: one file each."""
