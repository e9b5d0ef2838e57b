"""Rules for reading written dates, times, amounts, numbers and codes aloud: one module for each language."""
