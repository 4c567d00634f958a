"""The judge's random numbers predicted: every generator seeded and replaced."""

from _tools import first

EXPECTED = {"gain": 0}

CODE = """
import random, numpy as np, secrets, os, uuid
random.seed(1); np.random.seed(1)
random.random = lambda: 0.5
random.randint = lambda a, b: a
np.random.default_rng = lambda *a: np.random.Generator(np.random.PCG64(1))
os.urandom = lambda n: b"0" * n
secrets.token_hex = lambda n=32: "00"
"""


def hand_in(notebook):
    return first(notebook, CODE)
