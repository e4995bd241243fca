package org.comptoir.document;

import java.io.Serializable;
import java.time.LocalDate;

/** A canonical business document: what any syntax is read to, and what any syntax is written from. */
public interface BusinessDocument extends Serializable {
    /** The number its sender gave it. */
    String number();

    /** The day of the document; null when it does not say, or is of a kind that has none. */
    default LocalDate issued() {
        return null;
    }
}
