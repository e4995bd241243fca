package org.comptoir.kernel.money;

import java.io.Serializable;

/** The tax of one rate over its taxable amount (EN 16931 BG-23). */
public record VatAmount(VatRate rate, Money taxable, Money tax) implements Serializable {}
