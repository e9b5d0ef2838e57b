"""Translations of the screens: catalogue, Qt's translator, and the translators' tool."""
