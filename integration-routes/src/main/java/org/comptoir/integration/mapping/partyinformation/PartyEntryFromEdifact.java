package org.comptoir.integration.mapping.partyinformation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.comptoir.document.PartyInformation;
import org.comptoir.document.PartyInformation.Account;
import org.comptoir.integration.mapping.edifact.EdifactReading;
import org.comptoir.integration.mapping.edifact.FreeTexts;
import org.comptoir.integration.mapping.edifact.Parties;
import org.comptoir.integration.syntax.edi.Group;
import org.comptoir.integration.syntax.edi.Segment;

/** One NAD group of PARTIN's detail. */
final class PartyEntryFromEdifact {
    private final Group group;
    private final EdifactReading reading;
    private final List<Account> accounts = new ArrayList<>();
    private LocalDate validFrom;
    private LocalDate validTo;
    private LocalDate opens;
    private LocalDate closes;

    PartyEntryFromEdifact(Group group, EdifactReading reading) {
        this.group = group;
        this.reading = reading;
    }

    PartyInformation.Entry entry() {
        group.segments("DTM").forEach(this::date);
        group.segments("FII").forEach(this::account);
        return new PartyInformation.Entry(
                group.trigger().text(1),
                Parties.of(group, reading),
                validFrom,
                validTo,
                opens,
                closes,
                accounts,
                FreeTexts.of(group.segments()));
    }

    private void date(Segment dtm) {
        switch (dtm.code(1, 1)) {
            case "157", "7" -> validFrom = validFrom == null ? reading.date(dtm) : validFrom;
            case "36" -> validTo = reading.date(dtm);
            case "194" -> opens = reading.date(dtm);
            case "206" -> closes = reading.date(dtm);
            default -> {
                // told as left over
            }
        }
    }

    /** FII: account number and holder (C078), the bank by its BIC (C088, agency 5). */
    private void account(Segment fii) {
        String number = fii.text(2, 1);
        if (number != null) {
            fii.code(1);
            fii.code(3, 2);
            fii.code(3, 3);
            accounts.add(new Account(number, fii.text(2, 2), fii.text(3, 1)));
        }
    }
}
