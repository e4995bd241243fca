package org.comptoir.invoicing;

import java.util.Arrays;
import org.comptoir.kernel.money.Money;
import org.comptoir.kernel.refusal.RefusedException;

/** Invoice or credit note (UNCL1001). */
public enum InvoiceType {
    INVOICE("380") {
        @Override
        public Money signed(Money amount) {
            return amount;
        }
    },
    CREDIT_NOTE("381") {
        @Override
        public Money signed(Money amount) {
            return amount.negated();
        }
    };

    private final String code;

    InvoiceType(String code) {
        this.code = code;
    }

    /** The code of UNCL1001. */
    public String code() {
        return code;
    }

    /** The amount as it counts towards what is owed: a credit note takes off. */
    public abstract Money signed(Money amount);

    /** The type with a code of UNCL1001. @throws RefusedException {@code invoice.type} for others */
    public static InvoiceType of(String code) {
        return Arrays.stream(values())
                .filter(type -> type.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new RefusedException("invoice.type", String.valueOf(code)));
    }
}
