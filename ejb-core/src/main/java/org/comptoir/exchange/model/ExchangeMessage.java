package org.comptoir.exchange.model;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.comptoir.exchange.Conversation;
import org.comptoir.exchange.Direction;
import org.comptoir.exchange.Incoming;
import org.comptoir.exchange.MessageAction;
import org.comptoir.exchange.MessageLifeCycle;
import org.comptoir.exchange.MessageRow;
import org.comptoir.exchange.MessageState;
import org.comptoir.exchange.PartnerAnswer;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.partners.Role;

/** A file in or out with its state (EXC-05). The bytes never change once they are there. */
@Entity
@Table(name = "exchange_message")
public class ExchangeMessage {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
    private long id;

    @Column(name = "profile_id")
    private long profileId;

    @Column(name = "organisation_id")
    private long organisationId;

    @Enumerated(EnumType.STRING)
    private Direction direction;

    @Enumerated(EnumType.STRING)
    private MessageState state;

    @Enumerated(EnumType.STRING)
    private Conversation conversation;

    private String standard;
    private String types;
    private String reference;
    private int repetition;
    private String subject;

    @Column(name = "file_name")
    private String fileName;

    private String sha256;

    @Lob
    @Basic(fetch = FetchType.LAZY)
    private byte[] raw;

    private int size;
    private String findings;

    @Column(name = "repeat_of")
    private Long repeatOf;

    @Column(name = "mended_from")
    private Long mendedFrom;

    @Column(name = "mended_by")
    private Long mendedBy;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "state_at")
    private Instant stateAt;

    @Column(name = "next_at")
    private Instant nextAt;

    private int attempts;

    @Version
    private int version;

    protected ExchangeMessage() {}

    /** A file that has just come in. */
    public static ExchangeMessage received(Incoming incoming, long organisationId, Instant now) {
        ExchangeMessage message = new ExchangeMessage();
        message.profileId = incoming.profileId();
        message.organisationId = organisationId;
        message.direction = Direction.IN;
        message.state = MessageState.RECEIVED;
        message.reference = incoming.reference();
        message.fileName = incoming.fileName();
        message.createdAt = now;
        message.stateAt = now;
        message.hold(incoming.bytes());
        return message;
    }

    /** A note that the same file came again; its bytes are those of the first one. */
    public ExchangeMessage repeated(String name, int times, Instant now) {
        ExchangeMessage repeat = received(new Incoming(profileId, reference, name, raw), organisationId, now);
        repeat.raw = null;
        repeat.repetition = times;
        repeat.repeatOf = id;
        repeat.step(MessageAction.NOTE_REPEAT, Role.SYSTEM, now);
        return repeat;
    }

    /**
     * Something to send; its bytes are made when it is sent for the first time.
     *
     * @param reference the control reference of its interchange
     * @param subject what it is about: one message is sent about a subject in a conversation
     */
    public static ExchangeMessage ready(
            long profileId,
            long organisationId,
            Conversation conversation,
            String reference,
            String subject,
            Instant now) {
        ExchangeMessage message = new ExchangeMessage();
        message.profileId = profileId;
        message.organisationId = organisationId;
        message.direction = Direction.OUT;
        message.state = MessageState.READY;
        message.conversation = conversation;
        message.reference = reference;
        message.subject = subject;
        message.createdAt = now;
        message.stateAt = now;
        return message;
    }

    /** This is the corrected copy of {@code original}. */
    public void mends(ExchangeMessage original) {
        mendedFrom = original.id;
        original.mendedBy = id;
    }

    /** One step of the life cycle. @throws org.comptoir.kernel.refusal.RefusedException when it is not allowed now */
    public final void step(MessageAction action, Role who, Instant now) {
        state = MessageLifeCycle.TABLE.next(state, action, who);
        stateAt = now;
    }

    /**
     * The partner's acknowledgement of it: of several the last one counts that says what became of it, whichever way they
     * came. One that says nothing new, or comes while it is to be sent anew, changes nothing.
     *
     * @return whether it changed the state
     */
    public boolean answered(PartnerAnswer answer, Instant now) {
        Optional<MessageAction> action = answer.action()
                .filter(each ->
                        MessageLifeCycle.TABLE.allowed(state, Role.SYSTEM).contains(each));
        action.ifPresent(each -> {
            step(each, Role.SYSTEM, now);
            dueAt(null);
        });
        return action.isPresent();
    }

    /** What the reader found out about it. */
    public void recognised(Conversation conversation, String standard, String types, List<Finding> findings) {
        this.conversation = conversation;
        this.standard = standard;
        this.types = types;
        this.findings = FindingText.written(findings);
    }

    /** The bytes, once. */
    public final void hold(byte[] bytes) {
        raw = bytes;
        size = bytes.length;
        sha256 = Sha256.hex(bytes);
    }

    /** The name of the file that is sent. */
    public void named(String fileName) {
        this.fileName = fileName;
    }

    /** It is looked at again at {@code at}, in the queue's time; null: nothing is left to do. */
    public void dueAt(Instant at) {
        nextAt = at;
    }

    /** One more attempt. @return how many there were with this one */
    public int tried() {
        return ++attempts;
    }

    /** Begins anew: the attempts are counted from zero. */
    public void anew(Instant at) {
        attempts = 0;
        nextAt = at;
    }

    public void found(List<Finding> all) {
        findings = FindingText.written(all);
    }

    public List<Finding> findings() {
        return FindingText.read(findings);
    }

    public long id() {
        return id;
    }

    public long profileId() {
        return profileId;
    }

    public long organisationId() {
        return organisationId;
    }

    public MessageState state() {
        return state;
    }

    public Conversation conversation() {
        return conversation;
    }

    public Direction direction() {
        return direction;
    }

    public String reference() {
        return reference;
    }

    public String subject() {
        return subject;
    }

    public String fileName() {
        return fileName;
    }

    public byte[] raw() {
        return raw;
    }

    public String sha256() {
        return sha256;
    }

    public Long repeatOf() {
        return repeatOf;
    }

    /** Whether something is left to do with a received message. */
    public boolean isOpen() {
        return state == MessageState.RECEIVED || state == MessageState.RECOGNISED || state == MessageState.TRANSLATED;
    }

    /** Whether a corrected copy took its place. */
    public boolean isMended() {
        return mendedBy != null;
    }

    public Long mendedFrom() {
        return mendedFrom;
    }

    public MessageRow row(String partnerName, List<String> orders) {
        return new MessageRow(
                id,
                direction,
                state,
                partnerName,
                conversation,
                standard,
                types,
                reference,
                fileName,
                size,
                createdAt,
                stateAt,
                attempts,
                mendedBy,
                orders);
    }
}
