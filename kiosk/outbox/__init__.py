"""The durable queue: what is accepted here is on the disk, sealed, in order, and stays until upstream has answered."""
