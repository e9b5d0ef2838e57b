"""The signed application: claims, the card's signature over them, the seal for upstream, and the receipt number."""
