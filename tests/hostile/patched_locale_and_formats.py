"""Number formats, locale, time zone, rounding, warnings and pandas options changed before honest answers."""

from _tools import first

START = "model"
EXPECTED = {"score": "honest"}

CODE = """
import decimal, locale, os, random, sys, time, warnings
import numpy as np, pandas as pd
for name in ("de_DE.UTF-8", "tr_TR.UTF-8", "C"):
    try:
        locale.setlocale(locale.LC_ALL, name)
    except locale.Error:
        pass
os.environ["TZ"] = "Asia/Kathmandu"
time.tzset()
decimal.getcontext().prec = 2
np.set_printoptions(precision=1)
np.seterr(all="ignore")
pd.options.display.float_format = "{:.0f}".format
pd.options.display.max_rows = 1
warnings.simplefilter("error")
sys.set_int_max_str_digits(640)
random.seed(0)
np.random.seed(0)
"""


def hand_in(notebook):
    return first(notebook, CODE)
