package org.comptoir.integration.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.comptoir.integration.syntax.binding.Binding;
import org.comptoir.integration.syntax.layout.Field;
import org.comptoir.integration.syntax.layout.Layout;
import org.comptoir.integration.syntax.layout.Layouts;
import org.comptoir.integration.syntax.layout.RecordType;
import org.comptoir.kernel.money.Money;
import org.comptoir.kernel.money.UnitPrice;
import org.comptoir.kernel.quantity.Quantity;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The page of the layouts is made from their tables; {@code -Dlayouts.write=true} writes it anew. */
@Tag("EXC-02")
@DisplayName("EXC-02 The page docs/layouts.md")
class LayoutsPageTest {
    private static final Path PAGE = Path.of("../docs/layouts.md");
    private static final Map<Class<?>, String> TYPES = Map.of(
            String.class, "text",
            LocalDate.class, "date",
            BigDecimal.class, "number",
            Quantity.class, "quantity",
            Money.class, "amount",
            UnitPrice.class, "price",
            boolean.class, "true or false",
            Boolean.class, "true or false",
            int.class, "whole number",
            Integer.class, "whole number");
    private final StringBuilder out = new StringBuilder();

    @Test
    @DisplayName("says what the tables of the layouts say")
    void saysWhatTheTablesSay() throws IOException {
        out.append(
                """
                # Our own layouts

                Made from the tables in `integration-routes/src/main/resources/org/comptoir/integration/syntax/layout` by
                `LayoutsPageTest` (`-Dlayouts.write=true`). Version %d.

                **CSV.** UTF-8 (Windows-1252 is recognised), semicolons, RFC 4180 quotation marks. The first column names the
                record; a row that begins with `#` names the columns of the rows of that kind which follow it, in any order, and
                columns may be left out; without one the columns stand as below. A row belongs to the nearest one above that may
                have it: a NOTE after a LINE is the line's. Numbers with a decimal point or comma, blanks or the other sign between
                thousands (1.234,50); what may be a thousand or not (1,000) is read by the sign that the other numbers of the file
                prove, and warned of once a document where they prove none; prices with € or a currency's code; days as 2026-11-23,
                20261123, 23/11/2026, 23.11.2026, 23-11-2026 or 2026/11/23. A text that a spreadsheet would take for a formula (= + - @) has an apostrophe before
                it, and so has one that begins with an apostrophe. An amount in another currency than the document's is written
                with it (`12.50 USD`), a quantity in another unit than the row's likewise (`5 TNE`). A file may hold many documents.
                Titles, empty rows, remarks and rows of sums around the table are told and passed over; a row of cells that names
                no record is refused, since it may be a line.

                **Names.** Case, accents, blanks and signs make no difference: `order_number` is `orderNumber`. Columns, records
                below the head, parties and values may be called as below under *Other names*, in French for example; so may
                the document, if a header row names it (`#Commande;Numéro;Date`).

                **XLSX.** The same rows on a sheet: a sheet saved as CSV is our CSV. All sheets with rows of a
                layout are read. Numbers and days are typed; a percentage or a day is read as it is shown. Write article numbers,
                labels (SSCC) and accounts as text: spreadsheets take zeros at the beginning away (they are put back where the
                check digit proves it, which is told) and keep 15 digits (more is refused). A cell that is merged over several rows
                has its value in each of them, which is told.

                **Fixed length.** UTF-8, a record a line. The first line is `CPT%02d`. A record begins with its three characters,
                then come its fields by the widths below (in characters): texts at the left, numbers at the right, days as
                20261123. Blanks at the end of a line may be left out. A line break inside a text is `\\n`, a
                tabulator `\\t`, a backslash `\\\\`.
                What is longer than its field is not written, and said.

                **JSON.** `{"comptoir": %d, "document": "Order", "content": {…}}`, or a list of such. The content is what
                `./comptoir read --json` prints as `document`: members named as the paths below, amounts as
                `{"amount": "12.50", "currency": "EUR"}`, quantities as `{"value": "5", "unit": "C62"}`, or either as a
                number alone. Null is as good as absent.
                """
                        .formatted(Layout.VERSION, Layout.VERSION, Layout.VERSION));
        for (String name : Layouts.names()) {
            Layout layout = Layouts.of(name).orElseThrow();
            out.append("\n## " + name + "\n" + layout.meaning() + ".\n");
            record(layout.head(), "", "");
        }
        names();
        if (Boolean.getBoolean("layouts.write")) {
            Files.writeString(PAGE, out);
        }

        assertThat(out.toString()).isEqualTo(Files.readString(PAGE));
    }

    private void names() {
        out.append("\n## Other names\n| name | also called |\n|---|---|\n");
        Binding.text(Layouts.class, "names.txt")
                .lines()
                .filter(l -> !l.startsWith("#") && l.contains("="))
                .map(l -> l.split(" = ", 2))
                .forEach(parts -> out.append("| " + parts[0] + " | " + parts[1] + " |\n"));
    }

    private void record(RecordType type, String above, String path) {
        String place = !type.roles().isEmpty()
                ? path + String.join("|", type.roles()) + "/"
                : type.path().isEmpty() ? path : path + type.path().replace('.', '/') + "/";
        out.append("\n### " + (above + " " + type.name()).strip() + " (`" + type.code() + "`)\n");
        out.append("\n| column | position | width | type | must | JSON | meaning |\n|---|---|---|---|---|---|---|\n");
        int at = 4;
        for (Field field : type.fields()) {
            String json = field.isShared()
                    ? ""
                    : place
                            + (field.path().equals(".")
                                    ? ""
                                    : String.join(" ", field.paths()).replace('.', '/'));
            String meaning = field.meaning()
                    + field.rule("default").map(d -> "; " + d + " when empty").orElse("")
                    + (field.path().equals(Field.ROLE) ? ": " + String.join(", ", type.roles()) : "");
            out.append("| "
                    + String.join(
                            " | ",
                            field.name(),
                            "" + at,
                            "" + field.width(),
                            type(field),
                            field.is("must") ? "must" : "",
                            json,
                            meaning)
                    + " |\n");
            at += field.width();
        }
        type.children().forEach(child -> record(child, (above + " " + type.name()).strip(), place));
    }

    private static String type(Field field) {
        if (field.type().isEnum()) {
            return Arrays.stream(field.type().getEnumConstants())
                    .map(Object::toString)
                    .collect(Collectors.joining(", "));
        }
        return TYPES.getOrDefault(field.type(), field.type().getSimpleName().toUpperCase(java.util.Locale.ROOT));
    }
}
