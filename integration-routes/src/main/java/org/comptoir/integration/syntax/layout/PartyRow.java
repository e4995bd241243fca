package org.comptoir.integration.syntax.layout;

import java.util.List;
import java.util.Optional;
import org.comptoir.integration.syntax.tree.Node;
import org.comptoir.kernel.finding.Finding;

/** A row that is a party: it goes where its role says. */
final class PartyRow {
    private PartyRow() {}

    /** Puts {@code party} into the document above; without a good role it goes nowhere, which is to be told. */
    static Optional<Finding> put(RecordType type, Cells row, List<Column> columns, Node above, Node party) {
        int index = 0;
        while (index < columns.size() && !columns.get(index).isRole()) {
            index++;
        }
        String role = row.text(index + 1);
        Optional<String> known = Names.pick(role, type.roles());
        if (known.isEmpty()) {
            return Optional.of(Finding.error(
                    "layout.choice", row.place(index + 1, "role"), role, String.join(", ", type.roles())));
        }
        if (above.member(known.get()).isPresent()) {
            return Optional.of(Finding.error("layout.party.repeated", row.place(), role));
        }
        above.put(known.get(), party);
        return Optional.empty();
    }
}
