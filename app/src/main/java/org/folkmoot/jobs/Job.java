package org.folkmoot.jobs;

import java.time.Duration;

/**
 * A slot: work that recurs while the site is served, which a room offers as a bean. Of all nodes on one database one
 * does it at a time; a node that dies in the middle leaves it to another within a minute.
 *
 * @param name small letters and hyphens, one in the whole program, for ever: {@code post-send}
 * @param every the pause between the end of one run and the next
 * @param work begins its own transactions; what it throws is noted, and it is done again after the pause
 */
public record Job(String name, Duration every, Runnable work) {}
