"""Nothing arrived but the beginning of a notebook."""

EXPECTED = {"score": 0, "status": "needs a person"}


def hand_in(notebook):
    return '{\n "cells": [\n  {\n   "cell_ty'
