"""A million cells, among them what is no cell."""

EXPECTED = {"score": 0, "status": "needs a person"}


def hand_in(notebook):
    return '{"nbformat": 4, "cells": [' + ",".join(["{}", "[]", "null", '{"cell_type": "code"}'] * 250_000) + "]}"
