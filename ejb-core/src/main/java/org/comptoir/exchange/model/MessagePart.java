package org.comptoir.exchange.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import org.comptoir.exchange.PartState;
import org.comptoir.exchange.PartView;
import org.comptoir.kernel.finding.Finding;

/** One document of an interchange and what became of it. */
@Entity
@Table(name = "exchange_part")
public class MessagePart {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
    private long id;

    @Column(name = "message_id")
    private long messageId;

    private int position;
    private String reference;
    private String type;

    @Column(name = "document_number")
    private String documentNumber;

    @Column(name = "order_number")
    private String orderNumber;

    @Enumerated(EnumType.STRING)
    private PartState state;

    private String findings;
    private String readable;

    @Version
    private int version;

    protected MessagePart() {}

    public MessagePart(long messageId, PartView read) {
        this.messageId = messageId;
        this.position = read.position();
        readAs(read);
    }

    /** What the reader says now (again, when the file is replayed). A part that had its effect keeps it. */
    public final void readAs(PartView read) {
        reference = read.reference();
        type = read.type();
        documentNumber = read.documentNumber();
        readable = read.readable();
        if (state != PartState.PROCESSED) {
            state = read.state();
            findings = FindingText.written(read.findings());
        }
    }

    /** It had its effect. @param order the number of the order it is about, or null */
    public void processed(String order, List<Finding> found) {
        state = PartState.PROCESSED;
        orderNumber = order;
        findings = FindingText.written(found);
    }

    /** It was refused and had no effect. */
    public void quarantined(List<Finding> found) {
        state = PartState.QUARANTINED;
        findings = FindingText.written(found);
    }

    /** A replay tries it again, unless it had its effect. */
    public void again() {
        if (state == PartState.QUARANTINED) {
            state = PartState.WAITING;
        }
    }

    public PartState state() {
        return state;
    }

    public int position() {
        return position;
    }

    public PartView view() {
        return new PartView(
                position, reference, type, documentNumber, orderNumber, state, FindingText.read(findings), readable);
    }
}
