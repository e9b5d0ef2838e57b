"""A campaign as data: its items, payment services, texts, opening hours and help lines, read from `config/`."""
