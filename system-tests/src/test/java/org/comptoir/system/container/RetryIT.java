package org.comptoir.system.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.comptoir.kernel.persistence.Transactions;
import org.comptoir.partners.Directory;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class RetryIT extends InContainer {

    @EJB
    private Warehouse warehouse;

    @Resource
    private ManagedExecutorService threads;

    @BeforeEach
    void twoParcels() throws Exception {
        warehouse.empty();
        warehouse.receive(new Parcel(1, Instant.EPOCH, UUID.randomUUID(), null));
        warehouse.receive(new Parcel(2, Instant.EPOCH, UUID.randomUUID(), null));
    }

    @Test
    @DisplayName(
            "Two desks change one row at the same time (1020, or a raised version): both changes are kept, the second by a second try")
    void sameRow() throws Exception {
        Meeting meeting = new Meeting();
        atOnce(() -> addTo(1, 10, meeting), () -> addTo(1, 5, meeting));
        assertEquals(15, warehouse.find(1).weight());
        assertEquals(3, Warehouse.ATTEMPTS.get());
    }

    @Test
    @DisplayName("Two desks lock each other out (1213): the one that MariaDB gives up is run again")
    void deadlock() throws Exception {
        Meeting meeting = new Meeting();
        atOnce(() -> addToBoth(1, 2, meeting), () -> addToBoth(2, 1, meeting));
        assertEquals(2, warehouse.find(1).weight());
        assertEquals(2, warehouse.find(2).weight());
        assertEquals(3, Warehouse.ATTEMPTS.get());
    }

    @Test
    @DisplayName("A worker's transaction that met another one is run again from its start")
    void worker() throws Exception {
        Meeting meeting = new Meeting();
        Transactions transactions = bean(Transactions.class);
        Callable<Object> work = () -> transactions.run(() -> addTo(1, 1, meeting));
        atOnce(work, work);
        assertEquals(2, warehouse.find(1).weight());
    }

    @Test
    @DisplayName("A failure of another kind is told at once, and nothing of the transaction stays")
    void otherFailure() {
        AtomicInteger tries = new AtomicInteger();
        Transactions transactions = bean(Transactions.class);
        Exception failure = assertThrows(
                Exception.class,
                () -> transactions.run(() -> {
                    tries.incrementAndGet();
                    warehouse.receive(new Parcel(3, Instant.EPOCH, UUID.randomUUID(), null));
                    throw new IllegalArgumentException("no");
                }));
        assertEquals(IllegalArgumentException.class, failure.getCause().getClass());
        assertEquals(1, tries.get());
        assertTrue(warehouse.find(3) == null);
    }

    @Test
    @DisplayName("The application's own desks are wrapped in the retry")
    void wired() {
        Exception failure =
                assertThrows(Exception.class, () -> bean(Directory.class).actor());
        String calls = Arrays.toString(failure.getStackTrace());
        assertTrue(calls.contains("WholeTransactionRetry.around"), calls);
    }

    private Object addTo(long id, int grams, Meeting meeting) {
        warehouse.add(id, grams, meeting);
        return id;
    }

    private Object addToBoth(long first, long second, Meeting meeting) {
        warehouse.addToBoth(first, second, meeting);
        return first;
    }

    private void atOnce(Callable<Object> one, Callable<Object> other) throws Exception {
        for (Future<Object> future : List.of(threads.submit(one), threads.submit(other))) {
            future.get(60, TimeUnit.SECONDS);
        }
    }
}
