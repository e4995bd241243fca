package org.comptoir.integration.mapping.invoice;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.comptoir.document.Invoice;
import org.comptoir.document.Invoice.ObjectId;
import org.comptoir.document.Invoice.Preceding;
import org.comptoir.document.Invoice.References;
import org.comptoir.integration.mapping.x12.X12Values;
import org.comptoir.integration.mapping.x12.X12Writing;
import org.comptoir.integration.syntax.edi.Segment;

/**
 * What an 810 refers to: REF of its head by the qualifier (element 128). The first of a kind counts, but for preceding invoices,
 * of which each has its day beside it (REF03). What is invoiced (BT-18, BT-128) is a meter (MG), or told by a word in REF03.
 */
final class X12InvoiceReferences {
    static final String ORDER = "PO";
    static final String DESPATCH = "SI";
    static final String PAYMENT = "4N";
    static final String PRECEDING = "OI";
    /** Cost allocation reference (BT-19, BT-133). */
    static final String COST = "CA";

    private static final String BUYER = "CR";
    private static final String PROJECT = "JB";
    private static final String CONTRACT = "CT";
    private static final String SALES_ORDER = "VN";
    private static final String RECEIPT = "RV";
    private static final String TENDER = "BD";
    private static final String OTHER = "ZZ";
    /** A meter, in element 128 as in UNCL1153. */
    private static final String METER = "MG";

    private static final Pattern OBJECT = Pattern.compile("INVOICED OBJECT(?: ([A-Z0-9]{1,3}))?");
    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry(ORDER, ORDER),
            Map.entry(DESPATCH, DESPATCH),
            Map.entry("PK", DESPATCH),
            Map.entry(PAYMENT, PAYMENT),
            Map.entry(PRECEDING, PRECEDING),
            Map.entry("IV", PRECEDING),
            Map.entry(BUYER, BUYER),
            Map.entry(PROJECT, PROJECT),
            Map.entry(CONTRACT, CONTRACT),
            Map.entry(SALES_ORDER, SALES_ORDER),
            Map.entry(RECEIPT, RECEIPT),
            Map.entry(TENDER, TENDER),
            Map.entry(COST, COST));

    private static final References NOTHING =
            new References(null, null, null, null, null, null, null, null, null, List.of());

    private final X12Values values;
    private final Map<String, String> numbers = new HashMap<>();
    private final List<Preceding> preceding = new ArrayList<>();
    private ObjectId object;

    X12InvoiceReferences(X12Values values) {
        this.values = values;
    }

    /** A number that stands elsewhere and counts before any REF; nothing for null. */
    void know(String kind, String number) {
        if (number != null) {
            numbers.put(kind, number);
        }
    }

    /** A REF of the head; one that is none of these is told as left over. */
    void read(Segment ref) {
        String kind = KINDS.get(ref.code(1));
        if (PRECEDING.equals(kind)) {
            preceding(ref);
        } else if (kind != null && !numbers.containsKey(kind)) {
            know(kind, value(ref));
        } else if (kind == null && object == null) {
            object = object(ref);
        }
    }

    private void preceding(Segment ref) {
        boolean dated = ref.look(3).matches("\\d{8}") && !ref.look(2).isEmpty();
        String number = value(ref);
        if (number != null) {
            preceding.add(new Preceding(number, dated ? values.sideDate(ref, 3) : null));
        }
        X12PrecedingInvoices.beside(ref).forEach(other -> preceding.add(new Preceding(other, null)));
    }

    /** REF02, or REF03 where a number was too long for it; null without either. */
    private static String value(Segment ref) {
        String number = ref.text(2);
        return number == null ? ref.text(3) : number;
    }

    /** The number under {@code kind} in the first of {@code refs} that has it, or null. */
    static String first(Collection<Segment> refs, String kind) {
        return refs.stream()
                .filter(ref -> ref.code(1).equals(kind))
                .findFirst()
                .map(X12InvoiceReferences::value)
                .orElse(null);
    }

    /** What is invoiced, if one of {@code refs} says so; else null. */
    static ObjectId object(Collection<Segment> refs) {
        return refs.stream()
                .filter(ref -> ref.look(1).equals(METER) || isObject(ref))
                .findFirst()
                .map(X12InvoiceReferences::object)
                .orElse(null);
    }

    private static boolean isObject(Segment ref) {
        return ref.look(1).equals(OTHER)
                && OBJECT.matcher(ref.look(3)).matches()
                && !ref.look(2).isEmpty();
    }

    private static ObjectId object(Segment ref) {
        if (ref.code(1).equals(METER)) {
            String meter = value(ref);
            return meter == null ? null : new ObjectId(METER, meter);
        }
        Matcher matcher = OBJECT.matcher(ref.look(3));
        boolean scheme = isObject(ref) && matcher.matches();
        if (scheme) {
            ref.text(3);
        }
        return scheme ? new ObjectId(matcher.group(1), ref.text(2)) : null;
    }

    /** The number of a kind, or null. */
    String number(String kind) {
        return numbers.get(kind);
    }

    /** BT-25, or null. */
    String preceding() {
        return preceding.isEmpty() ? null : preceding.get(0).number();
    }

    /** All others, or null. */
    References references() {
        References references = new References(
                number(BUYER),
                number(PROJECT),
                number(CONTRACT),
                number(SALES_ORDER),
                number(RECEIPT),
                number(TENDER),
                object,
                number(COST),
                preceding.isEmpty() ? null : preceding.get(0).issued(),
                preceding.stream().skip(1).toList());
        return references.equals(NOTHING) ? null : references;
    }

    /** Writes the REF of the head. */
    static void write(Invoice invoice, X12Writing out) {
        References references = invoice.references() == null ? NOTHING : invoice.references();
        out.reference(DESPATCH, invoice.despatchAdviceNumber());
        X12PrecedingInvoices.write(invoice, references, out);
        out.reference(PAYMENT, invoice.paymentReference());
        out.reference(BUYER, references.buyerReference(), null);
        out.reference(PROJECT, references.project(), null);
        out.reference(CONTRACT, references.contract(), null);
        out.reference(SALES_ORDER, references.salesOrder(), null);
        out.reference(RECEIPT, references.receivingAdvice(), null);
        out.reference(TENDER, references.tender(), null);
        write(references.object(), references.accountingCost(), out);
    }

    /** Writes what is invoiced and where the buyer books it; either may be null. */
    static void write(ObjectId object, String cost, X12Writing out) {
        out.reference(COST, cost, null);
        if (object != null && METER.equals(object.scheme())) {
            out.reference(METER, object.value(), null);
        } else if (object != null) {
            String scheme = object.scheme() == null ? "" : " " + object.scheme();
            out.reference(OTHER, object.value(), "INVOICED OBJECT" + scheme);
        }
    }
}
