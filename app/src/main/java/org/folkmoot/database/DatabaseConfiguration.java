package org.folkmoot.database;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.LazyConnectionDataSourceProxy;

@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    /** It is closed by whoever opened it. */
    @Bean(destroyMethod = "")
    Server server(EarlyServer.Opening serverOpening) {
        return serverOpening.await();
    }

    @Bean
    HikariDataSource pool(Server server, @Value("${folkmoot.database.connections:10}") int connections) {
        var pool = pool(server);
        // where it listened at the start, for whoever asks
        pool.setJdbcUrl(server.url());
        pool.setUsername(server.user());
        pool.setPassword(server.password());
        pool.setMaximumPoolSize(Math.max(2, connections - forQuestions(connections)));
        // the rest is opened when there is need, not while the program starts
        pool.setMinimumIdle(2);
        return pool;
    }

    /** Opened when the first question is asked. */
    @Bean
    DataSource questionPool(Server server, @Value("${folkmoot.database.connections:10}") int connections) {
        var pool = pool(server);
        pool.setMaximumPoolSize(forQuestions(connections));
        pool.setMinimumIdle(0);
        return pool;
    }

    private static int forQuestions(int connections) {
        return Math.max(1, connections / 3);
    }

    private static HikariDataSource pool(Server server) {
        var pool = new HikariDataSource();
        pool.setDataSource(new ServerDataSource(server));
        pool.setConnectionTimeout(5_000);
        pool.setInitializationFailTimeout(10_000);
        return pool;
    }

    /** Takes a connection only when there is a statement for it. */
    @Bean
    LazyConnectionDataSourceProxy source(HikariDataSource pool) {
        var source = new LazyConnectionDataSourceProxy();
        source.setDefaultAutoCommit(true);
        source.setDefaultTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        source.setTargetDataSource(new GuardedDataSource(pool));
        return source;
    }

    @Bean
    JdbcClient jdbc(LazyConnectionDataSourceProxy source) {
        return JdbcClient.create((DataSource) source);
    }

    @Bean
    Transactions transactions(LazyConnectionDataSourceProxy source, DataSource questionPool) {
        return new Transactions(source, new Questions(questionPool));
    }

    @Bean
    Copies copies(LazyConnectionDataSourceProxy source) {
        return new Copies(source);
    }

    @Bean
    Migrations migrations(HikariDataSource pool) {
        return new Migrations(pool);
    }

    @Bean
    Localities localities(Transactions transactions, JdbcClient jdbc, Migrations migrations) {
        return new Localities(transactions, jdbc, migrations);
    }
}
