package org.comptoir.system.container;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.ejb.EJB;
import java.time.Instant;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class PersistenceIT extends InContainer {

    private static final Instant SUMMER_NIGHT = Instant.parse("2026-07-31T23:59:59.123456Z");
    private static final Instant HOUR_THAT_NEW_YORK_SKIPS = Instant.parse("2026-03-08T02:30:00Z");
    private static final UUID CODE = UUID.fromString("0f8fad5b-d9cb-469f-a165-70867728950e");

    @EJB
    private Warehouse warehouse;

    @BeforeEach
    void empty() throws Exception {
        warehouse.empty();
    }

    @Test
    @DisplayName(
            "An Instant is stored in UTC to the microsecond, whatever the zone of the machine, and read back as it was")
    void instant() throws Exception {
        warehouse.receive(new Parcel(1, SUMMER_NIGHT, CODE, null));
        warehouse.receive(new Parcel(2, HOUR_THAT_NEW_YORK_SKIPS, CODE, null));
        assertEquals(
                "2026-07-31 23:59:59.123456",
                warehouse.text("SELECT CAST(sent_at AS CHAR) FROM trial_parcel WHERE id = 1"));
        assertEquals(
                "2026-03-08 02:30:00.000000",
                warehouse.text("SELECT CAST(sent_at AS CHAR) FROM trial_parcel WHERE id = 2"));
        assertEquals(SUMMER_NIGHT, warehouse.find(1).sentAt());
        assertEquals(HOUR_THAT_NEW_YORK_SKIPS, warehouse.find(2).sentAt());
    }

    @Test
    @DisplayName("The server of these tests lives in another zone than UTC: otherwise they would prove nothing")
    void zone() {
        assertEquals("America/New_York", java.util.TimeZone.getDefault().getID());
    }

    @Test
    @DisplayName("A UUID is stored as readable text and read back as it was")
    void uuid() throws Exception {
        warehouse.receive(new Parcel(1, SUMMER_NIGHT, CODE, null));
        assertEquals(CODE.toString(), warehouse.text("SELECT code FROM trial_parcel"));
        assertEquals(CODE, warehouse.find(1).code());
    }

    @Test
    @DisplayName("A lazy reference and a lazy blob are loaded when they are touched, not before")
    void lazy() {
        warehouse.receive(new Parcel(1, SUMMER_NIGHT, CODE, new Depot(7, "Lyon")));
        assertArrayEquals(new boolean[] {false, true}, warehouse.loaded(1, "depot"));
        assertArrayEquals(new boolean[] {false, true}, warehouse.loaded(1, "label"));
    }
}
