package org.folkmoot.cli;

import java.io.PrintStream;
import java.util.Locale;
import org.folkmoot.files.Progress;

/** Draws progress in one line of a terminal; elsewhere it says each thing once. */
final class ProgressBar implements Progress {

    private static final int WIDTH = 30;
    private static final long PAUSE = 100_000_000;

    private final PrintStream err;
    private final boolean terminal;
    private String current = "";
    private long drawn;

    /** A bar where {@code bin/folkmoot} saw that its standard error is a terminal. */
    static ProgressBar on(PrintStream err) {
        return new ProgressBar(err, System.getenv("FOLKMOOT_TERMINAL") != null);
    }

    private ProgressBar(PrintStream err, boolean terminal) {
        this.err = err;
        this.terminal = terminal;
    }

    @Override
    public void at(String what, long done, long of) {
        var fresh = !what.equals(current);
        current = what;
        var now = System.nanoTime();
        if (terminal && (fresh || done >= of || now - drawn > PAUSE)) {
            drawn = now;
            draw(what, done, Math.max(1, of));
        } else if (!terminal && fresh) {
            err.println("Reading " + what);
        }
    }

    /** Leaves the line. */
    void end() {
        if (terminal && !current.isEmpty()) {
            err.print("\r\033[K");
            err.flush();
        }
    }

    private void draw(String what, long done, long of) {
        var full = (int) (WIDTH * done / of);
        err.printf(
                Locale.ROOT,
                "\r\033[K%s%s %3d %%  %s",
                "█".repeat(full),
                "░".repeat(WIDTH - full),
                100 * done / of,
                what);
        err.flush();
    }
}
