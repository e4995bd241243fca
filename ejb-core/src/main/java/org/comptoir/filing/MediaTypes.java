package org.comptoir.filing;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** What an uploaded file is, told from its first bytes: neither its name nor what the browser says is trusted. */
public final class MediaTypes {
    /** The largest file that is taken: 10 MB. */
    public static final int LARGEST = 10 * 1024 * 1024;

    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] UNA = "UNA".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] UNB = "UNB".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] ISA = "ISA".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};

    private MediaTypes() {}

    /** PDF, PNG, JPEG, XML, EDIFACT (RFC 1767) or X12; empty for everything else. */
    public static Optional<String> of(byte[] bytes) {
        if (startsWith(bytes, PDF)) {
            return Optional.of("application/pdf");
        }
        if (startsWith(bytes, PNG)) {
            return Optional.of("image/png");
        }
        if (startsWith(bytes, JPEG)) {
            return Optional.of("image/jpeg");
        }
        if (startsWith(bytes, UNA) || startsWith(bytes, UNB)) {
            return Optional.of("application/edifact");
        }
        if (startsWith(bytes, ISA)) {
            return Optional.of("application/edi-x12");
        }
        return isXml(bytes) ? Optional.of("application/xml") : Optional.empty();
    }

    /** XML as an invoice comes: with its declaration and without a document type, so never HTML or an entity trick. */
    private static boolean isXml(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 1024), StandardCharsets.UTF_8).replace("\uFEFF", "");
        return head.startsWith("<?xml") && !head.contains("<!DOCTYPE");
    }

    private static boolean startsWith(byte[] bytes, byte[] signature) {
        return bytes.length > signature.length
                && Arrays.equals(bytes, 0, signature.length, signature, 0, signature.length);
    }
}
