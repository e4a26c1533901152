package org.folkmoot.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What must hold for any election, tried on many made from fixed seeds. */
class PropertiesTest {

    private static final int TRIES = 150;

    private record Paper(long weight, List<Integer> preferences) {}

    private record Draft(int candidates, int seats, List<Paper> papers) {
        Election election() {
            var names =
                    IntStream.rangeClosed(1, candidates).mapToObj(i -> "c" + i).toList();
            return election(names);
        }

        Election election(List<String> names) {
            var builder = Election.of("Property", seats, names);
            for (var paper : papers) {
                builder.papers(
                        paper.weight(),
                        paper.preferences().stream().mapToInt(Integer::intValue).toArray());
            }
            return builder.build();
        }
    }

    private static Draft draft(Random random) {
        var candidates = 2 + random.nextInt(7);
        var papers = new ArrayList<Paper>();
        for (var i = 3 + random.nextInt(25); i > 0; i--) {
            var order =
                    new ArrayList<>(IntStream.rangeClosed(1, candidates).boxed().toList());
            Collections.shuffle(order, random);
            papers.add(new Paper(
                    1 + random.nextInt(random.nextBoolean() ? 3 : 40),
                    order.subList(0, 1 + random.nextInt(candidates))));
        }
        return new Draft(candidates, 1 + random.nextInt(4), papers);
    }

    private static void forMany(Consumer<Draft> property) {
        for (var seed = 0; seed < TRIES; seed++) {
            property.accept(draft(new Random(seed)));
        }
    }

    private static Result count(String rule, Election election) {
        return Rule.named(rule)
                .orElseThrow()
                .withSeed("property")
                .count(election)
                .result();
    }

