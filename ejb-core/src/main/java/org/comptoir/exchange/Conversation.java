package org.comptoir.exchange;

/** What is exchanged with a partner, and which way (EXC-01, SET-04, SET-05, EXC-04). */
public enum Conversation {
    ORDERS_IN(Direction.IN),
    ORDERS_OUT(Direction.OUT),
    ORDER_RESPONSE_IN(Direction.IN),
    ORDER_RESPONSE_OUT(Direction.OUT),
    DESPATCH_ADVICE_IN(Direction.IN),
    DESPATCH_ADVICE_OUT(Direction.OUT),
    INVOICE_IN(Direction.IN),
    REMITTANCE_ADVICE_OUT(Direction.OUT),
    CREDIT_TRANSFER_OUT(Direction.OUT),
    PAYMENT_STATUS_IN(Direction.IN),
    ACCOUNT_STATEMENT_IN(Direction.IN),
    ACKNOWLEDGEMENT_IN(Direction.IN),
    ACKNOWLEDGEMENT_OUT(Direction.OUT);

    private final Direction direction;

    Conversation(Direction direction) {
        this.direction = direction;
    }

    public Direction direction() {
        return direction;
    }
}
