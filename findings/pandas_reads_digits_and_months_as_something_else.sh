#!/usr/bin/env bash
# pandas makes numbers of titles and ids that are texts in JSON, days of months, and fractions of counts.
#
# `read_json` takes the quotation marks off: the title "1989" and the id "007" become 1989 and 7, and a count above 2^53
# that was a text for that very reason loses its last digit. A column called `date` turns "2022-04", a month, into its
# first day. In a CSV one missing count makes fractions of all others, which are written back as "1204500331.0".
# pandas 2.3.3.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
python3 -m venv venv && venv/bin/pip install --quiet --disable-pip-version-check pandas==2.3.3
cat > run.py <<'PY'
import io
import pandas as pd
rows = '[{"id":"007","title":"1989","streams":"9007199254740993","date":"2022-04"},' \
       '{"id":"010","title":"21","streams":"1204500331","date":"2022-04-14"}]'
for row in pd.read_json(io.StringIO(rows)).to_dict("records"):
    print(row["id"], row["title"], row["streams"], row["date"].date())
print(pd.read_csv(io.StringIO("title,streams\nGlass Tide,1204500331\nSalt Road,\n")).to_csv(index=False), end="")
PY
diff <(venv/bin/python run.py) - <<'SEEN'
7 1989 9007199254740992 2022-04-01
10 21 1204500331 2022-04-14
title,streams
Glass Tide,1204500331.0
Salt Road,
SEEN
echo "as seen"
