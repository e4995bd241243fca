package org.comptoir.worklist.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import org.comptoir.partners.Actor;
import org.comptoir.worklist.WorklistEntry;

/** An entry of the worklist: data, so that everybody reads it in the own language. */
@Entity(name = "WorklistItem")
@Table(name = "worklist_entry")
public class Entry {
    private static final String SEPARATOR = "\u001F";
    private static final int LONGEST = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
    private long id;

    @Column(name = "kind")
    private String code;

    private String subject;
    private String arguments;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "closed_by")
    private String closedBy;

    @Column(name = "closed_name")
    private String closedName;

    private String note;

    @Version
    private int version;

    protected Entry() {}

    public Entry(String code, String subject, List<String> arguments, Instant createdAt) {
        this.code = code;
        this.subject = cut(subject, 80);
        this.arguments = cut(String.join(SEPARATOR, arguments), LONGEST);
        this.createdAt = createdAt;
    }

    public void close(Actor actor, String remark, Instant at) {
        if (closedAt == null) {
            closedAt = at;
            closedBy = actor.username();
            closedName = actor.name();
            note = remark == null || remark.isBlank() ? null : cut(remark.strip(), LONGEST);
        }
    }

    public WorklistEntry view() {
        return new WorklistEntry(
                id, code, subject, List.of(arguments.split(SEPARATOR, -1)), createdAt, closedAt, closedName, note);
    }

    private static String cut(String text, int longest) {
        return text.substring(0, Math.min(text.length(), longest));
    }
}
