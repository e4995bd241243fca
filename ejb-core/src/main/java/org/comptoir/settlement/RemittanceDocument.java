package org.comptoir.settlement;

import java.util.List;
import org.comptoir.document.Address;
import org.comptoir.document.Party;
import org.comptoir.document.Party.PartyId;
import org.comptoir.document.RemittanceAdvice;
import org.comptoir.kernel.gs1.Gln;
import org.comptoir.partners.AddressView;
import org.comptoir.partners.OrganisationView;
import org.comptoir.settlement.model.Payout;

/** A paid payout as the canonical remittance advice. */
final class RemittanceDocument {
    private RemittanceDocument() {}

    static RemittanceAdvice of(Payout payout, OrganisationView payer, OrganisationView payee) {
        return new RemittanceAdvice(
                payout.number(),
                payout.endToEndId(),
                payout.bookedOn(),
                payout.bookedOn(),
                party(payer),
                party(payee),
                payout.iban(),
                payout.amount(),
                payout.lines().stream().map(RemittanceDocument::line).toList());
    }

    private static Party party(OrganisationView company) {
        AddressView at = company.address();
        List<String> street = at.street() == null ? List.of() : List.of(at.street());
        Address address = new Address(street, at.postcode(), at.town(), null, at.country());
        List<PartyId> ids = company.siret() == null ? List.of() : List.of(new PartyId("SIRET", company.siret()));
        Gln gln = company.gln() == null ? null : Gln.of(company.gln());
        return new Party(gln, ids, company.name(), address, company.vatNumber(), null);
    }

    private static RemittanceAdvice.Line line(PayoutLineView line) {
        return new RemittanceAdvice.Line(
                line.invoiceNumber(),
                line.type().code(),
                line.issuedOn(),
                line.orderNumber(),
                line.company(),
                line.net(),
                line.gross(),
                line.paid());
    }
}
