"""A million escaped quotes that never end a string: a pattern that looks for the end again and again never ends."""

EXPECTED = {"score": 0, "status": "needs a person"}


def hand_in(notebook):
    return '{"cells": ["' + '\\"' * 4_000_000
