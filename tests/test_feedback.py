"""What a feedback page shows of a student's outputs."""

import pandas as pd

from alliance.grading.outputs import Keeper


def test_a_table_is_kept_without_its_rules_of_style():
    page = pd.DataFrame({"year": [2001, 2002], "tiv": [1.5, 2.5]}).to_html(notebook=True)
    page = f"<div><style scoped>\n    .dataframe tbody tr th {{ vertical-align: top; }}\n</style>\n{page}</div>"
    (kept,) = Keeper().clean([{"output_type": "display_data", "data": {"text/html": page}, "metadata": {}}])
    html = kept["data"]["text/html"]
    assert "<td>2002</td>" in html and "vertical-align" not in html and "<style" not in html


def test_rules_of_style_without_an_end_take_nothing_before_them():
    (kept,) = Keeper().clean(
        [{"output_type": "display_data", "data": {"text/html": "<p>mine</p><style scoped>x"}, "metadata": {}}]
    )
    assert kept["data"]["text/html"] == "<p>mine</p>"
