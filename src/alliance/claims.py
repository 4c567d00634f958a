"""Claims of the article, in the course's own words, as a notebook shows them."""

from __future__ import annotations

import html
from functools import cache

import pandas as pd

from alliance.names import unknown
from alliance.tables import dataset

#: What a card shows, in this order: column of the table ``claims`` and its label.
CARD = (
    ("paraphrase", "Claim, in our words"),
    ("words", "Words that decide"),
    ("locator", "Where in the article"),
    ("kind", "Kind"),
    ("threshold", "Fixed before looking"),
    ("evidence_for", "Would count for it"),
    ("evidence_against", "Would count against it"),
    ("rival", "Rival explanation"),
    ("condition", "Condition"),
    ("outcome", "Outcome"),
    ("deadline", "Deadline"),
)


@cache
def _claims(path: str) -> pd.DataFrame:
    return pd.read_csv(path, dtype=str, keep_default_na=False).set_index("id", drop=False)


def claim_row(claim_id: str) -> pd.Series:
    """One row of the table ``claims``. Raises UnknownName, with the nearest ids."""
    table = _claims(dataset("claims").__fspath__())
    if claim_id not in table.index:
        raise unknown("claim", claim_id, table.index)
    return table.loc[claim_id]


class ClaimCard:
    """A claim as a card: what is asserted and the threshold fixed before looking, or also the verdict."""

    def __init__(self, claim_id: str, verdict: bool = False):
        row = claim_row(claim_id)
        self.id = claim_id
        self.lines = [(label, row[column]) for column, label in CARD if row[column]]
        if verdict:
            from alliance.ledger import find

            finding = find(claim_id)
            self.lines += [("Verdict", finding.verdict), ("Because", finding.reason)]
            if row["cannot_say"]:
                self.lines.append(("These data cannot say", row["cannot_say"]))

    def __repr__(self) -> str:
        return "\n".join([f"Claim {self.id}", *(f"  {label}: {text}" for label, text in self.lines)])

    def _repr_html_(self) -> str:
        rows = "".join(
            f'<tr><th scope="row" style="text-align:left;vertical-align:top;white-space:nowrap">'
            f'{html.escape(label)}</th><td style="text-align:left">{html.escape(text)}</td></tr>'
            for label, text in self.lines
        )
        return (
            '<table style="border-left:4px solid #0072B2;margin-left:0">'
            f'<caption style="text-align:left;font-weight:bold">Claim {self.id}</caption>{rows}</table>'
        )


def claim(claim_id: str, verdict: bool = False) -> ClaimCard:
    """The card of a claim; with ``verdict=True`` also what the course's tables say to it."""
    return ClaimCard(claim_id, verdict)


class SettledClaims(pd.DataFrame):
    """The DataFrame that ``settle`` gives; a notebook shows its sentences in full, from the left."""

    @property
    def _constructor(self):
        return pd.DataFrame

    def _repr_html_(self) -> str:
        left = 'style="text-align:left;vertical-align:top"'
        head = "".join(f'<th scope="col" {left}>{column}</th>' for column in ("id", *self.columns))
        rows = "".join(
            f'<tr><th scope="row" {left}>{html.escape(claim_id)}</th>'
            + "".join(f"<td {left}>{html.escape(str(cell))}</td>" for cell in cells)
            + "</tr>"
            for claim_id, cells in zip(self.index, self.to_numpy(), strict=True)
        )
        return f'<table style="margin-left:0"><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>'


def settle(*claim_ids: str) -> pd.DataFrame:
    """Claims settled by the ledger's own functions: one row a claim, with verdict and reason."""
    from alliance.ledger import find

    findings = {claim_id: find(claim_id) for claim_id in claim_ids}
    return SettledClaims(
        {
            "claim": [claim_row(claim_id)["paraphrase"] for claim_id in findings],
            "verdict": [finding.verdict for finding in findings.values()],
            "because": [finding.reason for finding in findings.values()],
        },
        index=pd.Index(findings, name="id"),
    )
