package org.comptoir.integration.mapping.invoice;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.comptoir.document.Party;
import org.comptoir.document.Party.PartyId;
import org.comptoir.integration.mapping.edi.PartyTable;
import org.comptoir.integration.mapping.edi.Reading;
import org.comptoir.integration.mapping.x12.X12Parties;
import org.comptoir.integration.syntax.edi.Group;

/** The parties of an 810, and the account of the one who is paid (REF 11, as far as it is an IBAN). */
final class X12InvoiceParties {
    private static final String[] PAID = {"RE", "PE", "RI"};

    private final PartyTable table;
    private Party seller;
    private Party issuer;
    private String iban;

    X12InvoiceParties(Reading reading) {
        this.table = X12Parties.table(reading);
    }

    void add(Group n1) {
        table.add(n1);
    }

    /** Who sells; a retailer's guide may ask for nobody but the one who is paid. */
    Party supplier() {
        seller = table.of("SU", "SE", "VN");
        return withoutAccount(seller == null ? table.of(PAID) : seller);
    }

    Party buyer() {
        issuer = table.of("II");
        return table.of("BY", "BT", "OB", "IV");
    }

    Party deliverTo() {
        return table.of("ST", "SN", "CN");
    }

    /** Who is paid, where it is not the supplier, who was asked for before. */
    Party payee() {
        return seller == null ? null : withoutAccount(table.of(PAID));
    }

    /** The account of payee or supplier, once they were asked for. */
    String iban() {
        return iban;
    }

    /** Whether {@code buyer} wrote the invoice himself. */
    boolean isIssuer(Party buyer) {
        boolean named = issuer != null && buyer != null;
        return named
                && (Objects.equals(issuer.gln(), buyer.gln()) && issuer.gln() != null
                        || issuer.gln() == null
                                && Objects.equals(issuer.name(), buyer.name())
                                && issuer.name() != null);
    }

    private Party withoutAccount(Party party) {
        List<PartyId> accounts = Stream.ofNullable(party)
                .flatMap(p -> p.ids().stream())
                .filter(id ->
                        id.scheme().equals(X12Parties.ACCOUNT) && id.value().matches("[A-Z]{2}\\d{2}[A-Z0-9]{11,30}"))
                .toList();
        if (accounts.isEmpty() || iban != null) {
            return party;
        }
        iban = accounts.get(0).value();
        List<PartyId> others =
                party.ids().stream().filter(id -> !id.equals(accounts.get(0))).toList();
        return new Party(party.gln(), others, party.name(), party.address(), party.vatNumber(), party.contact());
    }
}
