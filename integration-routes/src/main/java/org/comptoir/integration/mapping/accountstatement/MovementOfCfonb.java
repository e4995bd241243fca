package org.comptoir.integration.mapping.accountstatement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comptoir.document.AccountStatement.Charge;
import org.comptoir.document.AccountStatement.Entry;
import org.comptoir.document.AccountStatement.Holder;
import org.comptoir.document.AccountStatement.Remittance;
import org.comptoir.document.AccountStatement.Transaction;
import org.comptoir.integration.mapping.iso20022.BankValues;
import org.comptoir.integration.syntax.cfonb.CfonbRecord;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.money.Money;

/** A movement (04) of CFONB 120 with its complements (05): each has a qualifier and 70 characters. */
final class MovementOfCfonb {
    private static final int PURPOSE = 35;
    private static final Set<String> KNOWN = Set.of(
            "LIB", "LCC", "LC2", "LCS", "NPY", "NBE", "NPO", "NBU", "CBE", "BDB", "REF", "RCN", "RET", "MMO", "FEE");

    private final CfonbRecord record;
    private final StatementOfCfonb statement;
    private final Money amount;
    private final Map<String, String> said = new LinkedHashMap<>();
    private final List<Charge> charges = new ArrayList<>();
    private Money instructed;

    MovementOfCfonb(CfonbRecord record, StatementOfCfonb statement) {
        this.record = record;
        this.statement = statement;
        this.amount = statement.amount(record);
        Stream.of(89, 90).forEach(this::indicator);
    }

    /** Exempt from commission, not yet available: not kept, so told. */
    private void indicator(int position) {
        String code = record.field(position, position);
        if (code != null && !code.equals("0")) {
            statement.tell(Finding.information("cfonb.left", record.place(position, position), code));
        }
    }

    void complement(CfonbRecord complement) {
        String qualifier = String.valueOf(complement.field(46, 48));
        String text = complement.field(49, 118);
        if (!KNOWN.contains(qualifier)) {
            statement.tell(Finding.information("cfonb.left", complement.place(46, 118), qualifier + " " + text));
        } else if (qualifier.equals("MMO")) {
            instructed = money(complement);
        } else if (qualifier.equals("FEE")) {
            charge(money(complement));
        } else if (text != null) {
            String raw = complement.text().substring(48, 118).stripTrailing();
            said.merge(qualifier, qualifier.equals("RCN") ? raw : text, (one, more) -> one + "\n" + more);
        }
    }

    private void charge(Money money) {
        if (money != null) {
            charges.add(new Charge(money, false));
        }
    }

    /** Currency, number of decimals, fourteen digits. */
    private Money money(CfonbRecord complement) {
        String text = complement.text().substring(48, 66);
        boolean right = text.matches("[A-Z]{3}\\d{15}")
                && BankValues.currency(text.substring(0, 3)).isPresent();
        if (!right) {
            statement.tell(Finding.warning("cfonb.amount", complement.place(49, 66), text.strip()));
            return null;
        }
        BigDecimal number = new BigDecimal(text.substring(4)).movePointLeft(text.charAt(3) - '0');
        return Money.of(number, text.substring(0, 3));
    }

    Entry entry() {
        String number = record.field(82, 88);
        boolean numbered = number != null && !number.matches("0+");
        Transaction transaction = transaction();
        return new Entry(
                amount == null ? null : amount.abs(),
                isCredit(),
                false,
                "BOOK",
                statement.day(record, 35),
                record.field(43, 48) == null ? null : statement.day(record, 43),
                record.field(105, 120),
                numbered ? number : null,
                code(),
                null,
                null,
                List.of(),
                transaction == null ? List.of() : List.of(transaction),
                record.field(49, 79));
    }

    private boolean isCredit() {
        return amount != null && !amount.isNegative();
    }

    /** The code of all banks, and the bank's own. */
    private String code() {
        String both = Stream.of(record.field(33, 34), record.field(8, 11))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        return both.isEmpty() ? null : both;
    }

    private Transaction transaction() {
        String rejected = record.field(41, 42);
        if (said.isEmpty() && rejected == null && instructed == null && charges.isEmpty()) {
            return null;
        }
        String client = said.getOrDefault("RCN", "");
        return new Transaction(
                amount == null ? null : amount.abs(),
                isCredit(),
                reference(client),
                null,
                null,
                null,
                null,
                null,
                null,
                said.get("REF"),
                null,
                instructed,
                null,
                null,
                charges,
                holder("NPY", null, null, "NPO"),
                holder("NBE", "CBE", "BDB", "NBU"),
                client.length() > PURPOSE ? blankToNull(client.substring(PURPOSE)) : null,
                joined("LCC", "LC2"),
                remittance(),
                returned(rejected),
                said.get("LIB"));
    }

    private String returned(String code) {
        String both = Stream.of(code, said.get("RET")).filter(Objects::nonNull).collect(Collectors.joining(" "));
        return blankToNull(both);
    }

    private static String reference(String client) {
        String reference = blankToNull(client.substring(0, Math.min(PURPOSE, client.length())));
        return "NOTPROVIDED".equals(reference) ? null : reference;
    }

    private static String blankToNull(String text) {
        return text.isBlank() ? null : text.strip();
    }

    private Holder holder(String name, String account, String bank, String ultimate) {
        Holder holder = new Holder(said.get(name), said.get(account), said.get(bank), said.get(ultimate));
        return holder.equals(new Holder(null, null, null, null)) ? null : holder;
    }

    private String joined(String... qualifiers) {
        String text =
                Stream.of(qualifiers).map(said::get).filter(Objects::nonNull).collect(Collectors.joining("\n"));
        return text.isEmpty() ? null : text;
    }

    private List<Remittance> remittance() {
        String structured = said.get("LCS");
        return structured == null ? List.of() : List.of(new Remittance(null, structured, null, null, null, null, null));
    }
}
