package org.comptoir.notification.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.comptoir.filing.FileContent;
import org.comptoir.filing.FileView;
import org.comptoir.notification.NoticeAction;
import org.comptoir.notification.NoticeKind;
import org.comptoir.notification.NoticeLifeCycle;
import org.comptoir.notification.NoticeRow;
import org.comptoir.notification.NoticeState;
import org.comptoir.notification.NoticeToSend;
import org.comptoir.notification.NoticeView;
import org.comptoir.ordering.OrderParty;
import org.comptoir.partners.Actor;
import org.comptoir.partners.Profile;

/**
 * A notice to one person, written when it is queued: what is sent tomorrow says what was true today. When it may be
 * taken next stands in a column that the store alone writes, by the database's own clock.
 */
@Entity
@Table(name = "notice")
public class Notice {
    private static final int LONGEST_ERROR = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
    private long id;

    @Enumerated(EnumType.STRING)
    private NoticeKind kind;

    @Enumerated(EnumType.STRING)
    private NoticeState state = NoticeState.QUEUED;

    @Column(name = "organisation_id")
    private long organisationId;

    private String username;
    private String recipient;

    @Column(name = "recipient_name")
    private String recipientName;

    private String language;

    @Column(name = "order_number")
    private String orderNumber;

    private String subject = "";

    @Lob
    private String html = "";

    @Lob
    private String plain = "";

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "sent_at")
    private Instant sentAt;

    private int attempts;
    private String error;

    @Version
    private int version;

    @ElementCollection
    @CollectionTable(name = "notice_attachment", joinColumns = @JoinColumn(name = "notice_id"))
    @OrderColumn(name = "position")
    @Column(name = "file_id")
    private List<Long> attachments = new ArrayList<>();

    protected Notice() {}

    public Notice(NoticeKind kind, Profile reader, String orderNumber, Instant createdAt) {
        this.kind = kind;
        this.organisationId = reader.organisationId();
        this.username = reader.username();
        this.recipient = reader.email();
        this.recipientName = reader.firstName() + " " + reader.lastName();
        this.language = reader.language();
        this.orderNumber = orderNumber;
        this.createdAt = createdAt;
    }

    /** Its words. Written once, when its id is known and may stand in its links. */
    public void written(String subject, String html, String text, List<Long> fileIds) {
        this.subject = subject;
        this.html = html;
        this.plain = text;
        this.attachments.addAll(fileIds);
    }

    public void claim() {
        step(NoticeAction.CLAIM, Actor.system());
        attempts++;
    }

    /** It is sent; said again it changes nothing. */
    public void sent(Instant at) {
        if (state != NoticeState.SENT) {
            step(NoticeAction.NOTE_SENT, Actor.system());
            sentAt = at;
            error = null;
        }
    }

    /** It could not be sent. @return whether it is tried again */
    public boolean failed(String reason, int most) {
        boolean again = attempts < most;
        step(again ? NoticeAction.NOTE_FAILED : NoticeAction.GIVE_UP, Actor.system());
        error = reason == null ? "-" : reason.substring(0, Math.min(reason.length(), LONGEST_ERROR));
        return again;
    }

    /** The operator wants it tried again, with all its attempts. */
    public void queueAgain(Actor operator) {
        step(NoticeAction.QUEUE_AGAIN, operator);
        attempts = 0;
    }

    public boolean isFor(String reader) {
        return username.equals(reader);
    }

    public long id() {
        return id;
    }

    public NoticeState state() {
        return state;
    }

    public int attempts() {
        return attempts;
    }

    public List<Long> attachments() {
        return List.copyOf(attachments);
    }

    public NoticeRow row() {
        return new NoticeRow(
                id, kind, state, recipient, recipientName, subject, orderNumber, createdAt, sentAt, attempts);
    }

    public NoticeView view(Actor reader, List<FileView> files) {
        return new NoticeView(
                row(),
                language,
                html,
                plain,
                files,
                error,
                NoticeLifeCycle.TABLE.allowed(state, OrderParty.of(reader)));
    }

    public NoticeToSend toSend(List<FileContent> files) {
        String messageId = "<notice-" + id + "@comptoir>";
        return new NoticeToSend(
                id, messageId, recipient, recipientName, language, subject, html, plain, files, attempts);
    }

    private void step(NoticeAction action, Actor actor) {
        state = NoticeLifeCycle.TABLE.next(state, action, OrderParty.of(actor));
    }
}
