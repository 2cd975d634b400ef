#!/usr/bin/env bash
# The total of streams loses digits on its way from DuckDB into a Parquet file.
#
# The sum of a BIGINT column is a HUGEINT. Parquet has no such type, and DuckDB writes it as DOUBLE without a word, which is
# exact to 9,007,199,254,740,992 alone. CSV and JSON keep every digit; so does a cast to BIGINT before Parquet.
# Seen with Python 3.11.7.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
python3 -m venv python
python/bin/pip install --quiet --disable-pip-version-check duckdb==1.4.2
cat > run.py <<'PY'
import duckdb
db = duckdb.connect()
db.sql("create table counts as select * from (values (9007199254740993::bigint), (0)) as counts(streams)")
for name, query in [("sum", "select sum(streams) as total from counts"), ("cast", "select sum(streams)::bigint as total from counts")]:
    db.sql(f"copy ({query}) to '{name}.csv'")
    db.sql(f"copy ({query}) to '{name}.parquet'")
    print(name, db.sql(f"select typeof(total), total::decimal(20, 0)::varchar from '{name}.parquet'").fetchone(), open(f"{name}.csv").read().split())
PY
diff <(python/bin/python run.py) - <<'SEEN'
sum ('DOUBLE', '9007199254740992') ['total', '9007199254740993']
cast ('BIGINT', '9007199254740993') ['total', '9007199254740993']
SEEN
echo "as seen"
