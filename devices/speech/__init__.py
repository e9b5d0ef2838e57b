"""Speech synthesis: text of one language in, samples out. Nothing here knows of visits."""
