"""The connection to upstream below HTTP: names, addresses, an HTTP proxy, TLS, and how long each may take."""
