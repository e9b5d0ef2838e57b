"""Spoken guidance for people who do not see the screen: speech and keys, made from the same views as the screens."""
