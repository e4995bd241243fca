package org.comptoir.system.container;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** A desk for trials: its methods are transactions of their own, like those of the application's desks. */
@Stateless
public class Warehouse {

    static final AtomicInteger ATTEMPTS = new AtomicInteger();

    @Resource(lookup = "java:jboss/datasources/ComptoirDS")
    private DataSource dataSource;

    @PersistenceContext(unitName = "trial")
    private EntityManager entities;

    /** Empty tables for a trial. */
    public void empty() throws SQLException {
        execute("DROP TABLE IF EXISTS trial_parcel");
        execute("DROP TABLE IF EXISTS trial_depot");
        execute("CREATE TABLE trial_depot (id BIGINT PRIMARY KEY, name VARCHAR(50))");
        execute(
                "CREATE TABLE trial_parcel (id BIGINT PRIMARY KEY, sent_at DATETIME(6), code CHAR(36), weight INT NOT NULL,"
                        + " version INT NOT NULL, label LONGBLOB, depot_id BIGINT)");
        ATTEMPTS.set(0);
    }

    /** Stores a parcel and its depot. */
    public void receive(Parcel parcel) {
        if (parcel.depot() != null) {
            entities.persist(parcel.depot());
        }
        entities.persist(parcel);
    }

    /** The parcel as it is read, with nothing lazy loaded; detached afterwards. */
    public Parcel find(long id) {
        return entities.find(Parcel.class, id);
    }

    /** Whether reading the parcel has loaded this attribute, before and after it is touched. */
    public boolean[] loaded(long id, String attribute) {
        Parcel parcel = entities.find(Parcel.class, id);
        boolean before = isLoaded(parcel, attribute);
        if ("depot".equals(attribute)) {
            parcel.depot().name();
        } else {
            parcel.label();
        }
        return new boolean[] {before, isLoaded(parcel, attribute)};
    }

    private boolean isLoaded(Parcel parcel, String attribute) {
        return entities.getEntityManagerFactory().getPersistenceUnitUtil().isLoaded(parcel, attribute);
    }

    /** Adds to a parcel's weight; waits for the other one between reading and writing, the first time. */
    public void add(long id, int grams, Meeting meeting) {
        ATTEMPTS.incrementAndGet();
        Parcel parcel = entities.find(Parcel.class, id);
        meeting.arrive();
        parcel.add(grams);
    }

    /** Adds to two parcels in the given order, each written at once. */
    public void addToBoth(long first, long second, Meeting meeting) {
        ATTEMPTS.incrementAndGet();
        raise(first);
        meeting.arrive();
        raise(second);
    }

    private void raise(long id) {
        entities.createNativeQuery("UPDATE trial_parcel SET weight = weight + 1 WHERE id = " + id)
                .executeUpdate();
    }

    /** One value, as the database itself tells it. */
    public String text(String query) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            return rows.next() ? rows.getString(1) : null;
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
