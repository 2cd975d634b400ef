"""Runs the statement in DuckDB: run_duckdb.py FOLDER STATEMENT."""

import resource
import sys

import duckdb

folder, statement = sys.argv[1], open(sys.argv[2], encoding="utf-8").read()
database = duckdb.connect()
database.execute(f"SET threads = 2; SET memory_limit = '2GB'; SET temp_directory = '{folder}/duckdb-temp'")
database.execute(f"CREATE VIEW counts AS FROM '{folder}/counts.parquet'")
database.execute(f"COPY ({statement}) TO '{folder}/duckdb.csv' (HEADER)")
used = resource.getrusage(resource.RUSAGE_SELF)
print(f"DuckDB {duckdb.__version__}: {used.ru_utime + used.ru_stime:.1f} s of processor time, {used.ru_maxrss >> 10} MB")
