"""One plot a table, drawn from the ``plot:`` entry of its description, with words for whoever cannot see it.

An entry names the kind of plot and the columns; the figures come from the table:

=============  ================================================================================
``kind``       ``lines`` (over time), ``bars`` (over time or a few words), ``ranks`` (one bar each)
``x``          column of the horizontal axis; of ``ranks``, the column that names the bars
``year``       true: of a date in ``x``, only the year counts
``y``          column or columns drawn; left out: rows are counted
``add``        columns added up, row by row, before anything else (in place of ``y``)
``by``         column or columns whose values become one line, or one part of a bar, each
``keep``       values of ``by`` that are shown, in this order; in bars the rest become "others"
``where``      column: value; only these rows
``how``        ``sum`` (default) or ``mean`` of rows that fall together
``most``       of ``ranks``: how many bars
``group``      of ``ranks``: column whose values keep their bars together; bars stay in the table's order, unsorted
``log``        true: a logarithmic scale
``label``      what is measured, in words; the unit is added from the column
=============  ================================================================================
"""

from __future__ import annotations

import textwrap
from collections import Counter

import pandas as pd

from alliance.figures import STYLE

COUNTED = "rows"
OTHERS = "others"
KINDS = ("lines", "bars", "ranks")
KNOWN = {"kind", "x", "year", "y", "add", "by", "keep", "where", "how", "most", "group", "log", "label"}


class PlotError(ValueError):
    """A ``plot:`` entry that cannot be drawn; the message names the table and the next step."""


def as_list(value) -> list:
    """A YAML value that may be one thing or a list, as a list."""
    return [] if value is None else value if isinstance(value, list) else [value]


def plotted(table: pd.DataFrame, plot: dict, name: str) -> pd.DataFrame:
    """The table that a plot draws: index = the horizontal axis (or the bars), one column a series. Raises PlotError."""
    if set(plot) - KNOWN or plot.get("kind") not in KINDS or "x" not in plot or "label" not in plot:
        raise PlotError(f"table {name!r}: its plot needs kind ({', '.join(KINDS)}), x and label, and knows {KNOWN}")
    columns = [plot["x"], *as_list(plot.get("y")), *as_list(plot.get("add")), *as_list(plot.get("by"))]
    columns += as_list(plot.get("group"))
    if missing := [column for column in [*columns, *plot.get("where", {})] if column not in table.columns]:
        raise PlotError(f"table {name!r}: its plot names {missing}, which the table does not have")
    rows = table
    for column, value in plot.get("where", {}).items():
        rows = rows[rows[column] == value]
    x = rows[plot["x"]]
    if plot.get("year"):
        x = x.astype(str).str.slice(0, 4).astype(int)
    if plot.get("group"):
        x = rows[plot["group"]].astype(str) + ": " + x.astype(str)
    if plot.get("add"):
        values = rows[plot["add"]].sum(axis=1, min_count=1).to_frame(plot["label"])
    elif plot.get("y"):
        values = rows[as_list(plot["y"])]
    else:
        values = pd.Series(1, index=rows.index, name=COUNTED).to_frame()
    if plot.get("by"):
        groups = rows[as_list(plot["by"])].fillna("none recorded").astype(str).agg(", ".join, axis=1)
        if plot.get("keep"):
            groups = groups.where(groups.isin(plot["keep"]), OTHERS)
        keys = [x.rename("x"), groups.rename("by")]
        frame = values.iloc[:, 0].groupby(keys).agg(how(plot)).unstack("by")
        # In bars the rest is drawn last, so that what is named can be compared from the floor.
        order = plot.get("keep") or sorted(frame.columns)
        if plot["kind"] == "bars" and OTHERS in frame.columns:
            order = [*order, OTHERS]
        frame = frame[[column for column in order if column in frame.columns]]
    else:
        frame = values.groupby(x.rename("x")).agg(how(plot))
    frame = frame.dropna(how="all").rename_axis(plot["x"], axis=0).rename_axis(None, axis=1)
    if frame.empty:
        raise PlotError(f"table {name!r}: nothing is left to draw; look at where, keep and y of its plot")
    if plot["kind"] == "ranks":
        if plot.get("group"):
            order = x.groupby(rows[plot["group"]], sort=False).unique().explode()
        else:
            order = frame.sum(axis=1).sort_values(ascending=False, kind="stable").index
        frame = frame.loc[[bar for bar in order if bar in frame.index]]
        frame = frame.head(plot.get("most", 15))
    return frame


def how(plot: dict):
    """How rows that fall together become one figure; a sum of nothing is missing, not zero."""
    return "mean" if plot.get("how") == "mean" else (lambda values: values.sum(min_count=1))


def unit_of(plot: dict, fields: list[dict]) -> str:
    """The unit of what is drawn, from the table's columns; empty where rows are counted."""
    drawn = [*as_list(plot.get("y")), *as_list(plot.get("add"))]
    units = {field.get("unit", "") for field in fields if field["name"] in drawn}
    return units.pop() if len(units) == 1 else ""


def measured(plot: dict, fields: list[dict]) -> str:
    """The label of the axis: what is measured, and its unit."""
    unit = unit_of(plot, fields)
    words = plot["label"][:1].upper() + plot["label"][1:]
    return f"{words} ({unit})" if unit and unit not in words else words


