"""One file for each migration. Never change one that was released."""
