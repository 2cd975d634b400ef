#!/usr/bin/env bash
# The same cell of a CSV is another day in DuckDB when another row is added.
#
# A table with 03/04/2022 alone is read as 3 April, without a word. With a row of 03/14/2022 beneath, which only an
# American date can be, the first cell becomes 4 March. A daily job whose file grows changes the days of its old rows.
# DuckDB 1.4.2.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
python3 -m venv venv && venv/bin/pip install --quiet --disable-pip-version-check duckdb==1.4.2
printf 'title,streams,as_of\nGlass Tide,1200,03/04/2022\n' > today.csv
printf 'title,streams,as_of\nGlass Tide,1200,03/04/2022\nGlass Tide,1300,03/14/2022\n' > later.csv
cat > run.py <<'PY'
import duckdb
for file in ("today.csv", "later.csv"):
    print(file, [str(day) for (day,) in duckdb.sql(f"select as_of from '{file}' order by streams").fetchall()])
PY
diff <(venv/bin/python run.py) - <<'SEEN'
today.csv ['2022-04-03']
later.csv ['2022-03-04', '2022-03-14']
SEEN
echo "as seen"
