"""The installed package in a machine that boots: `make image-test`; docs/image-test.md has the last results.

Not part of `make test`: its files are called case_*.py, which only that target collects.
"""
