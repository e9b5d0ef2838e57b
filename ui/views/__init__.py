"""The content of each screen, derived from a visit and an offer by pure functions. No rules and no Qt objects.

Texts are translated already, into the visit's language. An empty string or tuple means that its part is not shown.
"""
