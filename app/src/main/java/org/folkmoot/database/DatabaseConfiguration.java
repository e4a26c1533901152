package org.folkmoot.database;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    /** It is closed by whoever opened it. */
    @Bean(destroyMethod = "")
    Server server(EarlyServer.Opening serverOpening) {
        return serverOpening.await();
    }

    @Bean
    HikariDataSource pool(Server server, @Value("${folkmoot.database.connections:10}") int connections) {
        var pool = new HikariDataSource();
        pool.setDataSource(new ServerDataSource(server));
        // where it listened at the start, for whoever asks
        pool.setJdbcUrl(server.url());
        pool.setUsername(server.user());
        pool.setPassword(server.password());
        pool.setMaximumPoolSize(connections);
        // the rest is opened when there is need, not while the program starts
        pool.setMinimumIdle(2);
        pool.setConnectionTimeout(5_000);
        pool.setInitializationFailTimeout(10_000);
        return pool;
    }

    @Bean
    GuardedDataSource source(HikariDataSource pool) {
        return new GuardedDataSource(pool);
    }

    @Bean
    JdbcClient jdbc(GuardedDataSource source) {
        return JdbcClient.create((DataSource) source);
    }

    @Bean
    Transactions transactions(GuardedDataSource source, JdbcClient jdbc) {
        return new Transactions(source, jdbc);
    }

    @Bean
    Copies copies(GuardedDataSource source) {
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
