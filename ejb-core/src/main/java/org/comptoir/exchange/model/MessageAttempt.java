package org.comptoir.exchange.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.comptoir.exchange.AttemptView;

/** Something that was tried with a message; never changed. */
@Entity
@Table(name = "message_attempt")
public class MessageAttempt {
    private static final int LONGEST = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
    private long id;

    @Column(name = "message_id")
    private long messageId;

    private Instant at;
    private String username;
    private String outcome;
    private String detail;

    @Column(name = "next_at")
    private Instant nextAt;

    protected MessageAttempt() {}

    public MessageAttempt(long messageId, AttemptView attempt) {
        this.messageId = messageId;
        this.at = attempt.at();
        this.username = attempt.by();
        this.outcome = attempt.outcome();
        String text = attempt.detail();
        this.detail = text != null && text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        this.nextAt = attempt.next();
    }

    public AttemptView view() {
        return new AttemptView(at, username, outcome, detail, nextAt);
    }
}
