"""Texts on Venezuela put to a recorded vote in three councils: one row per text, compiled by us."""

from venezuela_votes import read_texts, read_votes

COLUMNS = ["text", "body", "date", "stance", "about", "proposed_by", "outcome"]
COUNTS = ["yes", "no", "abstain", "absent"]


def build(raw):
    votes = read_votes(raw)
    counts = votes["vote"].fillna("absent").groupby([votes["text"], votes["date"]]).value_counts()
    texts = read_texts().merge(counts.unstack(fill_value=0).reset_index(), on="text", validate="1:1")
    table = texts[[*COLUMNS, *COUNTS, "vote_page", "proposer_page"]]
    return table.sort_values(["date", "text"])
