package org.comptoir.kernel.persistence;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Checks the database's settings and brings its schema up to date, before anything else of the application runs.
 *
 * <p>Other start-up beans that touch the database say {@code @DependsOn("SchemaMigration")}. A failure stops the
 * deployment with its reason.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class SchemaMigration {

    @Resource(lookup = "java:jboss/datasources/ComptoirDS")
    private DataSource dataSource;

    @PostConstruct
    void bringUpToDate() {
        checkSettings();
        flyway().migrate();
    }

    private void checkSettings() {
        try (Connection connection = dataSource.getConnection()) {
            DatabaseSettings.of(connection).requireSafe();
        } catch (SQLException e) {
            throw new IllegalStateException("The database does not answer: " + e.getMessage(), e);
        }
    }

    private Flyway flyway() {
        return Flyway.configure(SchemaMigration.class.getClassLoader())
                .dataSource(dataSource)
                .locations("classpath:db/migration")
                .failOnMissingLocations(true)
                .load();
    }
}
