package org.folkmoot.place.need;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import org.slf4j.LoggerFactory;

/** Counts the statements that a piece of work sends to the database. */
final class Statements {

    private static final Logger LOG = (Logger) LoggerFactory.getLogger("org.springframework.jdbc.core.JdbcTemplate");

    private Statements() {}

    static long in(Runnable work) {
        var lines = new ListAppender<ILoggingEvent>();
        lines.start();
        var before = LOG.getLevel();
        LOG.setLevel(Level.DEBUG);
        LOG.setAdditive(false);
        LOG.addAppender(lines);
        try {
            work.run();
        } finally {
            LOG.detachAppender(lines);
            LOG.setAdditive(true);
            LOG.setLevel(before);
        }
        return lines.list.stream()
                .filter(line -> line.getFormattedMessage().startsWith("Executing prepared SQL statement"))
                .count();
    }
}
