"""The physical panel: checks that it shows what is painted, and the picture "not in service"."""
