"""Reading a student's answer as plain facts, by what was asked for.

An answer's specification (``kind`` and what goes with it) stands in the question's card. ``read`` turns a live
value into named facts (numbers, words) or says, in words for a student, what is wrong with its form. The same
reading serves the instant check, the author's digests and the hidden tests.
"""

from __future__ import annotations

from collections.abc import Callable
from copy import copy
from dataclasses import dataclass, field

#: Facts that are counted, and so compared exactly.
COUNTS = ("how many rows", "how many values", "how many points", "how many series")


@dataclass
class Reading:
    """Facts of an answer in the order they are judged, or the first complaint about its form.

    ``blank`` says that nobody has answered yet: the dots are still there.
    """

    facts: dict[str, object] = field(default_factory=dict)
    complaint: str | None = None
    blank: bool = False


def read(name: str, value: object, spec: dict) -> Reading:
    """The facts of ``value`` under ``spec``; a complaint instead where its form is not what was asked."""
    hint = f" {spec['define']}" if spec.get("define") else ""
    if value is ...:
        return Reading(complaint=f"`{name}` is still `...`: give it your answer.{hint}", blank=True)
    if value is None:
        wanted = WANTED[spec["kind"]]
        return Reading(
            complaint=f"`{name}` is None, where {wanted} is wanted: print(...) and a line that draws give nothing "
            f"back, and neither does a function without `return`.{hint}",
            blank=True,
        )
    return READERS[spec["kind"]](name, value, spec)


#: What an answer of each kind is, in a student's words.
WANTED = {
    "number": "a number",
    "text": "a text in quotes",
    "list": "a list of texts",
    "series": "a Series",
    "table": "a table (DataFrame)",
    "function": "a function",
    "figure": "the Axes you drew on",
}


def number_of(value: object) -> float | None:
    """A plain number, or None. Numpy scalars count, truth values and text do not."""
    if isinstance(value, bool) or type(value).__name__ in ("bool_", "bool"):
        return None
    if isinstance(value, (int, float)):
        return value
    kind = getattr(getattr(value, "dtype", None), "kind", "")
    if kind and kind in "iuf" and getattr(value, "ndim", 1) == 0:
        return value.item()
    return None


def describe(value: object) -> str:
    """What a value is, in a student's words."""
    kind = type(value).__name__
    if kind == "DataFrame":
        return f"a DataFrame of {value.shape[0]} rows and {value.shape[1]} columns"
    if kind == "Series":
        return f"a Series of {len(value)} value{'' if len(value) == 1 else 's'}"
    if isinstance(value, str):
        return "text (in quotes)"
    if callable(value) and not isinstance(value, type):
        return "a function"
    words = {"int": "a number", "float": "a number", "bool": "True or False", "bool_": "True or False"}
    return words.get(kind, f"of type {kind}")


def _number(name: str, value: object, spec: dict) -> Reading:
    number = number_of(value)
    if number is None:
        return Reading(complaint=f"`{name}` should be a number; it is {describe(value)}.{_to_a_number(value)}")
    low, high = spec.get("range", (None, None))
    if number == number and low is not None and not low <= number <= high:
        unit = f" ({spec['unit']})" if spec.get("unit") else ""
        return Reading(
            facts={"value": number},
            complaint=f"`{name}` lies outside {low:g} to {high:g}{unit}, which is all it can be: check the unit "
            "and what is divided by what.",
        )
    return Reading(facts={"value": number})


def _to_a_number(value: object) -> str:
    """The step from something else to the number that is asked for."""
    kind = type(value).__name__
    if kind in ("Series", "DataFrame", "ndarray", "list") and getattr(value, "size", len(value)) == 1:
        return " It holds one value: take that number out of it, for instance with .iloc[0] or .item()."
    if kind in ("Series", "DataFrame"):
        return " One number is asked for: is a sum, a mean or a selection still missing?"
    return " Write a number without quotes and without a unit." if isinstance(value, str) else ""


def _text(name: str, value: object, spec: dict) -> Reading:
    if not isinstance(value, str):
        return Reading(complaint=f"`{name}` should be text in quotes; it is {describe(value)}.")
    word = " ".join(value.split()).casefold()
    choices = [c.casefold() for c in spec.get("choices", [])]
    if choices and word not in choices:
        return Reading(complaint=f"`{name}` should be one of {', '.join(spec['choices'])}.")
    return Reading(facts={"value": word})


def _words(value: object) -> list[str] | None:
    if isinstance(value, (str, bytes, dict)) or not hasattr(value, "__iter__"):
        return None
    words = list(value)
    if not all(isinstance(w, str) for w in words):
        return None
    return [" ".join(w.split()).casefold() for w in words]


