"""Writes a warehouse of invented daily counts as Parquet: rows.py FOLDER SONGS DAYS. The same numbers give the same rows."""

import sys

import duckdb

folder, songs, days = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
database = duckdb.connect()
database.execute("SET threads = 2")
# A song grows by its own pace, more on some days than on others; one in fifty is corrected downwards once, one row in
# ninety-seven has no count, and titles have whatever CSV has to quote.
database.execute(f"""
COPY (
  SELECT
    format('s{{:08d}}', song) AS song_id,
    CASE song % 7
      WHEN 0 THEN format('"Glass" Tide {{}}', song)
      WHEN 1 THEN format('Salt Road, Part {{}}', song)
      WHEN 2 THEN format('봄날 {{}}', song)
      WHEN 3 THEN format('Low \\ Lamp {{}}', song)
      ELSE format('Paper Sun {{}}', song)
    END AS title,
    CASE song % 3 WHEN 0 THEN format('Luna Park {{}}', song % 900) ELSE format('Aria Vale, {{}}', song % 800) END AS artist,
    CASE
      WHEN (song * 31 + day * 7) % 97 = 0 THEN NULL
      WHEN song % 50 = 0 AND day = 37 THEN start + (day - 2) * pace
      ELSE start + day * pace + pace * ((song * 31 + day * 17) % 11) // 100
    END AS streams,
    CAST(DATE '2025-01-01' + CAST(day AS INTEGER) AS DATE) AS as_of
  FROM (
    SELECT song, song * 104729 % 900000000 AS start, 100 + song * 7919 % 250007 * (song * 31 % 7) AS pace
    FROM range({songs}) AS songs(song)
  ) CROSS JOIN range({days}) AS days(day)
) TO '{folder}/counts.parquet' (FORMAT parquet)
""")
