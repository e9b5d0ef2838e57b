"""What each screen shows, derived from a visit and an offer by pure functions. No rules, no Qt objects."""
