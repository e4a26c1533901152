package org.folkmoot.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.List;
import org.folkmoot.database.Localities;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Does the jobs while the site is served; a stop lets those that run come to their end. */
@Component
class Scheduling implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Scheduling.class);
    private static final Duration LOOK = Duration.ofSeconds(2);
    private static final Duration HEARTBEAT = Duration.ofSeconds(10);
    private static final int MISSED = 4;
    private static final int THREADS = 3;
    private static final Duration STOP = Duration.ofSeconds(30);

    private final HikariDataSource pool;
    private final List<Job> jobs;
    private final boolean wanted;
    private @Nullable Scheduler scheduler;

    /** @param localities made before, since its tables must be there */
    Scheduling(
            HikariDataSource pool,
            Localities localities,
            List<Job> jobs,
            @Value("${folkmoot.jobs:off}") String wanted) {
        this.pool = pool;
        this.jobs = jobs;
        this.wanted = wanted.equals("on");
    }

    @Override
    public boolean isAutoStartup() {
        return wanted;
    }

    @Override
    public synchronized void start() {
        var tasks = jobs.stream().map(Scheduling::task).toList();
        var made = Scheduler.create(pool)
                .startTasks(tasks)
                .tableName("host.job")
                .threads(THREADS)
                .pollingInterval(LOOK)
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(MISSED)
                .shutdownMaxWait(STOP)
                .build();
        made.start();
        scheduler = made;
    }

    @Override
    public synchronized void stop() {
        if (scheduler != null) {
            scheduler.stop();
            scheduler = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return scheduler != null;
    }

    private static RecurringTask<Void> task(Job job) {
        return Tasks.recurring(job.name(), FixedDelay.of(job.every())).execute((_, _) -> run(job));
    }

    private static void run(Job job) {
        try {
            job.work().run();
        } catch (RuntimeException e) {
            log.error("The job {} failed and will be tried again", job.name(), e);
        }
    }
}
