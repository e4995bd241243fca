package org.comptoir.partners;

import java.io.Serializable;

/** Where a company is paid. @param bic may be null within SEPA */
public record PayeeAccount(String name, String iban, String bic) implements Serializable {}
