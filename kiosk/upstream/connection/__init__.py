"""The connection to upstream below HTTP: name resolution, addresses, HTTP proxy, TLS, and their time-outs."""
