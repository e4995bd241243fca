package org.comptoir.integration.mapping.invoice;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.comptoir.document.Invoice;
import org.comptoir.document.Invoice.AllowanceCharge;
import org.comptoir.document.Invoice.VatBreakdown;
import org.comptoir.document.Party;
import org.comptoir.integration.mapping.xml.Articles;
import org.comptoir.integration.mapping.xml.Parties;
import org.comptoir.integration.mapping.xml.PartyTerms;
import org.comptoir.integration.mapping.xml.Values;
import org.comptoir.integration.syntax.binding.Section;
import org.comptoir.integration.syntax.binding.Term;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.money.Money;
import org.comptoir.kernel.money.VatRate;

/** The terms of EN 16931 to an {@link Invoice}, whatever syntax they came in. */
final class InvoiceOfTerms {
    /** UBL demands a line where an order is named; Peppol writes this when there is none. */
    static final String NO_LINE = "NA";

    private final Section root;
    private final Section totals;
    private final Values values;
    private final String currency;

    InvoiceOfTerms(Section root, Values values) {
        this.root = root;
        this.values = values;
        this.totals = root.section("BG-22").orElseGet(() -> new Section("BG-22", root.place()));
        this.currency = values.currency(root, "BT-5");
    }

    Invoice invoice(String defaultType) {
        Party supplier = party("BG-4", PartyTerms.SELLER);
        Prepayment.tell(totals, values);
        return new Invoice(
                root.text("BT-1"),
                Optional.ofNullable(root.text("BT-3")).orElse(defaultType),
                values.date(root, "BT-2"),
                due(),
                root.section("BG-13").map(s -> values.date(s, "BT-72")).orElse(null),
                root.text("BT-13"),
                anywhere("BT-16"),
                root.section("BG-3").map(s -> s.text("BT-25")).orElse(null),
                supplier,
                party("BG-7", PartyTerms.BUYER),
                party("BG-13", PartyTerms.DELIVER_TO),
                party("BG-10", PartyTerms.PAYEE),
                currency,
                paymentReference(),
                account(),
                root.terms("BT-22").stream()
                        .map(Term::text)
                        .filter(t -> !t.isEmpty())
                        .toList(),
                parts(root, InvoiceParts.DOCUMENT_ALLOWANCE, InvoiceParts.DOCUMENT_CHARGE),
                root.sections("BG-25").stream().map(l -> values.at(l, line(l))).toList(),
                root.sections("BG-23").stream()
                        .filter(this::isInCurrency)
                        .map(this::breakdown)
                        .filter(Objects::nonNull)
                        .toList(),
                total("BT-106"),
                total("BT-107"),
                total("BT-108"),
                total("BT-109"),
                taxTotal(),
                total("BT-112"),
                total("BT-115"));
    }

    private Party party(String section, PartyTerms terms) {
        return Parties.read(root.section(section), terms, values);
    }

    /** UBL's credit note has the day with the means of payment. */
    private LocalDate due() {
        LocalDate due = values.date(root, "BT-9");
        return due != null
                ? due
                : root.sections("BG-16").stream()
                        .map(s -> values.date(s, "BT-9"))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
    }

    /** UBL has it at the document, CII in the section of the delivery. */
    private String anywhere(String id) {
        String text = root.text(id);
        return text != null ? text : root.section("BG-13").map(s -> s.text(id)).orElse(null);
    }

    private String paymentReference() {
        String reference = root.text("BT-83");
        return reference != null
                ? reference
                : root.sections("BG-16").stream()
                        .map(s -> s.text("BT-83"))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
    }

    private String account() {
        return root.sections("BG-16").stream()
                .flatMap(s -> s.sections("BG-17").stream())
                .map(s -> s.has("BT-84") ? s.text("BT-84") : s.text("X-84"))
                .filter(Objects::nonNull)
                .map(iban -> iban.replace(" ", ""))
                .findFirst()
                .orElse(null);
    }

    private Money total(String id) {
        return values.amount(totals, id);
    }

    /** The tax in the document's currency; it may stand in the accounting currency beside (BT-111). */
    private Money taxTotal() {
        List<Term> all = new ArrayList<>(root.terms("BT-110"));
        all.addAll(totals.terms("BT-110"));
        return all.stream()
                .filter(t -> t.qualifier() == null || t.qualifier().equals(currency) || all.size() == 1)
                .findFirst()
                .map(values::amount)
                .orElse(null);
    }

    /** Some break the VAT down in the accounting currency too: that is the same, converted. */
    private boolean isInCurrency(Section breakdown) {
        boolean accounting =
                isOther(breakdown) && root.sections("BG-23").stream().anyMatch(s -> s.has("BT-117") && !isOther(s));
        if (accounting) {
            String other = breakdown.term("BT-117").orElseThrow().qualifier();
            values.tell(Finding.information("xml.currency.accounting", breakdown.place(), other));
        }
        return !accounting;
    }

    private boolean isOther(Section breakdown) {
        return breakdown
                .term("BT-117")
                .map(Term::qualifier)
                .filter(c -> !c.equals(currency))
                .isPresent();
    }

    private VatBreakdown breakdown(Section section) {
        VatRate vat = values.vat(section, "BT-118", "BT-119");
        Money taxable = values.amount(section, "BT-116");
        Money tax = values.amount(section, "BT-117");
        return vat == null ? null : new VatBreakdown(vat, taxable, tax, section.text("BT-121"), section.text("BT-120"));
    }

    private List<AllowanceCharge> parts(Section section, InvoiceParts... kinds) {
        List<AllowanceCharge> parts = new ArrayList<>();
        for (InvoiceParts kind : kinds) {
            section.sections(kind.section()).forEach(s -> part(s, kind).ifPresent(parts::add));
        }
        return parts;
    }

    private Optional<AllowanceCharge> part(Section section, InvoiceParts kind) {
        Money amount = values.amount(section, kind.amount());
        BigDecimal percent = values.number(section, kind.percent());
        VatRate vat = values.vat(section, kind.category(), kind.rate());
        return Optional.ofNullable(amount)
                .map(a -> new AllowanceCharge(
                        kind.charge(), section.text(kind.code()), section.text(kind.reason()), a, percent, vat));
    }

    private Invoice.Line line(Section line) {
        return new Invoice.Line(
                line.text("BT-126"),
                line.text("X-13"),
                NO_LINE.equals(line.text("BT-132")) ? null : line.text("BT-132"),
                Articles.read(line, "BT-157", "BT-155", "BT-156", "BT-153", values),
                values.quantity(line, "BT-129"),
                values.price(line, "BT-146", "BT-149"),
                values.amount(line, "BT-131"),
                values.vat(line, "BT-151", "BT-152"),
                parts(line, InvoiceParts.LINE_ALLOWANCE, InvoiceParts.LINE_CHARGE),
                line.terms("BT-127").stream()
                        .map(Term::text)
                        .filter(t -> !t.isEmpty())
                        .toList());
    }
}
