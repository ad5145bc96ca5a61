"""Chinese: how its stories are punctuated, headed and told."""
