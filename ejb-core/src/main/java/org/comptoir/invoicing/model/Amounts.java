package org.comptoir.invoicing.model;

import org.comptoir.kernel.money.Money;

/** What an invoice says beside what was expected of it, and what is owed for it incl. VAT. */
public record Amounts(Money net, Money vat, Money gross, Money expectedNet, Money expectedGross, Money payable) {}
