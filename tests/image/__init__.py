"""The installed package in a machine that boots: `make image-test`; docs/image-test.md has the last results.

Never a part of `make test`: its files are called case_*.py, and only that target collects them.
"""
