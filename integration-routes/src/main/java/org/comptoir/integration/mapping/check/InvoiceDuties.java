package org.comptoir.integration.mapping.check;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.comptoir.document.AllowanceCharge;
import org.comptoir.document.Invoice;
import org.comptoir.document.Invoice.VatBreakdown;
import org.comptoir.document.Party;
import org.comptoir.kernel.money.VatRate;

/**
 * What EN 16931 (and the directive behind it) wants an invoice to say that breaks its VAT down: who sells and who buys, under which VAT
 * numbers, at which rate each line is taxed, why none is, and when it is due (BR-06, BR-07, BR-CO-04, -25, BR-S-02
 * to -04 and -10 and the like of other categories, BR-IC-11 and -12, BR-O-11 to -14). The amounts can be paid without; so these are warnings in syntaxes
 * that are not measured by the standard.
 */
final class InvoiceDuties {
    private static final String STANDARD = "S";
    private static final String WITHIN_COMMUNITY = "K";
    private static final String OUTSIDE = "O";
    /** Reverse charge and delivery within the community: the buyer owes the tax and is named by his number. */
    private static final Set<String> BUYERS = Set.of("AE", "K");
    /** Categories under which the invoice says why no VAT is charged. */
    private static final Set<String> REASONED = Set.of("E", "AE", "K", "G", "O");
    /** Tax numbers of a seller who has no VAT number (BT-32): fiscal number, tax registration. */
    private static final Set<String> FISCAL = Set.of("FC", "AHP");

    private final Invoice invoice;
    private final Report report;

    InvoiceDuties(Invoice invoice, Report report) {
        this.invoice = invoice;
        this.report = report;
    }

    void check() {
        if (invoice.vatBreakdown().isEmpty()) {
            return;
        }
        parties();
        lines();
        reasons();
        delivery();
        outside();
        due();
    }

    /** Who sells, who buys and when is to be paid, of an invoice that states no VAT: EANCOM demands it all the same. */
    void origin() {
        if (invoice.vatBreakdown().isEmpty()) {
            parties();
            due();
        }
    }

    private Stream<VatRate> rates() {
        Stream<VatRate> lines = invoice.lines().stream().map(Invoice.Line::vat);
        Stream<VatRate> parts = invoice.allowanceCharges().stream().map(AllowanceCharge::vat);
        Stream<VatRate> sums = invoice.vatBreakdown().stream().map(VatBreakdown::vat);
        return Stream.of(sums, lines, parts).flatMap(s -> s).filter(Objects::nonNull);
    }

    private void parties() {
        if (invoice.supplier() == null) {
            report.at().warning("document.supplier.missing");
        } else if (has(Set.of(STANDARD)) && !isTaxed(invoice.supplier()) && !isRepresented()) {
            report.at(invoice.supplier()).warning("document.vat.supplier");
        }
        if (invoice.buyer() == null) {
            report.at().warning("document.buyer.missing");
        } else if (has(BUYERS)
                && invoice.buyer().vatNumber() == null
                && invoice.buyer().gln() == null) {
            report.at(invoice.buyer()).warning("document.vat.buyer");
        }
    }

    private boolean has(Set<String> categories) {
        return rates().map(VatRate::category).anyMatch(categories::contains);
    }

    /** Who is named by his GLN is known with his VAT number: master data (PARTIN, GDSN) hold it. */
    private static boolean isTaxed(Party seller) {
        return seller.vatNumber() != null
                || seller.gln() != null
                || seller.ids().stream().anyMatch(id -> FISCAL.contains(id.scheme()));
    }

    /** BR-S-02: his representative's number is as good. */
    private boolean isRepresented() {
        Party representative = invoice.taxRepresentative();
        return representative != null && representative.vatNumber() != null;
    }

    /** A sender who gives no line its rate gives it for all of them in the breakdown. */
    private void lines() {
        if (invoice.lines().stream().anyMatch(l -> l.vat() != null)) {
            invoice.lines().stream().filter(l -> l.vat() == null).forEach(l -> report.at(l)
                    .warning("document.line.novat"));
        }
    }

    /** The reason may stand in words anywhere: whoever writes a note is believed. */
    private void reasons() {
        invoice.vatBreakdown().stream()
                .filter(p -> p.vat() != null && REASONED.contains(p.vat().category()))
                .filter(p -> p.exemptionCode() == null && p.exemption() == null)
                .filter(p -> invoice.notes().isEmpty())
                .forEach(
                        p -> report.at(p).warning("document.vat.reason", p.vat().category()));
    }

    /** BR-IC-11 and -12: who delivers into another country says when, and into which; a GLN names the place well enough. */
    private void delivery() {
        if (!has(Set.of(WITHIN_COMMUNITY))) {
            return;
        }
        if (invoice.delivered() == null && invoice.period() == null) {
            report.at().warning("document.vat.delivered");
        }
        Party place = invoice.deliverTo();
        boolean known = place != null
                && (place.gln() != null
                        || place.address() != null && place.address().country() != null);
        if (!known) {
            report.at(place).warning("document.vat.country");
        }
    }

    /** BR-O-11 to -14: what is outside the scope of VAT stands alone. */
    private void outside() {
        if (has(Set.of(OUTSIDE))) {
            rates().map(VatRate::category)
                    .filter(category -> !category.equals(OUTSIDE))
                    .findFirst()
                    .ifPresent(other -> report.at(invoice.taxTotal()).warning("document.vat.outside", other));
        }
    }

    /** BR-CO-25: a day, or terms in words. */
    private void due() {
        boolean owed = invoice.payable() != null && invoice.payable().amount().signum() > 0;
        boolean said = invoice.due() != null
                || invoice.payment() != null && invoice.payment().terms() != null;
        if (owed && !said && !invoice.isCreditNote() && !report.isTold(invoice)) {
            report.at(invoice.payable()).warning("document.due.missing", invoice.payable());
        }
    }
}
