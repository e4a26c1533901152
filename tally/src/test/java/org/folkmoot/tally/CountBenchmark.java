package org.folkmoot.tally;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long counts take when warm. Run by hand with {@code tally/benchmark.sh}; the size of Edinburgh's
 * Almond ward (14,207 papers) is made by repeating the papers of a ward that is shipped.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class CountBenchmark {

    private Election almond = Elections.blt(1, 1, "1 1 0");
    private Election large = almond;

    /** Makes the elections. */
    @Setup
    public void prepare() {
        var folder = System.getProperty("resources", "tally/src/test/resources");
        almond = repeated(Election.read(Path.of(folder, "scotland", "renfrewshire_2017_ward3.blt"))
                .election());
        large = random(80_000, 35, 5);
    }

    /** Ten candidates (the tenth without a paper), four seats, 14,207 papers. */
    private static Election repeated(Election ward) {
        var names =
                new ArrayList<>(ward.candidates().stream().map(Candidate::name).toList());
        names.add("Nobody");
        var builder = Election.of(ward.title(), 4, names);
        var left = 14_207L;
        while (left > 0) {
            for (var paper = 0; paper < ward.papers().size() && left > 0; paper++) {
                var number = Math.min(left, ward.papers().weight(paper));
                builder.ranked(number, ward.papers().ranking(paper));
                left -= number;
            }
        }
        return builder.build();
    }

    private static Election random(int papers, int candidates, int seats) {
        var random = new Random(35);
        var builder = Election.of(
                "Large",
                seats,
                IntStream.range(0, candidates).mapToObj(i -> "c" + i).toList());
        for (var i = 0; i < papers; i++) {
            List<Integer> order =
                    new ArrayList<>(IntStream.rangeClosed(1, candidates).boxed().toList());
            Collections.shuffle(order, random);
            var length = 1 + random.nextInt(candidates);
            builder.papers(
                    1,
                    order.subList(0, length).stream()
                            .mapToInt(Integer::intValue)
                            .toArray());
        }
        return builder.build();
    }

    @Benchmark
    public Outcome almondScottish() {
        return Rule.SCOTTISH.count(almond);
    }

    @Benchmark
    public Outcome almondErs97() {
        return Rule.ERS97.count(almond);
    }

    @Benchmark
    public Outcome almondMeek() {
        return Rule.MEEK.count(almond);
    }

    @Benchmark
    public Outcome almondSchulze() {
        return Rule.SCHULZE.count(almond);
    }

    @Benchmark
    public Outcome eightyThousandPapersScottish() {
        return Rule.SCOTTISH.count(large);
    }

    @Benchmark
    public Outcome eightyThousandPapersErs97() {
        return Rule.ERS97.count(large);
    }
}
