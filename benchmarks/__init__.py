"""Cost of the program compared with the bare library or system call below it, in one run: `python -m benchmarks`."""
