package org.folkmoot.database;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.support.DefaultSingletonBeanRegistry;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

/** Has PostgreSQL starting while the program's parts are still being found; who needs it first waits for it. */
final class EarlyServer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var settings = context.getEnvironment();
        var opening = new Opening(CompletableFuture.supplyAsync(() -> open(settings), Thread::startVirtualThread));
        var parts = (DefaultSingletonBeanRegistry) context.getBeanFactory();
        parts.registerSingleton("serverOpening", opening);
        // also where the program never comes to the point of needing it
        parts.registerDisposableBean("serverOpening", opening);
    }

    private static Server open(Environment settings) {
        var url = settings.getProperty("folkmoot.database.url", "");
        if (url.isBlank()) {
            return BundledServer.open(
                    Path.of(settings.getRequiredProperty("folkmoot.data")),
                    settings.getProperty("folkmoot.fsync", "on"));
        }
        return new OwnServer(
                url,
                settings.getProperty("folkmoot.database.user", ""),
                settings.getProperty("folkmoot.database.password", ""));
    }

    /** The server that starts. */
    record Opening(CompletableFuture<Server> server) implements DisposableBean {

        /**
         * Waits until it has started.
         *
         * @throws CannotStart with the reason
         */
        Server await() {
            try {
                return server.join();
            } catch (CompletionException e) {
                if (e.getCause() instanceof CannotStart reason) {
                    throw reason;
                }
                throw e;
            }
        }

        @Override
        public void destroy() {
            server.thenAccept(Server::close).exceptionally(_ -> null).join();
        }
    }
}
