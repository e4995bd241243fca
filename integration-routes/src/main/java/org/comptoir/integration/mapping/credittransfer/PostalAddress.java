package org.comptoir.integration.mapping.credittransfer;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comptoir.document.Address;
import org.comptoir.integration.syntax.binding.Section;

/**
 * A postal address in pain.001. Structured (since 2026 the only form that banks take besides the mixed one): street,
 * building, town and country in elements of their own. Version 3 knows two free lines and the country (EPC guidelines).
 */
final class PostalAddress {
    private static final int LINE = 70;
    private static final int BUILDING = 35;
    private static final int SHORT = 16;

    private PostalAddress() {}

    /** The address of a holder, or null. */
    static Address read(Section holder) {
        String street = Stream.of(holder.text("number"), holder.text("street"))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        List<String> lines = new ArrayList<>();
        Stream.of(street, Objects.requireNonNullElse(holder.text("building"), ""))
                .filter(line -> !line.isEmpty())
                .forEach(lines::add);
        holder.terms("line").forEach(line -> lines.add(line.text()));
        Address address = new Address(
                lines, holder.text("postcode"), holder.text("town"), holder.text("region"), holder.text("country"));
        return address.equals(new Address(List.of(), null, null, null, null)) ? null : address;
    }

    static void structured(Address address, Section holder) {
        List<String> lines = address.lines();
        boolean building = lines.size() > 1 && lines.get(1).length() <= BUILDING;
        for (int i = 0; i < lines.size() && i < 4; i++) {
            String id = i == 0 ? "street" : i == 1 && building ? "building" : "line";
            holder.put(id, EpcText.plain(lines.get(i), LINE));
        }
        holder.put("postcode", address.postcode() == null ? null : EpcText.plain(address.postcode(), SHORT));
        holder.put("town", address.town() == null ? null : EpcText.plain(address.town(), BUILDING));
        holder.put("region", address.region() == null ? null : EpcText.plain(address.region(), BUILDING));
        holder.put("country", address.country());
    }

    static void lines(Address address, Section holder) {
        String town = Stream.of(address.postcode(), address.town())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        String street = String.join(", ", address.lines());
        Stream.of(street, town)
                .filter(line -> !line.isBlank())
                .forEach(line -> holder.put("line", EpcText.plain(line, LINE)));
        holder.put("country", address.country());
    }
}
