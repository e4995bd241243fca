package org.comptoir.ordering;

import java.io.Serializable;
import java.math.BigDecimal;

/** VAL-06: of this line only so much can be had. @param available zero or more, less than ordered */
public record LineProblem(int lineNumber, BigDecimal available) implements Serializable {}
