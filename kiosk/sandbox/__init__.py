"""A reference upstream to practise, develop and test against.

It stands in for the real points system, of which there is no public interface. Never use it with real cards.
"""
