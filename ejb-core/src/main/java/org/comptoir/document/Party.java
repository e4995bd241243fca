package org.comptoir.document;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.comptoir.kernel.gs1.Gln;

/**
 * A company or one of its places as a document names it. Every part may be missing.
 *
 * @param gln the Global Location Number, or null
 * @param ids other identifiers with their scheme (SIRET, internal numbers of the sender …)
 * @param vatNumber the VAT number as written, or null
 */
public record Party(Gln gln, List<PartyId> ids, String name, Address address, String vatNumber, Contact contact)
        implements Serializable {
    /**
     * An identifier and the scheme or qualifier it was given with (EDIFACT 3055, ISO 6523 ICD …).
     *
     * @param scheme empty when it was not said
     */
    public record PartyId(String scheme, String value) implements Serializable {
        public PartyId {
            scheme = scheme == null ? "" : scheme;
        }
    }

    /** A person or desk to reach. */
    public record Contact(String name, String phone, String email) implements Serializable {
        /** Whether nothing is known of it. */
        public boolean isSilent() {
            return name == null && phone == null && email == null;
        }
    }

    public Party {
        ids = ids == null ? List.of() : List.copyOf(ids);
    }

    /** A party of which only the GLN is known. */
    public static Party of(Gln gln) {
        return new Party(gln, List.of(), null, null, null, null);
    }

    /** A party with a GLN and a name. */
    public static Party of(Gln gln, String name) {
        return new Party(gln, List.of(), name, null, null, null);
    }

    /** The identifier given with {@code scheme}, if any. */
    public Optional<String> id(String scheme) {
        return ids.stream()
                .filter(id -> id.scheme().equals(scheme))
                .map(PartyId::value)
                .findFirst();
    }
}
