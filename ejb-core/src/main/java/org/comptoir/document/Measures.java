package org.comptoir.document;

import java.io.Serializable;
import org.comptoir.kernel.quantity.Quantity;

/**
 * How heavy and how large goods or a logistic unit are (EDIFACT MEA, X12 MEA and TD1); each may be null.
 *
 * @param grossWeight with package, netWeight without (UN/ECE Rec 20: KGM, TNE …); volume (MTQ …)
 */
public record Measures(Quantity grossWeight, Quantity netWeight, Quantity volume) implements Serializable {}