def _list(name: str, value: object, spec: dict) -> Reading:
    if isinstance(value, (list, tuple)) and any(entry is ... for entry in value):
        return Reading(complaint=f"`{name}` still holds `...`: put an answer in its place.", blank=True)
    words = _words(value)
    if words is None:
        return Reading(complaint=f'`{name}` should be a list of texts, like ["C", "A"]; it is {describe(value)}.')
    asked = spec.get("length")
    if asked and len(words) != asked:
        return Reading(complaint=f"`{name}` has {len(words)} entries; {asked} are asked for.")
    choices = [c.casefold() for c in spec.get("choices", [])]
    strange = [w for w in words if choices and w not in choices]
    if strange:
        return Reading(complaint=f"`{name}` holds {strange[0]!r}, which is not among {', '.join(spec['choices'])}.")
    if len(set(words)) != len(words):
        return Reading(complaint=f"`{name}` names something twice.")
    if spec.get("any_order"):
        words = sorted(words)
    return Reading(facts={"value": " > ".join(words)})


def _series(name: str, value: object, spec: dict) -> Reading:
    kind = type(value).__name__
    if kind == "DataFrame" and value.shape[1] == 1:
        value, kind = value.iloc[:, 0], "Series"
    if kind == "dict":
        import pandas as pd

        value, kind = pd.Series(value), "Series"
    if kind != "Series":
        return Reading(complaint=f"`{name}` should be a Series (one value per label); it is {describe(value)}.")
    if value.dtype.kind not in "iuf":
        return Reading(complaint=f"`{name}` should hold numbers; it holds {value.dtype}.")
    facts: dict[str, object] = {"how many values": len(value)}
    for probe in spec["probes"]:
        facts[probe["name"]] = _probe(value, probe)
    return Reading(facts=facts, complaint=_no_such_label(name, value, spec["probes"]))


def _table(name: str, value: object, spec: dict) -> Reading:
    if type(value).__name__ == "Series":
        return Reading(complaint=f"`{name}` should be a table (DataFrame); it is {describe(value)}. Try .to_frame().")
    if type(value).__name__ != "DataFrame":
        return Reading(complaint=f"`{name}` should be a table (DataFrame); it is {describe(value)}.")
    columns = [str(c) for c in value.columns]
    missing = [c for c in spec.get("columns", []) if c not in columns]
    if missing:
        if missing[0] in value.index.names:
            return Reading(complaint=f"`{missing[0]}` is the index of `{name}`: make it a column (.reset_index()).")
        return Reading(complaint=f"`{name}` has no column `{missing[0]}`; it has {', '.join(columns[:8])}.")
    facts: dict[str, object] = {"how many rows": len(value)}
    for probe in spec["probes"]:
        facts[probe["name"]] = _probe(value[probe["column"]], probe)
    return Reading(facts=facts, complaint=_no_such_label(name, value, spec["probes"]))


def _no_such_label(name: str, value, probes: list[dict]) -> str | None:
    """What to say where none of the asked rows carries its label, as after a table lost its index."""
    asked = [str(probe["take"]["at"]) for probe in probes if isinstance(probe["take"], dict)]
    labels = [str(label) for label in value.index]
    if not asked or len(value) == 0 or any(label in labels for label in asked):
        return None
    return (
        f"`{name}` has no row labelled {asked[0]}: its labels begin with {', '.join(labels[:3])}. What names a row "
        "belongs into the index (index=..., or .set_index(...))."
    )


def _probe(column, probe: dict) -> object:
    """One named number of a column: a label's value, the first, last, largest, smallest or their sum."""
    take = probe["take"]
    if len(column) == 0:
        return None
    if isinstance(take, dict):
        label = take["at"]
        hits = column[[str(i) == str(label) for i in column.index]]
        return None if len(hits) == 0 else _plain(hits.iloc[0])
    simple: dict[str, Callable] = {
        "first": lambda c: c.iloc[0],
        "last": lambda c: c.iloc[-1],
        "sum": lambda c: c.sum(),
        "max": lambda c: c.max(),
        "min": lambda c: c.min(),
        "label of the largest": lambda c: str(c.idxmax()),
        "first label": lambda c: str(c.index[0]),
        "last label": lambda c: str(c.index[-1]),
    }
    return _plain(simple[take](column))


def _plain(value: object) -> object:
    number = number_of(value)
    if number is not None:
        return number
    return value if value is None or isinstance(value, (bool, str)) else str(value)


def _function(name: str, value: object, spec: dict) -> Reading:
    if not callable(value):
        return Reading(complaint=f"`{name}` should be a function; it is {describe(value)}.")
    facts: dict[str, object] = {}
    for call in spec["calls"]:
        shown = ", ".join(_shown_argument(a) for a in call["with"])
        try:
            answer = value(*[_argument(a) for a in call["with"]])
        except Exception as error:  # a student's function may fail in any way
            # What the calls before it gave may tell why.
            stopped = f"{name}({shown}) stopped with {type(error).__name__}: {str(error)[:160]}"
            return Reading(facts=facts, complaint=stopped)
        number = number_of(answer)
        if answer is None or answer is ...:
            complaint = f"{name}({shown}) gave back nothing: is a `return` missing, or still `...`?"
            return Reading(complaint=complaint, blank=True)
        if number is None:
            said = f"{name}({shown}) should return a number; it returned {describe(answer)}.{_to_a_number(answer)}"
            return Reading(complaint=said)
        facts[f"{name}({shown})"] = number
    return Reading(facts=facts)


