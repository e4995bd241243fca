package org.comptoir.integration.mapping.x12;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.comptoir.document.DocumentReference;
import org.comptoir.document.OrderTerms;
import org.comptoir.integration.mapping.edi.Wrapping;

/** Writes what {@link X12OrderTerms} reads. */
public final class X12OrderWriting {
    /** Element 352. */
    private static final int WORDS = 80;

    private static final int ITD_WORDS = 12;

    private final OrderTerms terms;
    private final X12DayKinds kinds;
    private final X12Writing out;
    private final List<DocumentReference> references;
    private final String release;
    private final String contract;

    /** The set's first segment holds the numbers of a release and of a contract, where they are its first references. */
    public X12OrderWriting(OrderTerms terms, X12DayKinds kinds, X12Writing out) {
        this.terms = terms;
        this.kinds = kinds;
        this.out = out;
        this.references = new ArrayList<>(terms.references());
        this.release = X12References.takeFirst(references, "RE");
        this.contract = X12References.takeFirst(references, "CT");
    }

    /** Element 328, or null. */
    public String release() {
        return release;
    }

    /** Element 367, or null. */
    public String contract() {
        return contract;
    }

    /** REF, FOB, SAC, ITD, DTM and N9 of the head. @param day when all goods come, or null */
    public void head(LocalDate day) {
        X12References.writePlain(references, out);
        X12DeliveryTerms.write(terms.delivery(), out);
        terms.allowanceCharges().forEach(part -> X12AllowanceCharges.writeAlone(part, out));
        payment(terms.payment());
        X12WishedDays.write(day, terms.deliveryPeriod(), kinds, out);
        X12References.writeDated(references, out);
    }

    private void payment(String words) {
        for (String part : Wrapping.wrap(words == null ? "" : words, WORDS)) {
            List<Object> itd = new ArrayList<>(Collections.nCopies(ITD_WORDS, null));
            itd.set(0, "ZZ");
            itd.set(ITD_WORDS - 1, part);
            out.put("ITD", itd.toArray());
        }
    }

    /** CTT and AMT. */
    public void summary(int lines) {
        out.total(lines);
        X12OrderTotals.write(terms, out);
    }
}
