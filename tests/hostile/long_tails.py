"""Ninety cells that begin and never end, each with the same ten megabytes behind it: salvage reads them all."""

EXPECTED = {"score": 0, "status": "needs a person"}


def hand_in(notebook):
    return '{"cells": [' + '{"metadata": [' * 45 + "1," * 5_000_000 + "oops"
