package org.comptoir.integration.mapping.credittransfer;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.comptoir.document.BusinessDocument;
import org.comptoir.document.CreditTransfer.Payment;
import org.comptoir.integration.mapping.iso20022.BankMapping;
import org.comptoir.integration.mapping.iso20022.BankValues;
import org.comptoir.integration.mapping.iso20022.Totals;
import org.comptoir.integration.mapping.xml.Values;
import org.comptoir.integration.syntax.binding.BindingReader;
import org.comptoir.integration.syntax.binding.Section;
import org.comptoir.integration.syntax.binding.Term;
import org.comptoir.integration.syntax.iso20022.Iso20022;
import org.comptoir.integration.syntax.xml.XmlNode;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.finding.Severity;

/**
 * pain.001 (CustomerCreditTransferInitiation), versions 3 and later, to credit transfers: one for each group of payments.
 * Where money would go wrong, it is an error.
 */
public final class CreditTransferFromIso20022 extends BankMapping {
    private final Section head;
    private final BindingReader reader;
    private final List<PaymentGroup> groups = new ArrayList<>();
    private XmlNode current;

    public CreditTransferFromIso20022(XmlNode top, Values values) {
        super(top, values);
        this.head = new Section("transfer", top.place());
        this.reader = new BindingReader(Iso20022.creditTransfer(), top, head);
    }

    @Override
    public void part(XmlNode part) {
        if (!part.parent().name().equals("PmtInf")) {
            reader.part(part);
            return;
        }
        if (part.parent() != current) {
            current = part.parent();
            groups.add(new PaymentGroup(current, Iso20022.version(top.namespace()), values));
        }
        groups.get(groups.size() - 1).part(part);
    }

    @Override
    public List<Mapped> documents() {
        String messageId = values.required(head, "number", "GrpHdr/MsgId");
        PaymentGroup.short35(head, "number", values);
        values.required(head, "created", "GrpHdr/CreDtTm");
        values.required(head, "count", "GrpHdr/NbOfTxs");
        if (groups.isEmpty()) {
            values.missing(top.place(), "PmtInf");
        }
        Instant created = head.term("created").map(this::instant).orElse(null);
        List<Mapped> mapped = groups.stream()
                .map(each -> new Mapped(each.path(), each.transfer(messageId, created)))
                .toList();
        check();
        return mapped;
    }

    @Override
    public void rest() {
        super.rest();
        repeats(head);
        groups.forEach(each -> repeats(each.section()));
    }

    private void check() {
        List<Payment> payments =
                groups.stream().flatMap(each -> each.payments().stream()).toList();
        boolean known = payments.stream().allMatch(each -> each.amount() != null);
        BigDecimal sum = known ? PaymentGroup.sum(payments) : null;
        Totals.check(head, payments.size(), sum, Severity.ERROR, values);
        Set<String> met = new HashSet<>();
        payments.stream()
                .map(Payment::endToEndId)
                .filter(id -> id != null && !id.equals("NOTPROVIDED") && !met.add(id))
                .distinct()
                .limit(20)
                .forEach(id -> values.tell(Finding.warning("iso20022.repeated", top.place(), BankValues.shown(id))));
    }

    /** A time without an offset is that of the banks' systems, Paris. */
    private Instant instant(Term term) {
        try {
            return OffsetDateTime.parse(term.text()).toInstant();
        } catch (DateTimeException e) {
            return local(term);
        }
    }

    private Instant local(Term term) {
        try {
            return LocalDateTime.parse(term.text())
                    .atZone(CreditTransferToIso20022.ZONE)
                    .toInstant();
        } catch (DateTimeException e) {
            values.tell(Finding.error("xml.date", term.place(), BankValues.shown(term.text())));
            return null;
        }
    }

    @Override
    public BusinessDocument document() {
        return first(documents());
    }
}
