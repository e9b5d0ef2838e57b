"""Fixtures for every test: the private namespace and pcscd, the practice cards."""

pytest_plugins = ["tests.support.pcscd"]
