package org.comptoir.system.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.comptoir.system.product.RunningProduct;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A customer whose ERP speaks X12: his profile says so, and nothing else is different. */
@Tag("EXC-02")
@Tag("EXC-06")
class X12PartnerIT {
    private static final String X12_FLOWS = "ORDERS_IN:X12_4010 ORDER_RESPONSE_OUT:X12_4010"
            + " DESPATCH_ADVICE_OUT:X12_5010 ACKNOWLEDGEMENT_IN:X12_4010";
    private static String flowsBefore;

    @BeforeAll
    static void speaksX12() throws Exception {
        flowsBefore = Wire.ask("select flows from partner_profile where sftp_account = 'gardoise'");
        profile(X12_FLOWS, "ZZ", X12.US);
    }

    @AfterAll
    static void speaksEdifactAgain() throws Exception {
        profile(flowsBefore, "14", null);
    }

    private static void profile(String flows, String qualifier, String us) throws SQLException {
        try (Connection connection = RunningProduct.database();
                PreparedStatement update = connection.prepareStatement(
                        "update partner_profile set flows = ?, qualifier = ?, our_id = ?, our_qualifier = ?"
                                + " where sftp_account = 'gardoise'")) {
            update.setString(1, flows);
            update.setString(2, qualifier);
            update.setString(3, us);
            update.setString(4, us == null ? null : "ZZ");
            update.executeUpdate();
        }
    }

    @Test
    @Tag("EXC-01")
    @Tag("EXC-04")
    @DisplayName(
            "EXC-02: a customer's ERP sends an 850 and gets 997, 855 and 856; his TA1 hides neither the wait nor the refusal of a 997")
    void chain() throws Exception {
        String number = Wire.fresh("US");
        String control = X12.control();
        try (PartnerClient customer = Wire.gardoise();
                PartnerClient supplier = Wire.visseries()) {
            customer.put("/in/" + number + ".x12", X12.order(number, control));
            String order = Wire.orderOf(number);
            assertThat(customer.expect("997-", "AK1*PO*" + Integer.parseInt(control)))
                    .contains("AK2*850*0001", "AK5*A~", "AK9*A*1*1*1~", "*ZZ*COMPTOIR       *ZZ*9520000120009  *");
            supplier.put("/in/r.edi", Edifact.response(order, Wire.fresh("I")));
            String answer = arrived(customer, "855", number);
            assertThat(answer)
                    .contains("*ZZ*COMPTOIR       *ZZ*9520000120009  *", "*U*00401*")
                    .contains("GS*PR*COMPTOIR*9520000120009*")
                    .containsPattern("BAK\\*00\\*A[CDT]\\*" + number + "\\*")
                    .containsPattern("PO1\\*10\\*200\\*EA\\*0\\.0420?\\*\\*EN\\*9522000000015")
                    .containsPattern("PO1\\*20\\*500\\*EA\\*0\\.0180?\\*\\*EN\\*9522000000206")
                    .containsPattern("ACK\\*IA\\*200\\*EA")
                    .containsPattern("ACK\\*IA\\*500\\*EA");
            answered(customer, Integer.toString(Integer.parseInt(answer.split("\\*")[13])));
            supplier.put("/in/d.edi", Edifact.despatch(order, Wire.fresh("I")));
            assertThat(arrived(customer, "856", number)).contains("*00501*", "*X*005010", "PRF*" + number);
        }
    }

    /** Its state is that of his last word on what is in it; it is waited for with a deadline. */
    private static void answered(PartnerClient customer, String reference) throws Exception {
        awaitState(reference, "SENT");
        assertThat(Wire.ask(
                        "select next_at > created_at from exchange_message where reference = ? and direction = 'OUT'",
                        reference))
                .as("a deadline")
                .isEqualTo("1");
        customer.put("/in/ta1.x12", X12.received(X12.control(), "%09d".formatted(Integer.parseInt(reference))));
        Wire.await("the note of the TA1", () -> noted(reference, "RECEIVED"));
        awaitState(reference, "SENT");
        customer.put("/in/yes.x12", X12.answer(X12.control(), "PR", "855", reference, "A"));
        awaitState(reference, "ACKNOWLEDGED");
        customer.put("/in/no.x12", X12.answer(X12.control(), "PR", "855", reference, "R"));
        awaitState(reference, "REFUSED");
        assertThat(noted(reference, "REFUSED")).isEqualTo("no.x12: 855 0001 5");
    }

    private static String noted(String reference, String outcome) throws Exception {
        return Wire.ask(
                "select a.detail from message_attempt a join exchange_message m on m.id = a.message_id"
                        + " where m.reference = ? and m.direction = 'OUT' and a.outcome = ?",
                reference,
                outcome);
    }

    private static void awaitState(String reference, String state) {
        Wire.await(
                state + " of " + reference,
                () -> Wire.ask(
                        "select id from exchange_message where direction = 'OUT' and reference = ? and state = ?",
                        reference,
                        state));
    }

    @Test
    @Tag("EXC-05")
    @DisplayName(
            "EXC-05: an X12 file that comes again is noted under its ISA13; the same ISA13 with other content is told, and orders nothing twice")
    void again() throws Exception {
        String number = Wire.fresh("US");
        String control = X12.control();
        try (PartnerClient customer = Wire.gardoise()) {
            customer.put("/in/first.x12", X12.order(number, control));
            customer.put("/in/again.x12", X12.order(number, control));
            Wire.orderOf(number);
            awaitIn(control, "again.x12", "DUPLICATE");
            customer.put("/in/anew.x12", X12.order(number, control).replace("*0930*", "*0931*"));
            awaitIn(control, "anew.x12", "QUARANTINED");
        }
        assertThat(Wire.ask(
                        "select findings from exchange_message where reference = ? and file_name = 'anew.x12'",
                        control))
                .contains("exchange.reference.again");
        assertThat(Wire.ask("select count(*) from supplier_order where customer_reference = ?", number))
                .isEqualTo("1");
    }

    private static void awaitIn(String reference, String file, String state) {
        Wire.await(
                state + " of " + file,
                () -> Wire.ask(
                        "select id from exchange_message where direction = 'IN' and reference = ? and file_name = ? and state = ?",
                        reference,
                        file,
                        state));
    }

    /** What a file of this set says about the order, once it lies in the partner's folder. */
    private static String arrived(PartnerClient partner, String set, String number) {
        return partner.expect(set + "-", number);
    }
}
