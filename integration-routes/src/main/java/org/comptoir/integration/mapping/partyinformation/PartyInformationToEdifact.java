package org.comptoir.integration.mapping.partyinformation;

import static org.comptoir.integration.syntax.edifact.SegmentWriter.of;

import java.util.List;
import java.util.stream.Stream;
import org.comptoir.document.Party;
import org.comptoir.document.PartyInformation;
import org.comptoir.document.PartyInformation.Account;
import org.comptoir.integration.mapping.edifact.PartyWriting;
import org.comptoir.integration.mapping.edifact.Writing;

/** A {@link PartyInformation} to PARTIN of D.96A or D.01B (EANCOM). */
public final class PartyInformationToEdifact {
    private final Writing out;
    private final PartyWriting parties;

    private PartyInformationToEdifact(Writing out) {
        this.out = out;
        this.parties = new PartyWriting(out);
    }

    /** Writes the segments between UNH and UNT. */
    public static void write(PartyInformation information, Writing out) {
        new PartyInformationToEdifact(out).write(information);
    }

    private void write(PartyInformation information) {
        out.beginning("10", information.number(), information.function());
        out.date("137", information.issued());
        out.texts("AAI", notes(information));
        parties.reachable("MS", information.sender());
        parties.reachable("MR", information.recipient());
        out.put("UNS", "D");
        information.parties().forEach(this::entry);
    }

    /** D.96A has no text at a party: what is said of one stands in the head there. */
    private List<String> notes(PartyInformation information) {
        Stream<String> ofParties = information.parties().stream().flatMap(p -> p.notes().stream());
        return out.isD01B()
                ? information.notes()
                : Stream.concat(information.notes().stream(), ofParties).toList();
    }

    private void entry(PartyInformation.Entry entry) {
        Party party = entry.party() == null ? new Party(null, List.of(), null, null, null, null) : entry.party();
        parties.nameAndAddress(entry.role(), party);
        out.date("157", entry.validFrom());
        out.date("36", entry.validTo());
        out.date("194", entry.opens());
        out.date("206", entry.closes());
        entry.accounts().forEach(this::account);
        out.texts("AAI", out.isD01B() ? entry.notes() : List.of());
        parties.referencesAndContact(party);
    }

    private void account(Account account) {
        boolean known = account.bic() != null;
        out.put("FII", "BF", of(account.number(), account.holder()), known ? of(account.bic(), "25", "5") : null);
    }
}