    @ParameterizedTest
    @ValueSource(strings = {"scottish", "ers97", "meek", "irv", "irv-rctab"})
    void noVoteIsMadeOrLostAtAnyStage(String rule) {
        forMany(draft -> {
            var result = count(rule, draft.election());
            var all = new Votes(0, result.rule().decimals());
            for (var stage : result.stages()) {
                var sum = stage.votes().total().units()
                        + stage.nonTransferable().units()
                        + stage.heldByEmptySeats().units();
                assertThat(new Votes(sum, all.decimals()).brief()).isEqualTo(Long.toString(result.valid()));
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"scottish", "ers97", "irv"})
    void whatMovesFromOneStageToTheNextIsWhatTheAccountSays(String rule) {
        forMany(draft -> {
            var result = count(rule, draft.election());
            for (var i = 1; i < result.stages().size(); i++) {
                var before = result.stages().get(i - 1);
                var stage = result.stages().get(i);
                for (var candidate : result.candidates()) {
                    var gained = stage.transfers().stream()
                            .filter(move -> candidate.equals(move.to()))
                            .mapToLong(move -> move.votes().units())
                            .sum();
                    var now = units(stage, candidate);
                    if (!stage.subjects().contains(candidate)) {
                        assertThat(now - units(before, candidate)).isEqualTo(gained);
                    }
                }
                for (var move : stage.transfers()) {
                    assertThat(move.votes().units()).isEqualTo(move.value().units() * move.papers());
                    assertThat(stage.subjects()).contains(move.from());
                }
            }
        });
    }

    private static long units(Stage stage, Candidate candidate) {
        return stage.votes().of(candidate).map(Votes::units).orElse(0L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"scottish", "ers97", "meek", "irv", "schulze", "approval", "plurality"})
    void theOrderOfPapersDoesNotMatter(String rule) {
        forMany(draft -> {
            var shuffled = new ArrayList<>(draft.papers());
            Collections.shuffle(shuffled, new Random(7));
            var other = new Draft(draft.candidates(), draft.seats(), shuffled);
            assertSame(count(rule, draft.election()), count(rule, other.election()));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"scottish", "ers97", "meek", "irv", "schulze", "approval", "plurality"})
    void theGroupingOfPapersDoesNotMatter(String rule) {
        forMany(draft -> {
            var single = new ArrayList<Paper>();
            for (var paper : draft.papers()) {
                for (var i = 0; i < paper.weight(); i++) {
                    single.add(new Paper(1, paper.preferences()));
                }
            }
            var other = new Draft(draft.candidates(), draft.seats(), single);
            assertSame(count(rule, draft.election()), count(rule, other.election()));
        });
    }

    private static void assertSame(Result one, Result other) {
        assertThat(other.elected()).isEqualTo(one.elected());
        assertThat(Sheets.of(other)).isEqualTo(Sheets.of(one));
        assertThat(other.ranking().places()).isEqualTo(one.ranking().places());
        assertThat(other.lots()).isEqualTo(one.lots());
        assertThat(other.text()).isEqualTo(one.text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"scottish", "ers97", "meek", "irv", "schulze", "approval", "plurality"})
    void theNamesOfCandidatesDoNotMatter(String rule) {
        forMany(draft -> {
            var names = IntStream.rangeClosed(1, draft.candidates())
                    .mapToObj(i -> "Someone else " + (99 - i))
                    .toList();
            assertThat(numbers(count(rule, draft.election(names)))).isEqualTo(numbers(count(rule, draft.election())));
        });
    }

    private static List<Integer> numbers(Result result) {
        return result.elected().stream().map(Candidate::number).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"scottish", "ers97", "meek", "irv", "schulze", "approval", "plurality"})
    void aCandidateNobodyRanksChangesNothing(String rule) {
        forMany(draft -> {
            var more = new Draft(draft.candidates() + 1, draft.seats(), draft.papers());
            var result = count(rule, draft.election());
            if (result.lots().isEmpty() && result.elected().size() == result.seats()) {
                assertThat(new HashSet<>(numbers(count(rule, more.election()))))
                        .isEqualTo(new HashSet<>(numbers(result)));
            }
        });
    }

    @Test
    void irvEqualsScottishWithOneSeat() {
        forMany(draft -> {
            var one = new Draft(draft.candidates(), 1, draft.papers());
            assertThat(Sheets.of(count("irv", draft.election())))
                    .isEqualTo(Sheets.of(count("scottish", one.election())));
        });
    }

    @Test
    void theIrvVariantElectsTheSameUnlessLotsDecide() {
        forMany(draft -> {
            var strict = count("irv", draft.election());
            var variant = count("irv-rctab", draft.election());
            if (strict.lots().isEmpty()) {
                assertThat(variant.elected()).isEqualTo(strict.elected());
            }
        });
    }

    @Test
    void aCondorcetWinnerWinsSchulze() {
        forMany(draft -> {
            var result = count("schulze", new Draft(draft.candidates(), 1, draft.papers()).election());
            if (!result.ranking().winner().isEmpty()) {
                assertThat(result.elected()).isEqualTo(result.ranking().winner());
                assertThat(result.ranking().places().getFirst())
                        .isEqualTo(result.ranking().winner());
            }
            if (!result.ranking().loser().isEmpty()) {
                assertThat(result.ranking().places().getLast())
                        .isEqualTo(result.ranking().loser());
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"approval", "plurality"})
    void moreSupportNeverHurts(String rule) {
        forMany(draft -> {
            var result = count(rule, draft.election());
            for (var winner : result.elected()) {
                var papers = new ArrayList<>(draft.papers());
                papers.add(new Paper(5, List.of(winner.number())));
                var more = count(rule, new Draft(draft.candidates(), draft.seats(), papers).election());
                assertThat(more.elected()).contains(winner);
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"scottish", "ers97", "meek", "irv", "irv-rctab", "approval", "plurality", "schulze"})
    void theSeatsAreFilledAsFarAsThereAreCandidates(String rule) {
        forMany(draft -> {
            var result = count(rule, draft.election());
            assertThat(result.elected())
                    .hasSize(Math.min(result.seats(), draft.candidates()))
                    .doesNotHaveDuplicates();
            for (var stage : result.stages()) {
                assertThat(stage.number()).isEqualTo(result.stages().indexOf(stage) + 1);
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"scottish", "ers97"})
    void whoeverHasMoreThanAQuotaOfFirstPreferencesIsElected(String rule) {
        forMany(draft -> {
            var result = count(rule, draft.election());
            var first = result.stages().getFirst();
            for (var own : first.votes().asMap().entrySet()) {
                if (own.getValue().compareTo(first.quota()) > 0) {
                    assertThat(result.elected()).contains(own.getKey());
                }
            }
        });
    }

    @Test
    void reopeningNominationsNeverMakesOrLosesVotes() {
        forMany(draft -> {
            var election = draft.election();
            var reopen = election.candidates().getFirst();
            for (var rule : List.of("scottish", "ers97", "meek")) {
                var result = count(rule, election.withReopenNominations(reopen));
                assertThat(result.elected()).doesNotContain(reopen);
                for (var stage : result.stages()) {
                    var sum = stage.votes().total().units()
                            + stage.nonTransferable().units()
                            + stage.heldByEmptySeats().units();
                    assertThat(new Votes(sum, result.rule().decimals()).brief())
                            .isEqualTo(Long.toString(result.valid()));
                }
            }
        });
    }

    @Test
    void writingAndReadingAnElectionGivesTheSamePapers() throws Exception {
        for (var seed = 0; seed < TRIES; seed++) {
            var election = draft(new Random(seed)).election();
            var blt = new StringBuilder();
            election.write(Format.BLT, blt);
            var csv = new StringBuilder();
            election.write(Format.CSV, csv);
            assertThat(Sheets.papers(Elections.file("a.blt", blt.toString()).election()))
                    .isEqualTo(Sheets.papers(election));
            assertThat(Sheets.papers(Elections.file("a.csv", csv.toString()).election()))
                    .isEqualTo(Sheets.papers(election));
        }
    }
}
