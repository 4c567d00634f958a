"""Figures everybody can read, and the facts of a figure as plain data."""

from __future__ import annotations

import base64
import html
import io
from pathlib import Path

#: The one style file: ``plt.style.use(STYLE)``; importing ``alliance`` does not change any style.
STYLE = Path(__file__).with_name("course.mplstyle")
#: A folded table longer than this is cut, and says so.
MOST_ROWS = 60


class ShownFigure:
    """A figure with its alternative text and its table, as a notebook shows it."""

    def __init__(self, png: bytes, alt: str, table):
        self.png, self.alt, self.table = png, alt, table

    def __repr__(self) -> str:
        return f"Figure: {self.alt}\n{self.table.head(MOST_ROWS).to_string()}"

    def _repr_html_(self) -> str:
        alt = html.escape(self.alt, quote=True)
        picture = base64.b64encode(self.png).decode("ascii")
        cut = len(self.table) - MOST_ROWS
        more = f"<p>... and {cut} more rows.</p>" if cut > 0 else ""
        return (
            f'<figure><img alt="{alt}" src="data:image/png;base64,{picture}" style="max-width:100%">'
            f"<figcaption>{alt}</figcaption></figure>\n"
            f"<details><summary>The figure as a table</summary>\n"
            f"{self.table.head(MOST_ROWS).to_html(border=0)}{more}\n</details>"
        )


def show(fig, *, alt: str, data) -> None:
    """Show a matplotlib figure with alternative text and the table behind it.

    ``alt`` says chart type, variables, period and shape in 40 to 250 characters, and not the verdict.
    ``data`` is the table drawn (DataFrame or Series). Raises ValueError where either is missing.
    """
    import matplotlib.pyplot as plt
    import pandas as pd
    from IPython.display import display

    if not 40 <= len(alt) <= 250:
        raise ValueError(f"alt has {len(alt)} characters; describe the figure in 40 to 250.")
    if data is None or len(data) == 0:
        raise ValueError("data is empty: give the table that the figure draws.")
    table = data.to_frame() if isinstance(data, pd.Series) else pd.DataFrame(data)
    buffer = io.BytesIO()
    # Without the Software entry the bytes do not change with matplotlib's version number alone.
    fig.savefig(buffer, format="png", dpi=110, bbox_inches="tight", metadata={"Software": None})
    plt.close(fig)
    display(ShownFigure(buffer.getvalue(), alt, table))


def figure_facts(ax) -> dict:
    """What a matplotlib Axes shows, as plain data: labels, scales, legend, and every series drawn.

    Lines, bars and scatter clouds are read whichever of pyplot, pandas or object style drew them.
    Returns ``{"title", "xlabel", "ylabel", "xscale", "yscale", "ylim": [low, high], "legend": [str],
    "texts": [str], "series": [...]}``; a series is ``{"kind": "line"|"bar"|"horizontal bar"|"scatter",
    "label": str, "points": {x as text: y}, "forwards": bool}``, its points in the order drawn; ``forwards`` says
    whether that order runs one way along the x axis.
    """
    if type(ax).__name__ == "AxesFacts":  # a figure that was read elsewhere, as the grader's judge gets it
        return ax.facts
    ticks = _tick_words(ax)
    series = [
        _series("line", line.get_label(), line.get_xdata(), line.get_ydata(), ticks, _one_way(line.get_xdata(False)))
        for line in ax.get_lines()
        if len(line.get_xdata()) > 0 and not _is_guide(ax, line)
    ]
    for container in ax.containers:
        bars = [bar for bar in container if hasattr(bar, "get_height")]
        if not bars:
            continue
        if getattr(container, "orientation", "vertical") == "horizontal":
            kind, where = "horizontal bar", [b.get_y() + b.get_height() / 2 for b in bars]
            height = [b.get_width() for b in bars]
        else:
            kind, where = "bar", [b.get_x() + b.get_width() / 2 for b in bars]
            height = [b.get_height() for b in bars]
        series.append(_series(kind, container.get_label(), where, height, ticks))
    for cloud in ax.collections:
        offsets = getattr(cloud, "get_offsets", list)()
        if len(offsets) and type(cloud).__name__ == "PathCollection":
            x, y = zip(*[tuple(p) for p in offsets], strict=True)
            series.append(_series("scatter", cloud.get_label(), x, y, ticks))
    legend = ax.get_legend()
    return {
        "title": ax.get_title(),
        "xlabel": ax.get_xlabel(),
        "ylabel": ax.get_ylabel(),
        "xscale": ax.get_xscale(),
        "yscale": ax.get_yscale(),
        "ylim": [float(end) for end in ax.get_ylim()],
        "legend": [text.get_text() for text in legend.get_texts()] if legend else [],
        "texts": [text.get_text() for text in ax.texts],
        "series": series,
    }


def _series(kind: str, label: str, xs, ys, ticks: dict[float, str], forwards: bool = True) -> dict:
    return {"kind": kind, "label": str(label), "points": _points(xs, ys, ticks), "forwards": forwards}


def _one_way(xs) -> bool:
    """Whether places follow one another in one direction, so that a line through them does not turn back."""
    import numpy as np

    steps = np.diff(np.asarray(xs, dtype=float))
    return bool((steps >= 0).all() or (steps <= 0).all())


def _is_guide(ax, line) -> bool:
    """``axvline`` and ``axhline`` draw guides, not data: their transform is not the data transform."""
    return line.get_transform() != ax.transData


def _tick_words(ax) -> dict[float, str]:
    """Positions that carry words instead of numbers (categories, and the bars pandas draws)."""
    from matplotlib.ticker import FixedFormatter, FixedLocator

    units = getattr(ax.xaxis, "units", None)
    if hasattr(units, "_mapping"):
        return {float(position): str(word) for word, position in units._mapping.items()}
    axis = ax.xaxis
    formatter = axis.get_major_formatter()
    # ``set_xticklabels`` after ``set_xticks`` keeps its words in a function that is handed a dictionary. It knows
    # every bar that pandas drew, also after the student has thinned the ticks out.
    kept = getattr(getattr(formatter, "func", None), "args", None)
    if kept and isinstance(kept[0], dict):
        return {float(position): str(word) for position, word in kept[0].items() if word}
    if isinstance(formatter, FixedFormatter) and isinstance(axis.get_major_locator(), FixedLocator):
        places = axis.get_majorticklocs()
        return {
            float(p): t.get_text() for p, t in zip(places, axis.get_majorticklabels(), strict=False) if t.get_text()
        }
    return {}


def _points(xs, ys, ticks: dict[float, str]) -> dict[str, float | None]:
    import numpy as np

    points = {}
    for x, y in zip(list(xs), list(ys), strict=False):
        key = _x_key(x, ticks)
        number = float(np.ma.filled(y, np.nan)) if y is not None else float("nan")
        points[key] = None if number != number else number
    return points


def _x_key(x, ticks: dict[float, str]) -> str:
    """A place on the x axis as text: the category's word, a whole number without a fraction, a date as ISO."""
    if hasattr(x, "isoformat"):
        return x.isoformat()[:10]
    if not isinstance(x, (int, float)) and not hasattr(x, "dtype"):
        return str(x)
    if hasattr(x, "dtype") and x.dtype.kind == "M":
        return str(x)[:10]
    if hasattr(x, "dtype") and x.dtype.kind not in "iuf":
        return str(x)
    number = round(float(x), 6)
    word = ticks.get(number)
    if word is not None:
        return word
    return str(int(number)) if number == int(number) else str(number)
