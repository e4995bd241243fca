package org.comptoir.integration.mapping.check;

import org.comptoir.document.PartyInformation;

/** Master data of parties: who they are, from when until when, and where they are paid. */
final class PartyInformationRules {
    private PartyInformationRules() {}

    static void check(PartyInformation information, Report report) {
        DateRules days = new DateRules(report);
        PartyRules parties = new PartyRules(report);
        parties.check(information.sender(), information.recipient());
        for (PartyInformation.Entry entry : information.parties()) {
            days.later("document.dates.period", entry.validFrom(), entry.validTo(), entry);
            days.later("document.dates.period", entry.opens(), entry.closes(), entry);
            parties.check(entry.party());
            entry.accounts().forEach(a -> parties.iban(a.number(), false, a, entry));
        }
    }
}
