"""Pictures of every screen, painted without a running visit: for people, documents and tests."""