def described(frame: pd.DataFrame, plot: dict, fields: list[dict]) -> str:
    """The plot in words, for its alternative text: kind, measure, period, series, and where it is highest."""
    label = measured(plot, fields)
    series = [str(column) for column in frame.columns] if len(frame.columns) > 1 else []
    height = frame.sum(axis=1, min_count=1) if plot["kind"] != "lines" else frame.max(axis=1)
    top = height.idxmax()
    peak = height.max()
    if plot.get("group"):
        groups = Counter(str(bar).split(": ")[0] for bar in frame.index)
        words = (
            f"{len(frame)} bars by {plot['group']}: {', '.join(f'{n} {group}' for group, n in groups.items())}. {label}"
        )
    elif plot["kind"] == "ranks":
        words = f"{len(frame)} bars. {label}, from {short(frame.index[0])} ({number(peak)}) down to "
        words += f"{short(frame.index[-1])} ({number(height.iloc[-1])})"
    else:
        kind = "Bars" if plot["kind"] == "bars" else "Lines" if series else "A line"
        first, last = frame.index[0], frame.index[-1]
        words = f"{kind}. {label}, {first} to {last}"
        owner = f", {frame.max().idxmax()}" if plot["kind"] == "lines" and series else ""
        words += f"; highest in {top}{owner}: {number(peak)}"
    named = ", ".join(series)
    if series and len(words) + len(named) < 225:
        words += f"; shown: {named}"
    return textwrap.shorten(words, 248, placeholder=" ...") + "."


def number(value: float) -> str:
    """A figure as one reads it: no decimals from a hundred on, three digits below."""
    return f"{value:,.0f}" if abs(value) >= 100 else f"{value:.3g}"


def short(words: object, width: int = 58) -> str:
    """A label that fits beside a bar."""
    return textwrap.shorten(str(words), width, placeholder=" ...")


def draw(frame: pd.DataFrame, plot: dict, fields: list[dict], title: str, credit: str):
    """The figure of a table's plot."""
    import matplotlib.pyplot as plt

    ranks = plot["kind"] == "ranks"
    with plt.style.context(STYLE):
        fig, ax = plt.subplots(figsize=(8, max(3, 0.32 * len(frame) + 1.2)) if ranks else (8, 4.5))
        {"lines": _lines, "bars": _bars, "ranks": _ranks}[plot["kind"]](ax, frame)
        values, label = (ax.xaxis, ax.set_xlabel) if ranks else (ax.yaxis, ax.set_ylabel)
        label(measured(plot, fields))
        if plot.get("log"):
            (ax.set_xscale if ranks else ax.set_yscale)("log")
        if frame.max(axis=None) >= 1000:
            values.set_major_formatter("{x:,.0f}")
        if len(frame.columns) > 1:
            _legend(ax, frame, plot)
        ax.set_title(textwrap.fill(title, 74))
        place = {"xy": (0, 0), "xycoords": "axes fraction", "xytext": (0, -50), "textcoords": "offset points"}
        ax.annotate(textwrap.fill(credit, 95), **place, fontsize=8, va="top")
    return fig


def _legend(ax, frame: pd.DataFrame, plot: dict) -> None:
    if plot["kind"] != "lines":
        # Sorted bars leave a corner free; bars in an order of their own may not.
        beside = {"loc": "upper left", "bbox_to_anchor": (1, 1)} if plot.get("group") else {}
        ax.legend(fontsize=9, **beside)
        return
    # Lines run everywhere: the legend gets a strip of its own above them.
    low, high = ax.get_ylim()
    ax.set_ylim(low, high + 0.25 * (high - low))
    ax.legend(fontsize=9, loc="upper left", ncols=2 if max(len(str(c)) for c in frame.columns) > 16 else 3)


def _lines(ax, frame: pd.DataFrame) -> None:
    moments = frame.index if frame.index.dtype.kind in "iuf" else pd.to_datetime(frame.index)
    for column in frame.columns:
        # Few points are marked: one without a neighbour would be a line without length.
        marker = "o" if frame[column].count() <= 25 else None
        ax.plot(moments, frame[column], label=str(column), marker=marker, markersize=4)


def _bars(ax, frame: pd.DataFrame) -> None:
    words = frame.index.dtype.kind not in "iuf"
    places = range(len(frame)) if words else frame.index
    for column, colour, values, floor in _stacked(frame):
        ax.bar(places, values, bottom=floor, label=column, color=colour)
    if words:
        many = len(frame) > 6
        ax.set_xticks(range(len(frame)), [textwrap.fill(str(word), 16) for word in frame.index])
        ax.tick_params(axis="x", rotation=30 if many else 0, labelsize=8 if many else 10)


def _ranks(ax, frame: pd.DataFrame) -> None:
    for column, colour, values, start in _stacked(frame):
        ax.barh(range(len(frame)), values, left=start, label=column, color=colour)
    ax.set_yticks(range(len(frame)), [short(word) for word in frame.index], fontsize=9)
    ax.invert_yaxis()
    ax.grid(visible=True, axis="x")
    ax.grid(visible=False, axis="y")


def _stacked(frame: pd.DataFrame):
    """Each series with its colour and where its bars begin."""
    floor = pd.Series(0.0, index=frame.index)
    for place, column in enumerate(frame.columns):
        values = frame[column].fillna(0)
        yield str(column), "#B5B5B5" if column == OTHERS else f"C{place}", values, floor
        floor = floor + values
