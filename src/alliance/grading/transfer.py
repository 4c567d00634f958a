"""Values between the untrusted worker and the judge: tagged JSON by exact type, never pickle.

The worker encodes, the judge decodes, and the worker is not believed: whatever arrives is at most data of a
closed list of types. Subclasses (an ``int`` that is always equal, a frame with another ``sum``) are not on the
list, and an unknown or oversized value is ``Opaque``, which equals nothing.
"""

from __future__ import annotations

import datetime
import hashlib
import json
import math
from dataclasses import dataclass, field

import numpy as np
import pandas as pd

#: Deeper or longer than this is refused on both sides.
MOST_DEPTH, MOST_ITEMS = 20, 1_000_000
#: More dimensions, columns or levels, or larger sets and dictionaries, cost the reader far more than their writer:
#: chosen well, all items of a set have one hash.
MOST_DIMENSIONS, MOST_COLUMNS, MOST_HASHED = 8, 2_000, 20_000

#: An argument longer than this is recorded by its digest.
MOST_RECORDED = 200

#: dtypes a student's array, Series or frame may have, by numpy's kind.
KINDS = "iufbMmOUT"


class NotData(ValueError):
    """A value that does not cross: of an unknown type, too deep, or too large."""


@dataclass(frozen=True, eq=False)
class Opaque:
    """Stands for a value that did not cross. It equals nothing, differs from nothing, and is neither true nor false."""

    about: str

    def __eq__(self, other):
        return False

    def __ne__(self, other):
        return False

    def __bool__(self):
        raise TypeError(self.about)

    __hash__ = None

    def __repr__(self):
        return f"<{self.about}>"


@dataclass
class AxesFacts:
    """A figure as data, with the few names test cells use; ``figure_facts`` returns ``facts``."""

    facts: dict = field(default_factory=dict)

    def get_xlabel(self) -> str:
        return self.facts["xlabel"]

    def get_ylabel(self) -> str:
        return self.facts["ylabel"]

    def get_title(self) -> str:
        return self.facts["title"]


class _Budget:
    """Counts what is encoded or decoded, so that a bomb ends as NotData."""

    def __init__(self):
        self.left = MOST_ITEMS

    def take(self, count: int = 1) -> None:
        self.left -= count
        if self.left < 0:
            raise NotData("too large")


def encode(value: object) -> list:
    """A value as tagged JSON. Raises NotData for a type that is not on the list."""
    return _encode(value, _Budget(), 0)


def short(tagged: list) -> list:
    """An encoded argument as it is recorded: a long one, such as a whole table, by its digest."""
    text = json.dumps(tagged, separators=(",", ":"))
    return tagged if len(text) <= MOST_RECORDED else ["sha256", hashlib.sha256(text.encode()).hexdigest()]


