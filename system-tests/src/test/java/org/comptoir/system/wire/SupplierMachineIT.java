package org.comptoir.system.wire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("EXC-01")
class SupplierMachineIT {
    @Test
    @Tag("INV-03")
    @DisplayName(
            "EXC-01: the supplier's ORDRSP, DESADV and INVOIC do what the buttons do, and the customer's ERP hears of them")
    void chain() throws Exception {
        String number = Wire.fresh("PO");
        String invoice = Wire.fresh("VR-");
        try (PartnerClient customer = Wire.gardoise();
                PartnerClient supplier = Wire.visseries()) {
            customer.put("/in/o.edi", Edifact.order(number, Wire.fresh("I")));
            String order = Wire.orderOf(number);
            // At once after each other: what a partner sends is handled in the order in which it came.
            // That the order has arrived changes nothing: it can be answered still.
            supplier.put("/in/a.edi", Edifact.received(order, Wire.fresh("I")));
            supplier.put("/in/r.edi", Edifact.response(order, Wire.fresh("I")));
            supplier.put("/in/d.edi", Edifact.despatch(order, Wire.fresh("I")));
            Wire.awaitStatus(order, "SHIPPED");
            assertThat(arrived(customer, "ordrsp", number)).contains("ORDRSP:D:96A");
            assertThat(arrived(customer, "desadv", number)).contains("DESADV:D:96A");
            supplier.put("/in/i.edi", Edifact.invoice(order, Wire.fresh("I"), invoice));
            assertThat(Wire.await(
                            "the invoice",
                            () -> Wire.ask(
                                    "select net from invoice where number = ? and order_number = ?", invoice, order)))
                    .isEqualTo("17.40");
        }
    }

    /** What a file of this kind says about the order, once it lies in the partner's folder. */
    private static String arrived(PartnerClient partner, String kind, String number) throws Exception {
        return Wire.await(kind + " on " + number, () -> partner.names("/out").stream()
                .filter(name -> name.startsWith(kind))
                .map(name -> read(partner, name))
                .filter(text -> text.contains(number))
                .findFirst()
                .orElse(null));
    }

    @Test
    @Tag("EXC-05")
    @DisplayName("EXC-05: a despatch advice for an order that nobody has answered ships nothing and is quarantined")
    void tooEarly() throws Exception {
        String number = Wire.fresh("PO");
        String reference = Wire.fresh("I");
        try (PartnerClient customer = Wire.gardoise();
                PartnerClient supplier = Wire.visseries()) {
            customer.put("/in/o.edi", Edifact.order(number, Wire.fresh("I")));
            String order = Wire.orderOf(number);
            supplier.put("/in/early.edi", Edifact.despatch(order, reference));
            Wire.await(
                    "quarantine",
                    () -> Wire.ask(
                            "select id from exchange_message where reference = ? and state = 'QUARANTINED'",
                            reference));
            assertThat(Wire.ask("select status from supplier_order where number = ?", order))
                    .isEqualTo("PLACED");
        }
    }

    private static String read(PartnerClient client, String name) {
        try {
            return client.read("/out/" + name);
        } catch (java.io.IOException e) {
            return "";
        }
    }
}
