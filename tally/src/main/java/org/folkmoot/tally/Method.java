package org.folkmoot.tally;

import java.util.Optional;

/** The ways of counting and what they can take. */
enum Method {
    SCOTTISH("scottish", "Single transferable vote, Scottish rules (SSI 2007/42)", 5, 2_000, true, false),
    ERS97("ers97", "Single transferable vote, ERS97", 2, 2_000, true, false),
    MEEK("meek", "Single transferable vote, Meek (PR Foundation)", 9, 2_000, true, false),
    IRV("irv", "Alternative vote (Scottish rules with one seat)", 5, 2_000, true, true),
    IRV_RCTAB("irv-rctab", "Alternative vote (majority of continuing votes)", 5, 2_000, true, true),
    SCHULZE("schulze", "Schulze (winning votes)", 0, 1_000, false, false),
    APPROVAL("approval", "Approval", 0, Papers.MOST_CANDIDATES, false, false),
    PLURALITY("plurality", "Plurality", 0, Papers.MOST_CANDIDATES, true, false);

    final String word;
    final String title;
    final int decimals;
    private final int mostCandidates;
    final boolean needsOrder;
    final boolean oneSeat;

    Method(String word, String title, int decimals, int mostCandidates, boolean needsOrder, boolean oneSeat) {
        this.word = word;
        this.title = title;
        this.decimals = decimals;
        this.mostCandidates = mostCandidates;
        this.needsOrder = needsOrder;
        this.oneSeat = oneSeat;
    }

    Optional<String> refusal(Election election) {
        if (election.candidates().size() > mostCandidates) {
            return Optional.of("There are %s candidates; %s counts at most %s."
                    .formatted(election.candidates().size(), title, mostCandidates));
        }
        var most = Long.MAX_VALUE / unit();
        if (election.papers().total() > most) {
            return Optional.of("There are %s papers; %s counts at most %s."
                    .formatted(election.papers().total(), title, most));
        }
        return Optional.empty();
    }

    Result count(Call call) {
        return switch (this) {
            case SCOTTISH, IRV -> new ScottishCount(call, false).count();
            case IRV_RCTAB -> new ScottishCount(call, true).count();
            case ERS97 -> new Ers97Count(call).count();
            case MEEK -> new MeekCount(call).count();
            case SCHULZE -> new SchulzeCount(call).count();
            case APPROVAL -> new CrossCount(call, StageKind.APPROVALS, Integer.MAX_VALUE).count();
            case PLURALITY ->
                new CrossCount(call, StageKind.VOTES, call.election().seats()).count();
        };
    }

    long unit() {
        var unit = 1L;
        for (var i = 0; i < decimals; i++) {
            unit *= 10;
        }
        return unit;
    }
}
