package org.comptoir.system.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.comptoir.exchange.Incoming;
import org.comptoir.exchange.MessageDesk;
import org.comptoir.exchange.MessageLog;
import org.comptoir.exchange.MessageQuery;
import org.comptoir.exchange.MessageState;
import org.comptoir.exchange.MessageView;
import org.comptoir.exchange.PartState;
import org.comptoir.exchange.PartnerProfile;
import org.comptoir.exchange.Profiles;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.refusal.NotFoundException;
import org.comptoir.kernel.refusal.RefusedException;
import org.comptoir.ordering.OrderBook;
import org.comptoir.ordering.OrderQuery;
import org.comptoir.partners.Actor;
import org.comptoir.partners.OrganisationKind;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@Tag("EXC-05")
class DamagedFileIT extends InContainer {
    @Test
    @DisplayName(
            "EXC-05 a damaged file is quarantined with segment and position, mended, processed; the original stays, a replay changes nothing twice")
    void mended() throws Exception {
        String number = "DM" + System.nanoTime();
        String damaged = order(number, "2OO");
        MessageView quarantined = handled(receive(damaged));
        assertEquals(MessageState.QUARANTINED, quarantined.row().state());
        Finding finding = quarantined.parts().stream()
                .flatMap(part -> part.findings().stream())
                .filter(found -> found.place().brief().startsWith("10 QTY"))
                .findFirst()
                .orElseThrow();
        assertTrue(finding.sentence(Locale.FRENCH).contains("2OO"), finding.sentence(Locale.FRENCH));
        assertEquals(0, orders(number));

        long id = quarantined.row().id();
        assertThrows(RefusedException.class, () -> desk().mend(Demo.operator(), id, damaged), "nothing was corrected");
        long copy = desk().mend(Demo.operator(), id, damaged.replace("2OO", "200"));
        MessageView processed = handled(copy);
        assertEquals(
                MessageState.PROCESSED,
                processed.row().state(),
                processed.parts().toString());
        assertEquals(id, processed.mendedFrom());
        assertEquals(copy, log().view(Demo.operator(), id).row().mendedBy());
        assertEquals(damaged, log().view(Demo.operator(), id).raw());
        assertEquals(1, orders(number));

        desk().replay(Demo.operator(), copy);
        assertEquals(MessageState.PROCESSED, handled(copy).row().state());
        assertEquals(1, orders(number));
    }

    @Test
    @DisplayName(
            "EXC-05 of an interchange with two orders the good one goes through; a copy brings only the mended one")
    void ownOutcome() throws Exception {
        String good = "GO" + System.nanoTime();
        String bad = "BA" + System.nanoTime();
        String both = two(order(good, "200"), order(bad, "2OO"));
        MessageView first = handled(receive(both));
        assertEquals(MessageState.QUARANTINED, first.row().state());
        assertEquals(PartState.PROCESSED, first.parts().get(0).state());
        assertEquals(PartState.QUARANTINED, first.parts().get(1).state());
        assertEquals(1, orders(good));
        long copy = desk().mend(Demo.operator(), first.row().id(), both.replace("2OO", "200"));
        MessageView second = handled(copy);
        assertEquals(
                MessageState.PROCESSED, second.row().state(), second.parts().toString());
        assertEquals(1, orders(good));
        assertEquals(1, orders(bad));
    }

    @Test
    @DisplayName("EXC-05 a company's people see what was exchanged with their own company, and mend nothing")
    void rights() throws Exception {
        MessageView message = handled(receive(order("ST" + System.nanoTime(), "200")));
        long id = message.row().id();
        assertThrows(NotFoundException.class, () -> log().view(Demo.buyer(), id));
        assertTrue(log().list(Demo.buyer(), MessageQuery.newest(200)).rows().stream()
                .noneMatch(row -> row.id() == id));
        Actor owner = new Actor("x", "x", gardoise().organisationId(), OrganisationKind.CUSTOMER, Set.of());
        assertEquals(id, log().view(owner, id).row().id());
        assertThrows(EJBAccessException.class, () -> access(() -> desk().replay(Demo.supplier(), id)));
    }

    private static void access(Runnable call) {
        try {
            call.run();
        } catch (EJBException e) {
            throw e.getCause() instanceof EJBAccessException access ? access : e;
        }
    }

    private static long receive(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        String reference = text.replaceFirst("(?s).*?UNB(?:[^+]*\\+){5}([^']*)'.*", "$1");
        return log().receive(new Incoming(gardoise().id(), reference, "test.edi", bytes))
                .messageId();
    }

    private static MessageView handled(long id) throws InterruptedException {
        MessageView view = log().view(Demo.operator(), id);
        for (int i = 0; i < 120 && isOpen(view.row().state()); i++) {
            Thread.sleep(250);
            view = log().view(Demo.operator(), id);
        }
        return view;
    }

    private static boolean isOpen(MessageState state) {
        return state == MessageState.RECEIVED || state == MessageState.TRANSLATED;
    }

    private static long orders(String number) {
        OrderQuery query = new OrderQuery(Set.of(), number, null, 50);
        return bean(OrderBook.class).list(Demo.operator(), query).orders().stream()
                .filter(row -> number.equals(row.customerReference()))
                .count();
    }

    private static PartnerProfile gardoise() {
        return bean(Profiles.class).active().stream()
                .filter(profile -> "gardoise".equals(profile.sftpAccount()))
                .findFirst()
                .orElseThrow();
    }

    private static MessageLog log() {
        return bean(MessageLog.class);
    }

    private static MessageDesk desk() {
        return bean(MessageDesk.class);
    }

    /** An order whose first quantity is {@code quantity}; its QTY is segment 10 of the interchange. */
    private static String order(String number, String quantity) {
        return "UNB+UNOC:3+9520000120009:14+9520000000011:14+261122:0930+" + number + "'\n"
                + "UNH+1+ORDERS:D:96A:UN:EAN008'\nBGM+220+" + number + "+9'\nDTM+137:20261122:102'\n"
                + "NAD+BY+9520000120009::9'\nNAD+SU+9520000210007::9'\nNAD+DP+9520000120016::9'\nCUX+2:EUR:9'\n"
                + "LIN+1++9522000000015:EN'\nQTY+21:" + quantity + ":PCE'\nUNS+S'\nCNT+2:1'\nUNT+12+1'\n"
                + "UNZ+1+" + number + "'\n";
    }

    /** Both messages in the first one's envelope. */
    private static String two(String first, String second) {
        String message = second.substring(second.indexOf("UNH+"), second.indexOf("UNZ+"))
                .replace("UNH+1+", "UNH+2+")
                .replace("UNT+12+1", "UNT+12+2");
        return first.replace("UNZ+1+", message + "UNZ+2+");
    }
}
