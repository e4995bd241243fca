package org.comptoir.document;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * Who somebody is and where his places are: master data of parties, sent before anything is traded (EDIFACT PARTIN).
 *
 * @param function what to do with it (EDIFACT 1225 as written: "2" added, "3" deleted, "4" changed, "5" replaced, "9" original)
 * @param sender who says it; recipient: to whom, or null
 */
public record PartyInformation(
        String number,
        String function,
        LocalDate issued,
        Party sender,
        Party recipient,
        List<String> notes,
        List<Entry> parties)
        implements BusinessDocument {
    /**
     * One party or place.
     *
     * @param role what it is (EDIFACT 3035 as written: SU supplier, BY buyer, DP delivery place, IV invoicee …)
     * @param validFrom from when the data hold; validTo until when; each may be null
     * @param opens when the place opens for business, closes when it ends; each may be null
     */
    public record Entry(
            String role,
            Party party,
            LocalDate validFrom,
            LocalDate validTo,
            LocalDate opens,
            LocalDate closes,
            List<Account> accounts,
            List<String> notes)
            implements Serializable {
        public Entry {
            party = party == null ? Party.of(null) : party;
            accounts = accounts == null ? List.of() : List.copyOf(accounts);
            notes = notes == null ? List.of() : List.copyOf(notes);
        }
    }

    /** A bank account. @param number IBAN or national number as written; holder and bic may be null */
    public record Account(String number, String holder, String bic) implements Serializable {}

    public PartyInformation {
        notes = notes == null ? List.of() : List.copyOf(notes);
        parties = List.copyOf(parties);
    }
}
