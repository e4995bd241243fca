package org.comptoir.integration.mapping.invoice;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comptoir.document.Address;
import org.comptoir.document.Party;
import org.comptoir.document.Party.PartyId;

/** A party as lines on a paper: name, address, VAT number and the numbers of its registration, who to talk to. */
final class PaperParty {
    private static final String ELECTRONIC = "EAS:";

    private final PaperWords words;
    private final List<String> lines = new ArrayList<>();

    private PaperParty(PaperWords words) {
        this.words = words;
    }

    static String of(Party party, PaperWords words) {
        PaperParty paper = new PaperParty(words);
        paper.add(party);
        return String.join("\n", paper.lines);
    }

    private void add(Party party) {
        line(party.name());
        address(party.address());
        say("vat", party.vatNumber());
        party.ids().forEach(this::identifier);
        say("gln", party.gln() == null ? null : party.gln().value());
        if (party.contact() != null) {
            line(party.contact().name());
            line(party.contact().phone());
            line(party.contact().email());
        }
    }

    private void address(Address address) {
        if (address != null) {
            address.lines().forEach(this::line);
            line(Stream.of(address.postcode(), address.town(), region(address))
                    .filter(Objects::nonNull)
                    .collect(Collectors.joining(" ")));
            line(words.country(address.country()));
        }
    }

    /** A French postcode begins with its département. */
    private static String region(Address address) {
        String region = address.region();
        boolean said = region == null
                || address.postcode() != null && address.postcode().startsWith(region);
        return said ? null : "(" + region + ")";
    }

    /** EDIFACT's XA is a company number as well: the French ones are known by their length. */
    private void identifier(PartyId id) {
        boolean unnamed = id.scheme().equals("XA") || id.scheme().isEmpty();
        String scheme = unnamed ? ofLength(id.value()) : id.scheme();
        switch (scheme) {
            case "SIREN", "0002" -> say("siren", id.value());
            case "SIRET", "0009" -> say("siret", id.value());
            case "" -> say("id", id.value());
            default -> other(scheme, id.value());
        }
    }

    private static String ofLength(String number) {
        return number.matches("\\d{14}") ? "SIRET" : number.matches("\\d{9}") ? "SIREN" : "";
    }

    private void other(String scheme, String value) {
        if (scheme.startsWith(ELECTRONIC)) {
            say("address.electronic", value);
        } else {
            lines.add(words.say("id.scheme", scheme, value));
        }
    }

    private void say(String key, String value) {
        if (value != null) {
            lines.add(words.say(key, value));
        }
    }

    private void line(String text) {
        if (text != null && !text.isBlank()) {
            lines.add(text);
        }
    }
}
