"""Runs right answers and their tests in the Python that starts it; reads cases and writes what failed, as JSON.

Needs what a student has, and nothing of the instructor's half: started by ``tests/test_matrix.py``.
"""

import contextlib
import io
import json
import os
import sys
import warnings

import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt
import numpy as np
import pandas as pd

warnings.simplefilter("default")
failed, warned, tried = [], {}, 0
for assignment in json.load(sys.stdin):
    os.chdir(assignment["folder"])
    start = {"__name__": "__main__"}
    exec(assignment["setup"], start)
    for case in assignment["cases"]:
        tried += 1
        told = io.StringIO()
        space = dict(start)
        with warnings.catch_warnings(record=True) as seen, contextlib.redirect_stdout(told):
            warnings.simplefilter("always")
            try:
                exec(case["source"], space)
                for test in case["tests"]:
                    exec(test, dict(space))
            except Exception as error:
                failed.append([case["label"], f"{type(error).__name__}: {error} {told.getvalue()[-300:]}"])
        plt.close("all")
        for one in seen:
            warned.setdefault(f"{one.category.__name__}: {one.message}", []).append(case["label"])
versions = {"pandas": pd.__version__, "matplotlib": matplotlib.__version__, "numpy": np.__version__}
json.dump({"versions": versions, "tried": tried, "failed": failed, "warned": warned}, sys.stdout)
