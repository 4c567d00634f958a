"""JSON nested 100,000 deep."""

EXPECTED = {"score": 0, "status": "needs a person"}


def hand_in(notebook):
    return '{"cells": ' + "[" * 100_000 + "]" * 100_000 + "}"
