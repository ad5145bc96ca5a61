"""What may be asked of models and made by recipes, and what comes back."""
