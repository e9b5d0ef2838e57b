"""Typography of all languages: fonts, line and page breaks, and ruby."""
