"""The terminal itself: settings and profile, identity, clock, journal, card trust, and its files."""
