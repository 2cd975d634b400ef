"""Runs the statement in Spark: run_spark.py FOLDER STATEMENT."""

import resource
import sys

from pyspark.sql import SparkSession

folder, statement = sys.argv[1], open(sys.argv[2], encoding="utf-8").read()
builder = SparkSession.builder.master("local[2]").config("spark.ui.enabled", "false")
builder = builder.config("spark.ui.showConsoleProgress", "false")
builder = builder.config("spark.driver.memory", "2g").config("spark.driver.host", "127.0.0.1")
builder = builder.config("spark.local.dir", f"{folder}/spark-temp").config("spark.sql.shuffle.partitions", "16")
spark = builder.config("spark.driver.bindAddress", "127.0.0.1").getOrCreate()
spark.sparkContext.setLogLevel("ERROR")
spark.read.parquet(f"{folder}/counts.parquet").createOrReplaceTempView("counts")
rows = spark.sql(statement)
rows.write.mode("overwrite").option("header", True).option("escape", '"').csv(f"{folder}/spark")
gateway = spark.sparkContext._gateway
version = spark.version
spark.stop()
gateway.shutdown()
# Java runs beside this program until its input ends.
gateway.proc.stdin.close()
gateway.proc.wait()
used = resource.getrusage(resource.RUSAGE_CHILDREN)
print(f"Spark {version}: {used.ru_utime + used.ru_stime:.1f} s of processor time, {used.ru_maxrss >> 10} MB")
