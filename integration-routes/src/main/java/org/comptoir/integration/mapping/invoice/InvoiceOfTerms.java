package org.comptoir.integration.mapping.invoice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.comptoir.document.Invoice;
import org.comptoir.document.Invoice.Seller;
import org.comptoir.document.Invoice.VatBreakdown;
import org.comptoir.document.Party;
import org.comptoir.document.Party.PartyId;
import org.comptoir.integration.mapping.xml.AllowanceTerms;
import org.comptoir.integration.mapping.xml.Allowances;
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
    /** BT-110, or null. */
    private final Term tax;

    private final ReferencesOfTerms references;
    private final PaymentOfTerms payment;

    InvoiceOfTerms(Section root, Values values) {
        this.root = root;
        this.values = values;
        this.totals = root.section("BG-22").orElseGet(() -> new Section("BG-22", root.place()));
        this.currency = values.checkedCurrency(root, "BT-5");
        this.tax = taxTotal().orElse(null);
        this.references = new ReferencesOfTerms(root, values);
        this.payment = new PaymentOfTerms(root, values);
    }

    Invoice invoice(String defaultType) {
        return new Invoice(
                root.text("BT-1"),
                Optional.ofNullable(root.text("BT-3")).orElse(defaultType),
                values.date(root, "BT-2"),
                due(),
                root.section("BG-13").map(s -> values.date(s, "BT-72")).orElse(null),
                order(),
                references.delivery("BT-16"),
                references.preceding(),
                creditor(party("BG-4", PartyTerms.SELLER)),
                party("BG-7", PartyTerms.BUYER),
                party("BG-13", PartyTerms.DELIVER_TO),
                party("BG-10", PartyTerms.PAYEE),
                currency,
                payment.reference(),
                payment.account(),
                notes(),
                new Allowances(values).read(root, AllowanceTerms.DOCUMENT_ALLOWANCE, AllowanceTerms.DOCUMENT_CHARGE),
                root.sections("BG-25").stream()
                        .map(l -> values.at(l, new LineOfTerms(l, values, references).line()))
                        .toList(),
                root.sections("BG-23").stream()
                        .filter(this::isInCurrency)
                        .map(this::breakdown)
                        .filter(Objects::nonNull)
                        .toList(),
                total("BT-106"),
                total("BT-107"),
                total("BT-108"),
                total("BT-109"),
                tax == null ? null : values.amount(tax),
                total("BT-112"),
                total("BT-115"),
                references.references(),
                references.period(root, "BG-14", "BT-73", "BT-74"),
                references.taxPoint(),
                root.section("BG-4").map(InvoiceOfTerms::seller).orElse(null),
                root.section("BG-7").map(s -> s.text("BT-45")).orElse(null),
                party("BG-11", PartyTerms.TAX_REPRESENTATIVE),
                payment.payment(currency),
                accountingTax(),
                total("BT-113"),
                total("BT-114"),
                references.attachments());
    }

    private String order() {
        String order = root.text("BT-13");
        return NO_LINE.equals(order) ? null : order;
    }

    /** UBL has notes with their subject in them, CII beside them. */
    private List<String> notes() {
        Stream<String> plain = root.terms("BT-22").stream().map(Term::text).filter(t -> !t.isEmpty());
        Stream<String> other = root.sections("BG-1").stream()
                .filter(s -> s.has("BT-22"))
                .map(s -> NoteSubject.note(s.text("BT-21"), s.text("BT-22")));
        return Stream.concat(plain, other).toList();
    }

    private static Seller seller(Section section) {
        Seller seller = new Seller(section.text("BT-28"), section.text("BT-33"));
        return seller.tradingName() == null && seller.legalInformation() == null ? null : seller;
    }

    /** CII has the creditor's identifier (BT-90) at the document, UBL with the supplier. */
    private Party creditor(Party party) {
        if (party == null || !root.has("BT-90")) {
            return party;
        }
        List<PartyId> ids = new ArrayList<>(party.ids());
        ids.add(new PartyId("SEPA", root.text("BT-90")));
        return new Party(party.gln(), ids, party.name(), party.address(), party.vatNumber(), party.contact());
    }

    private Party party(String section, PartyTerms terms) {
        return Parties.read(root.section(section), terms, values);
    }

    /** UBL's credit note has the day with the means of payment. */
    private LocalDate due() {
        List<Section> all =
                Stream.concat(Stream.of(root), root.sections("BG-16").stream()).toList();
        OtherValues.first(all, "BT-9", values);
        return all.stream()
                .map(s -> values.date(s, "BT-9"))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private Money total(String id) {
        return values.amount(totals, id);
    }

    private List<Term> taxTotals() {
        List<Term> all = new ArrayList<>(root.terms("BT-110"));
        all.addAll(totals.terms("BT-110"));
        return all;
    }

    /** The tax in the document's currency. */
    private Optional<Term> taxTotal() {
        List<Term> all = taxTotals();
        List<Term> own = all.stream()
                .filter(t -> t.qualifier() == null || t.qualifier().equals(currency) || all.size() == 1)
                .toList();
        return OtherValues.first(own, values);
    }

    /** The tax in the accounting currency (BT-111), which stands beside it. */
    private Money accountingTax() {
        List<Term> foreign = taxTotals().stream()
                .filter(t -> t != tax && t.qualifier() != null && !t.qualifier().equals(currency))
                .toList();
        Money accounting =
                OtherValues.first(foreign, values).map(values::foreign).orElse(null);
        sameAs(accounting == null ? currency : accounting.currency().getCurrencyCode());
        return accounting;
    }

    /** BT-6 says once more in which currency the VAT is accounted for; another one is left over. */
    private void sameAs(String accounting) {
        if (root.look("BT-6").filter(t -> t.text().equals(accounting)).isPresent()) {
            root.term("BT-6");
        }
    }

    /** Some break the VAT down in the accounting currency too: that is the same, converted. */
    private boolean isInCurrency(Section breakdown) {
        boolean accounting =
                isOther(breakdown) && root.sections("BG-23").stream().anyMatch(s -> s.has("BT-117") && !isOther(s));
        if (accounting) {
            String other = breakdown.term("BT-117").orElseThrow().qualifier();
            values.tell(Finding.information("xml.currency.accounting", breakdown.place(), other));
            breakdown.told();
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
}
