package org.comptoir.filing.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import org.comptoir.filing.FileContent;

/** A file as it was given, with the fingerprint of its bytes; never changed. */
@Entity
@Table(name = "stored_file")
public class StoredFile {
    private static final int LONGEST_NAME = 120;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
    private long id;

    private String name;

    @Column(name = "media_type")
    private String mediaType;

    private long size;
    private String sha256;

    @Column(name = "stored_at")
    private Instant storedAt;

    @Lob
    private byte[] content;

    protected StoredFile() {}

    public StoredFile(FileContent file, Instant storedAt) {
        this.name = plain(file.name());
        this.mediaType = file.mediaType();
        this.content = file.bytes();
        this.size = content.length;
        this.sha256 = fingerprint(content);
        this.storedAt = storedAt;
    }

    public long id() {
        return id;
    }

    public FileContent content() {
        return new FileContent(name, mediaType, content);
    }

    /** The name without folders and control characters, which a sender may have put in. */
    public static String plain(String given) {
        String base =
                given == null ? "" : given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        String clean = base.replaceAll("[\\p{Cntrl}\\p{Cf}\"<>:|?*;]", "_").strip();
        String named = clean.isEmpty() || clean.startsWith(".") ? "file" + clean : clean;
        return named.length() <= LONGEST_NAME ? named : named.substring(named.length() - LONGEST_NAME);
    }

    private static String fingerprint(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