def _argument(value: object) -> object:
    """An argument of a call, fresh for each: "@table" stands for that table, columns with their values for a made-up one."""
    import pandas as pd

    if isinstance(value, str) and value.startswith("@"):
        from alliance.tables import dataset

        return pd.read_csv(dataset(value[1:]))
    return pd.DataFrame(value) if isinstance(value, dict) else copy(value)


def _shown_argument(value: object) -> str:
    """An argument of a call, in a student's words."""
    if isinstance(value, dict):
        return "a made-up table"
    return str(value).removeprefix("@")


#: The commonest reason why a table has no rows.
NO_ROWS = "dropna() without subset drops each row with any empty cell"


def _figure(name: str, value: object, spec: dict) -> Reading:
    from alliance.figures import figure_facts

    if type(value).__name__ == "Figure" and len(value.axes) == 1:
        value = value.axes[0]
    if type(value).__name__ == "ndarray" and value.size == 1:
        value = value.item()
    if not hasattr(value, "get_xlabel"):
        return Reading(
            complaint=f"`{name}` should be the Axes you drew on (`fig, {name} = plt.subplots()` or "
            f"`{name} = plt.gca()`); it is {describe(value)}."
        )
    shown = figure_facts(value)
    if not shown["series"]:
        return Reading(
            complaint="Nothing is drawn yet: the axes hold no line, bar or point. If you did draw: take "
            f"`{name} = plt.gca()` before `plt.show()`, which ends the figure; and look whether the table you draw has any "
            f"rows ({NO_ROWS}).",
            blank=True,
        )
    if all(y is None for series in shown["series"] for y in series["points"].values()):
        return Reading(complaint=f"Nothing is left to draw: every value is empty (nan). Print your table: {NO_ROWS}.")
    if spec.get("kinds") and shown["series"][0]["kind"] not in spec["kinds"]:
        return Reading(
            complaint=f"A {' or '.join(spec['kinds'])} chart is asked for; this is a "
            f"{shown['series'][0]['kind']} chart."
        )
    for axis in ("xlabel", "ylabel"):
        wanted = spec.get(axis)
        if wanted and not any(word.casefold() in shown[axis].casefold() for word in wanted):
            said = f"it says {shown[axis]!r}" if shown[axis] else "it is empty"
            what = "what is measured and its unit" if axis == "ylabel" else "what runs along it"
            return Reading(complaint=f"The {axis[0]} axis should say {what}; {said}.")
    drawn = _different(shown["series"])
    points: dict[str, object] = {}
    for series in drawn:
        points.update(series["points"])
    facts: dict[str, object] = {"how many series": len(drawn), "how many points": len(points)}
    for probe in spec["probes"]:
        label = probe.get("series", "").casefold()
        held = next((one["points"] for one in drawn if label in one["label"].casefold()), {}) if label else points
        facts[probe["name"]] = held.get(str(probe["take"]["at"]))
    facts["y axis"] = _y_axis(shown, drawn)
    facts["order of the points"] = "one way" if all(series["forwards"] for series in drawn) else "back and forth"
    named = len(drawn) < 2 or max(len(shown["legend"]), len(shown["texts"])) >= len(drawn)
    facts["names of the series"] = "there" if named else "missing"
    if spec.get("yscale"):
        facts["scale of the y axis"] = shown["yscale"]
    return Reading(facts=facts)


#: What is wrong where one of these facts of a figure is, in words that hold for every figure.
FIGURE_WORDS = {
    "how many series": "The chart holds more or fewer series than are asked for: print what you hand to each plot call, "
    "and draw each series once, in a fresh figure.",
    "y axis": "The y axis cuts something off: bars must start at zero, and no value may lie outside. Leave out ylim, or "
    "give it room.",
    "order of the points": "The line runs back and forth: its points are not in the order of the x axis. Sort by what runs "
    "along it (.sort_index()) before you draw.",
    "names of the series": "There is more than one series and nothing says which is which: give each a label and call "
    "ax.legend().",
    "scale of the y axis": "The y axis has another scale than the one asked for: see ax.set_yscale(...).",
}


def _different(series: list[dict]) -> list[dict]:
    """The series that show something of their own: dots drawn over a line's points do not."""
    kept: list[dict] = []
    for one in series:
        if not any(one["points"] == other["points"] for other in kept):
            kept.append(one)
    return kept


def _y_axis(shown: dict, drawn: list[dict]) -> str:
    """Whether the y axis shows every value, and bars from zero on."""
    low, high = sorted(shown["ylim"])
    values = [y for series in drawn for y in series["points"].values() if y is not None]
    room = (high - low) * 1e-6
    if any(not low - room <= y <= high + room for y in values):
        return "cuts values off"
    bars = any(series["kind"] == "bar" for series in drawn)
    return "bars do not start at zero" if bars and shown["yscale"] == "linear" and low > 0 else "shows all"


READERS: dict[str, Callable[[str, object, dict], Reading]] = {
    "number": _number,
    "text": _text,
    "list": _list,
    "series": _series,
    "table": _table,
    "function": _function,
    "figure": _figure,
}