def _encode(value: object, budget: _Budget, depth: int) -> list:
    if depth > MOST_DEPTH:
        raise NotData("nested too deeply")
    budget.take()
    kind = type(value)
    if value is None:
        return ["none"]
    if value is ...:
        return ["dots"]
    if kind is bool:
        return ["bool", value]
    if kind is int:
        if value.bit_length() > 4096:
            raise NotData("too large a number")
        return ["int", hex(value)]
    if kind is float:
        return ["float", repr(value)]
    if kind is str:
        budget.take(len(value) // 64)
        return ["str", value]
    if kind in (list, tuple, set, frozenset):
        items = sorted(value, key=repr) if kind in (set, frozenset) else value
        return [kind.__name__, [_encode(v, budget, depth + 1) for v in items]]
    if kind is dict:
        return ["dict", [[_encode(k, budget, depth + 1), _encode(v, budget, depth + 1)] for k, v in value.items()]]
    if kind is np.bool_:
        return ["np", "bool", bool(value)]
    if isinstance(value, np.generic) and kind.__module__ == "numpy" and value.dtype.kind in "iuf":
        return ["np", value.dtype.str, hex(int(value)) if value.dtype.kind in "iu" else repr(float(value))]
    if kind is np.ndarray:
        return ["array", list(value.shape), _column(value.ravel(), budget, depth)]
    if kind is pd.Timestamp or kind is datetime.datetime:
        return ["datetime", value.isoformat()]
    if kind is datetime.date:
        return ["date", value.isoformat()]
    if kind is pd.Series:
        return ["series", _column(value, budget, depth), _index(value.index, budget, depth),
                _encode(_label(value.name), budget, depth + 1)]  # fmt: skip
    if kind is pd.DataFrame:
        columns = [_column(value.iloc[:, i], budget, depth) for i in range(value.shape[1])]
        return ["frame", columns, _index(value.columns, budget, depth), _index(value.index, budget, depth)]
    if isinstance(value, pd.Index) and kind.__module__.startswith("pandas."):
        return ["index", _index(value, budget, depth)]
    return _encode_figure(value)


def _encode_figure(value: object) -> list:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

    from alliance.figures import figure_facts

    if isinstance(value, np.ndarray) and value.size == 1:
        value = value.item()
    if type(value) is Figure and len(value.axes) == 1:
        value = value.axes[0]
    if type(value) is Axes:
        return ["axes", figure_facts(value)]
    raise NotData(f"a value of type {type(value).__name__}")


def _label(name: object) -> object:
    """A Series' or index's name as plain data."""
    if isinstance(name, np.generic):
        return name.item()
    return name if name is None or type(name) in (str, int, float, bool, tuple) else str(name)


def _column(values, budget: _Budget, depth: int) -> list:
    """A one-dimensional run of values: dtype and items, numbers compactly."""
    budget.take(len(values))
    if isinstance(values, (pd.Series, pd.Index)):
        if isinstance(values.dtype, np.dtype) and values.dtype.kind in "iufb":
            values = values.to_numpy()
        else:
            return _objects(values, budget, depth)
    if values.dtype.kind in "iu":
        return [values.dtype.str, values.tolist()]
    if values.dtype.kind == "b":
        return ["bool", values.tolist()]
    if values.dtype.kind == "f":
        items = [float(v) for v in values.tolist()]
        if not np.isfinite(values).all():
            items = [v if math.isfinite(v) else repr(v) for v in items]
        return [values.dtype.str, items]
    return _objects(values, budget, depth)


def _objects(values, budget: _Budget, depth: int) -> list:
    items = list(values)
    if not _only(items, str):
        items = [None if gone else v for v, gone in zip(items, list(pd.isna(values)), strict=True)]
    if _only(items, str, type(None)):
        budget.take(sum(len(v) for v in items if v) // 64)
        return ["text", items]
    return ["object", [_encode(v, budget, depth + 1) for v in items]]


def _only(items: list, *kinds: type) -> bool:
    """Whether all items are exactly of these types."""
    return set(map(type, items)) <= set(kinds)


def _index(index: pd.Index, budget: _Budget, depth: int) -> list:
    if isinstance(index, pd.MultiIndex):
        levels = [_column(index.get_level_values(i), budget, depth) for i in range(index.nlevels)]
        return ["levels", levels, [_encode(_label(n), budget, depth + 1) for n in index.names]]
    if isinstance(index, pd.CategoricalIndex):
        index = pd.Index(index.astype(object))
    return ["flat", _column(index, budget, depth), _encode(_label(index.name), budget, depth + 1)]


def decode(tagged: object) -> object:
    """The value of tagged JSON. Raises NotData for anything that ``encode`` would not have made."""
    try:
        return _decode(tagged, _Budget(), 0)
    except NotData:
        raise
    except Exception as error:  # malformed on purpose: never more than "not data"
        raise NotData(f"malformed ({type(error).__name__})") from error


def _decode(tagged: object, budget: _Budget, depth: int) -> object:
    if depth > MOST_DEPTH or type(tagged) is not list or not tagged:
        raise NotData("malformed")
    budget.take()
    tag, *rest = tagged
    if tag == "none":
        return None
    if tag == "dots":
        return ...
    if tag == "bool":
        return _exactly(rest[0], bool)
    if tag == "int":
        return int(_exactly(rest[0], str)[:2000], 16)
    if tag == "float":
        return float(_exactly(rest[0], str)[:40])
    if tag == "str":
        budget.take(len(_exactly(rest[0], str)) // 64)
        return rest[0]
    if tag in ("set", "frozenset", "dict") and len(_exactly(rest[0], list)) > MOST_HASHED:
        raise NotData("too large")
    if tag in ("list", "tuple", "set", "frozenset"):
        made = {"list": list, "tuple": tuple, "set": set, "frozenset": frozenset}[tag]
        return made(_decode(v, budget, depth + 1) for v in _exactly(rest[0], list))
    if tag == "dict":
        pairs = _exactly(rest[0], list)
        return {_decode(k, budget, depth + 1): _decode(v, budget, depth + 1) for k, v in pairs}
    if tag == "np":
        dtype, text = rest
        if dtype == "bool":
            return np.bool_(_exactly(text, bool))
        kind = _dtype(dtype, "iuf")
        return kind.type(int(_exactly(text, str)[:40], 16) if kind.kind in "iu" else float(_exactly(text, str)[:40]))
    if tag == "array":
        shape = tuple(_exactly(n, int) for n in _exactly(rest[0], list))
        # An array of a billion empty rows has no items, and a list of its rows has a billion.
        if len(shape) > MOST_DIMENSIONS or any(not 0 <= n <= MOST_ITEMS for n in shape):
            raise NotData("an array of a strange shape")
        return _read_column(rest[1], budget, depth).reshape(shape)
    if tag == "datetime":
        return pd.Timestamp(_exactly(rest[0], str)[:40])
    if tag == "date":
        return datetime.date.fromisoformat(_exactly(rest[0], str)[:10])
    if tag == "series":
        values, index, name = rest
        return pd.Series(_read_column(values, budget, depth), index=_read_index(index, budget, depth),
                         name=_decode(name, budget, depth + 1))  # fmt: skip
    if tag == "frame":
        columns, names, index = rest
        if len(_exactly(columns, list)) > MOST_COLUMNS:
            raise NotData(f"a table of more than {MOST_COLUMNS} columns")
        rows = _read_index(index, budget, depth)
        data = {i: pd.Series(_read_column(c, budget, depth), index=rows) for i, c in enumerate(columns)}
        frame = pd.DataFrame(data, index=rows)
        frame.columns = _read_index(names, budget, depth)
        return frame
    if tag == "index":
        return _read_index(rest[0], budget, depth)
    if tag == "axes":
        return AxesFacts(_read_facts(rest[0], budget))
    raise NotData("malformed")


def _exactly(value: object, kind: type):
    if type(value) is not kind:
        raise NotData("malformed")
    return value


def _dtype(text: object, kinds: str) -> np.dtype:
    dtype = np.dtype(_exactly(text, str)[:8])
    if dtype.kind not in kinds:
        raise NotData("malformed")
    return dtype


def _read_column(column: object, budget: _Budget, depth: int):
    dtype, items = _exactly(column, list)
    budget.take(1 + len(_exactly(items, list)))
    if dtype == "bool":
        if not _only(items, bool):
            raise NotData("malformed")
        return np.array(items, dtype=bool)
    if dtype == "text":
        if not _only(items, str, type(None)):
            raise NotData("malformed")
        budget.take(sum(len(v) for v in items if v) // 64)
        return np.array(items, dtype=object)
    if dtype == "object":
        made = np.empty(len(items), dtype=object)
        for i, v in enumerate(items):
            made[i] = _decode(v, budget, depth + 1)
        return made
    kind = _dtype(dtype, "iuf")
    if kind.kind == "f":
        return np.array([float(v) for v in items], dtype=kind)
    if not _only(items, int):
        raise NotData("malformed")
    return np.array(items, dtype=kind)


def _read_index(index: object, budget: _Budget, depth: int) -> pd.Index:
    tag, values, name = _exactly(index, list)
    if tag == "levels" and len(_exactly(values, list)) > MOST_DIMENSIONS:
        raise NotData("an index of too many levels")
    if tag == "levels":
        arrays = [_read_column(v, budget, depth) for v in _exactly(values, list)]
        return pd.MultiIndex.from_arrays(arrays, names=[_decode(n, budget, depth + 1) for n in _exactly(name, list)])
    return pd.Index(_read_column(values, budget, depth), name=_decode(name, budget, depth + 1))


def _read_facts(facts: object, budget: _Budget) -> dict:
    """Facts of a figure, checked field by field."""
    words = ("title", "xlabel", "ylabel", "xscale", "yscale")
    made: dict = {key: _exactly(_exactly(facts, dict)[key], str)[:2000] for key in words}
    for key in ("legend", "texts"):
        made[key] = [_exactly(t, str)[:500] for t in _exactly(facts[key], list)[:100]]
    low, high = _exactly(facts["ylim"], list)
    made["ylim"] = [float(low), float(high)]
    made["series"] = []
    for series in _exactly(facts["series"], list)[:200]:
        points = _exactly(series["points"], dict)
        budget.take(1 + len(points))
        numbers = {str(x)[:80]: None if y is None else float(y) for x, y in points.items()}
        kind = series["kind"] if series["kind"] in ("line", "bar", "horizontal bar", "scatter") else "unknown"
        forwards = _exactly(series["forwards"], bool)
        made["series"].append(
            {"kind": kind, "label": str(series["label"])[:500], "points": numbers, "forwards": forwards}
        )
    return made
