"""A reference upstream for practice, development and tests.

It replaces the real points system, which has no public interface. Never use it with real cards.
"""
