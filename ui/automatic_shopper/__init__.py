"""The automatic shopper: does whole visits at the real screens, by touch or by speech and keys."""
