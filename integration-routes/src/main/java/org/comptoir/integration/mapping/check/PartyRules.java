package org.comptoir.integration.mapping.check;

import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comptoir.document.Address;
import org.comptoir.document.Party;
import org.comptoir.document.Party.PartyId;
import org.comptoir.kernel.identifier.CreditorReference;
import org.comptoir.kernel.identifier.Iban;
import org.comptoir.kernel.identifier.Siren;
import org.comptoir.kernel.identifier.Siret;
import org.comptoir.kernel.identifier.VatNumber;

/** Check digits and codes of companies and their accounts. A GLN was checked when it was read: a wrong one is none. */
final class PartyRules {
    /** ISO 3166-1 alpha-2, with Kosovo and, as EN 16931 has them, Northern Ireland. */
    private static final Set<String> COUNTRIES = Stream.concat(
                    Arrays.stream(Locale.getISOCountries()), Stream.of("XK", "XI", "1A"))
            .collect(Collectors.toSet());

    private final Report report;

    PartyRules(Report report) {
        this.report = report;
    }

    /** All that is known of these parties; those that are absent are passed over. */
    void check(Party... parties) {
        for (Party party : parties) {
            if (party != null) {
                numbers(party);
                country(party);
            }
        }
    }

    /** Numbers alone, for a document whose codes were checked before. */
    void numbers(Party... parties) {
        Arrays.stream(parties).filter(Objects::nonNull).forEach(this::numbers);
    }

    /** Who orders and who delivers are two companies. */
    void two(Party supplier, Party buyer) {
        boolean known = supplier != null && buyer != null && supplier.gln() != null;
        if (known && supplier.gln().equals(buyer.gln())) {
            report.at(supplier).warning("document.parties.same", supplier.gln());
        }
    }

    private void numbers(Party party) {
        String vat = party.vatNumber();
        if (vat != null && VatNumber.parse(vat).isEmpty()) {
            report.at(vat, party).warning("identifier.vat", brief(vat));
        }
        party.ids().forEach(id -> number(id, party));
    }

    private void number(PartyId id, Party party) {
        boolean wrong =
                switch (id.scheme()) {
                    case "SIRET" -> Siret.parse(id.value()).isEmpty();
                    case "SIREN" -> Siren.parse(id.value()).isEmpty();
                    default -> false;
                };
        if (wrong) {
            report.at(id, party).warning(code(id), brief(id.value()));
        }
    }

    private static String code(PartyId id) {
        if (id.scheme().equals("SIRET")) {
            return "identifier.siret";
        }
        return Siret.parse(id.value()).isPresent() ? "identifier.siren.siret" : "identifier.siren";
    }

    private void country(Party party) {
        Address address = party.address();
        String code = address == null ? null : address.country();
        if (code != null && !COUNTRIES.contains(code)) {
            report.at(address, party).warning("document.country", brief(code));
        }
    }

    /** An account that looks like an IBAN, or must be one. */
    void iban(String account, boolean must, Object... parts) {
        boolean meant = account != null && (must || account.matches("[A-Z]{2}\\d\\d.*"));
        if (meant && Iban.parse(account).isEmpty()) {
            report.at(parts).warning("identifier.iban", brief(account));
        }
    }

    /** A reference of payment that begins like a structured one (ISO 11649) has its check digits. */
    void reference(String reference) {
        boolean meant = reference != null && reference.matches("RF\\d\\d.*");
        if (meant && CreditorReference.parse(reference).isEmpty()) {
            report.at(reference).warning("identifier.reference", brief(reference));
        }
    }

    private static String brief(String text) {
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }
}
