#!/bin/sh
# Runs the benchmarks of CountBenchmark; arguments go to JMH. Needs a build: mvn -pl tally test-compile
set -eu
cd "$(dirname "$0")/.."
java="${JAVA_HOME:?set JAVA_HOME to a JDK 25}/bin"
mvn -B -q -pl tally dependency:build-classpath -Dmdep.outputFile=target/benchmark.classpath -Dmdep.includeScope=test
classpath="$(cat tally/target/benchmark.classpath):tally/target/classes:tally/target/test-classes"
mkdir -p tally/target/benchmark
"$java/javac" -nowarn -proc:full -processor org.openjdk.jmh.generators.BenchmarkProcessor \
  -cp "$classpath" -d tally/target/benchmark tally/src/test/java/org/folkmoot/tally/CountBenchmark.java
exec "$java/java" -cp "tally/target/benchmark:$classpath" org.openjdk.jmh.Main "$@"
