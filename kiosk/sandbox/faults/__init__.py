"""Faults that the sandbox injects: rules in a file, their schedule, and their injection into answers."""
