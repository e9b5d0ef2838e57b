"""What the program costs beside the bare thing below it, measured in one run: `python -m benchmarks`."""
