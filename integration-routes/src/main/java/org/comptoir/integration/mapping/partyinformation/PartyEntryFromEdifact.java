package org.comptoir.integration.mapping.partyinformation;

import java.util.List;
import java.util.Optional;
import org.comptoir.document.PartyInformation;
import org.comptoir.document.PartyInformation.Account;
import org.comptoir.integration.mapping.edifact.EdifactReading;
import org.comptoir.integration.mapping.edifact.LineGroup;
import org.comptoir.integration.mapping.edifact.Parties;
import org.comptoir.integration.syntax.edi.Group;
import org.comptoir.integration.syntax.edi.Segment;

/** One NAD group of PARTIN's detail. */
final class PartyEntryFromEdifact {
    private PartyEntryFromEdifact() {}

    static PartyInformation.Entry of(Group group, EdifactReading reading) {
        LineGroup nad = new LineGroup(group, reading);
        List<Account> accounts = group.segments("FII").stream()
                .map(PartyEntryFromEdifact::account)
                .flatMap(Optional::stream)
                .toList();
        return new PartyInformation.Entry(
                nad.id(),
                Parties.of(group, reading),
                nad.date("157", "7"),
                nad.date("36"),
                nad.date("194"),
                nad.date("206"),
                accounts,
                nad.notes());
    }

    /** FII: account number and holder (C078), the bank by its BIC (C088, agency 5). */
    private static Optional<Account> account(Segment fii) {
        String number = fii.text(2, 1);
        if (number == null) {
            return Optional.empty();
        }
        fii.code(1);
        fii.code(3, 2);
        fii.code(3, 3);
        return Optional.of(new Account(number, fii.text(2, 2), fii.text(3, 1)));
    }
}
