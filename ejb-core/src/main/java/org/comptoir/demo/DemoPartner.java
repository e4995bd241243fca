package org.comptoir.demo;

import static org.comptoir.exchange.Conversation.*;
import static org.comptoir.exchange.Format.D01B;
import static org.comptoir.exchange.Format.D96A;
import static org.comptoir.exchange.Format.ISO20022;
import static org.comptoir.exchange.Format.PARTNER_FILE;

import java.util.Arrays;
import java.util.List;
import org.comptoir.exchange.Conversation;
import org.comptoir.exchange.Format;
import org.comptoir.exchange.PartnerProfile.Flow;

/** How the demo world's companies and its bank exchange with us: two come to our SFTP server, two keep their own. */
enum DemoPartner {
    GARDOISE("9520000120009", "gardoise", null, D96A, ORDERS_IN, ORDER_RESPONSE_OUT, DESPATCH_ADVICE_OUT),
    VISSERIES(
            "9520000210007",
            "visseries",
            null,
            D96A,
            ORDERS_OUT,
            ORDER_RESPONSE_IN,
            DESPATCH_ADVICE_IN,
            INVOICE_IN,
            REMITTANCE_ADVICE_OUT),
    MAISON_VERTE("9520000110000", "maisonverte", null, PARTNER_FILE, ORDERS_IN),
    BATIPRO("9520000100001", null, "partner", D01B, ORDERS_IN, ORDER_RESPONSE_OUT, DESPATCH_ADVICE_OUT),
    BANK(null, null, "bank", ISO20022, CREDIT_TRANSFER_OUT, PAYMENT_STATUS_IN, ACCOUNT_STATEMENT_IN);

    final String gln;
    final String account;
    final String remoteUser;
    final List<Flow> flows;

    DemoPartner(String gln, String account, String remoteUser, Format format, Conversation... conversations) {
        this.gln = gln;
        this.account = account;
        this.remoteUser = remoteUser;
        this.flows = Arrays.stream(conversations)
                .map(conversation -> new Flow(conversation, format))
                .toList();
    }

    /** The password of the account at our SFTP server: the demo's is known to everybody. */
    String password() {
        return account == null ? null : "demo-" + account;
    }

    /** Whether each interchange is answered with a CONTRL. */
    boolean acknowledges() {
        return flows.stream().anyMatch(flow -> flow.format() == D96A || flow.format() == D01B);
    }
}
