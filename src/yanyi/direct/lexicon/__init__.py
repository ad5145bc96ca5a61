"""What words mean to a director, one file of tables a language."""
