"""The printed receipt: its texts, and their layout on paper."""
