package org.folkmoot;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.stereotype.Component;

/**
 * Notes every statement that the program sends to the database, without begin, commit and the settings of a
 * transaction.
 *
 * <pre>{@code
 * assertThat(statements.during(() -> browse("/north/organisations"))).hasSizeLessThanOrEqualTo(Statements.MOST);
 * }</pre>
 */
@Component
public final class Statements implements BeanPostProcessor {

    /** How many a page may send. */
    public static final int MOST = 12;

    private final List<String> sent = new CopyOnWriteArrayList<>();

    /** What is sent while the work is done, by whatever thread. */
    public List<String> during(Runnable work) {
        sent.clear();
        work.run();
        return List.copyOf(sent);
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof DelegatingDataSource source && source.getTargetDataSource() != null) {
            source.setTargetDataSource(new Noted(source.getTargetDataSource()));
        }
        return name.equals("questionPool") ? new Noted((DataSource) bean) : bean;
    }

    private void note(String sql) {
        if (!sql.startsWith("select set_config(")) {
            sent.add(sql);
        }
    }

    private final class Noted extends DelegatingDataSource {

        Noted(DataSource target) {
            super(target);
        }

        @Override
        public Connection getConnection() throws SQLException {
            var connection = super.getConnection();
            return (Connection) Proxy.newProxyInstance(
                    getClass().getClassLoader(),
                    new Class<?>[] {Connection.class},
                    (_, method, arguments) -> noted(connection, method, arguments));
        }

        private @Nullable Object noted(Connection connection, Method method, @Nullable Object @Nullable [] arguments)
                throws Throwable {
            if (method.getName().startsWith("prepare") && arguments != null) {
                note(String.valueOf(arguments[0]));
            } else if (method.getName().equals("createStatement")) {
                note("(a statement without parameters)");
            }
            try {
                return method.invoke(connection, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }
    }
}
