package org.comptoir.document;

import java.io.Serializable;

/** A canonical business document: what any syntax is read to, and what any syntax is written from. */
public interface BusinessDocument extends Serializable {
    /** The number its sender gave it. */
    String number();
}
