package org.comptoir.system.wire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("EXC-01")
@Tag("EXC-03")
class OrdersByFileIT {
    @Test
    @DisplayName(
            "EXC-01: an ORDERS dropped by SFTP is an order within seconds, goes to the supplier's ERP and is acknowledged")
    void dropped() throws Exception {
        String number = Wire.fresh("PO");
        String reference = Wire.fresh("I");
        try (PartnerClient customer = Wire.gardoise();
                PartnerClient supplier = Wire.visseries()) {
            customer.put("/in/" + number + ".edi", Edifact.order(number, reference));
            String order = Wire.orderOf(number);
            assertThat(Machine.gardoise().get("/orders?text=" + number).body()).contains(order, number);
            assertThat(supplier.expect("BGM+220+" + order)).contains("LIN+1++9522000000015:EN", "QTY+21:200:");
            assertThat(customer.expect("UCI+" + reference)).contains("+7'");
        }
    }

    @Test
    @Tag("EXC-05")
    @DisplayName("EXC-05: the same file twice is one order; the repeat is noted and answered again")
    void twice() throws Exception {
        String number = Wire.fresh("PO");
        String reference = Wire.fresh("I");
        try (PartnerClient customer = Wire.gardoise()) {
            customer.put("/in/first.edi", Edifact.order(number, reference));
            customer.put("/in/second.edi", Edifact.order(number, reference));
            Wire.orderOf(number);
            Wire.await("two answers", () -> {
                long answers = customer.names("/out").stream()
                        .filter(name -> name.contains(reference))
                        .count();
                return answers == 2 ? true : null;
            });
        }
        assertThat(Wire.ask("select count(*) from supplier_order where customer_reference = ?", number))
                .isEqualTo("1");
        assertThat(Wire.ask(
                        "select state from exchange_message where file_name = 'second.edi' and reference = ?",
                        reference))
                .isEqualTo("DUPLICATE");
    }

    @Test
    @DisplayName("EXC-01: an unknown article waits on its line; the order goes on")
    void heldLine() throws Exception {
        String number = Wire.fresh("PO");
        try (PartnerClient customer = Wire.gardoise()) {
            customer.put("/in/held.edi", Edifact.order(number, Wire.fresh("I"), "9529999999994"));
        }
        String order = Wire.orderOf(number);
        assertThat(Machine.gardoise().get("/orders/" + order).body()).contains("\"held\":true", "\"held\":false");
    }

    @Test
    @DisplayName("EXC-01: a longer note than an order keeps is cut, a line in another unit than the catalogue's waits")
    void doesNotFit() throws Exception {
        String number = Wire.fresh("PO");
        String reference = Wire.fresh("I");
        try (PartnerClient customer = Wire.gardoise()) {
            customer.put("/in/wordy.edi", Edifact.wordyOrder(number, reference));
        }
        String order = Wire.orderOf(number);
        assertThat(Machine.gardoise().get("/orders/" + order).body())
                .contains("\"held\":true", "\"held\":false", "x".repeat(70));
        assertThat(findings(reference)).contains("intake.text.long", "order.line.unit");
    }

    @Test
    @DisplayName("EXC-01: an order in another currency than the catalogue's is refused, and it is said why")
    void otherCurrency() throws Exception {
        String number = Wire.fresh("PO");
        String reference = Wire.fresh("I");
        try (PartnerClient customer = Wire.gardoise()) {
            customer.put("/in/dollars.edi", Edifact.orderIn("USD", number, reference));
            Wire.await("the refusal", () -> findings(reference).contains("order.currency") ? true : null);
        }
        assertThat(Wire.ask("select count(*) from supplier_order where customer_reference = ?", number))
                .isEqualTo("0");
    }

    private static String findings(String reference) throws Exception {
        return String.valueOf(Wire.ask(
                "select p.findings from exchange_part p join exchange_message m on m.id = p.message_id"
                        + " where m.reference = ? and m.direction = 'IN'",
                reference));
    }

    @Test
    @Tag("EXC-06")
    @DisplayName("EXC-06: a partner's own semicolon file, read by the mapping in his profile, is two orders")
    void ownFile() throws Exception {
        String first = Wire.fresh("MV");
        String second = Wire.fresh("MV");
        String row = "%s;22/11/2026;01/12/2026;9520000110017;9520000220006;9523000000012;%s;Pâtes\n";
        try (PartnerClient customer = Wire.maisonVerte()) {
            customer.put(
                    "/in/commandes.csv",
                    "commande;date;livraison;lieu;fournisseur;code_barres;quantite;libelle\n"
                            + row.formatted(first, "24")
                            + row.formatted(second, "36"));
        }
        assertThat(Wire.orderOf(first)).isNotEqualTo(Wire.orderOf(second));
    }

    @Test
    @DisplayName(
            "EXC-03: a partner who keeps his own server is polled there, and the file is moved away after it was stored")
    void polled() throws Exception {
        String number = Wire.fresh("BP");
        String file = Edifact.order(number, Wire.fresh("I"), "9521000000025")
                .replace("9520000120009", "9520000100001")
                .replace("9520000120016", "9520000100018")
                .replace("9520000210007", "9520000200008")
                .replace("9522000000015", "9521000000018");
        try (PartnerClient own = Wire.partnersOwnServer()) {
            own.put("/out/" + number + ".edi", file);
            Wire.orderOf(number);
            Wire.await("the file to be moved", () -> own.names("/out").isEmpty() ? true : null);
        }
    }
}
