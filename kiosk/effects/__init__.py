"""Carries out the effects of a visit: card, queue, printing, sounds; and the background work of the terminal."""
