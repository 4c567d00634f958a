"""`cells: null`."""

import json

EXPECTED = {"score": 0, "status": "needs a person"}


def hand_in(notebook):
    return json.dumps({**notebook, "cells": None})
