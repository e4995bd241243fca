package org.comptoir.ordering;

import static org.comptoir.ordering.OrderAction.*;
import static org.comptoir.ordering.OrderParty.CUSTOMER;
import static org.comptoir.ordering.OrderParty.OPERATOR;
import static org.comptoir.ordering.OrderParty.SUPPLIER;
import static org.comptoir.ordering.OrderParty.SYSTEM;
import static org.comptoir.ordering.OrderParty.WAREHOUSE;
import static org.comptoir.ordering.OrderStatus.*;

import java.util.List;
import java.util.Set;
import org.comptoir.kernel.lifecycle.LifeCycle;
import org.comptoir.kernel.lifecycle.LifeCycle.Step;

/** The life of an order as a table (VAL-04 … VAL-08, ORD-10, FUL-03, FUL-06). */
public final class OrderLifeCycle {
    /** (status, action, who, next status). */
    public static final LifeCycle<OrderStatus, OrderAction, OrderParty> TABLE = LifeCycle.of(List.of(
            step(AWAITING_PAYMENT, NOTE_PAYMENT, PLACED, SUPPLIER, OPERATOR, SYSTEM),
            step(AWAITING_PAYMENT, CANCEL, CANCELLED, CUSTOMER, OPERATOR, SYSTEM),
            step(PLACED, VALIDATE, VALIDATED, SUPPLIER),
            step(PLACED, REPORT_PROBLEM, MODIFIED, SUPPLIER),
            step(PLACED, REFUSE, REFUSED, SUPPLIER),
            step(PLACED, CANCEL, CANCELLED, CUSTOMER, OPERATOR),
            step(PLACED, EXPIRE, CANCELLED, SYSTEM),
            step(VALIDATED, SHIP, SHIPPED, SUPPLIER, WAREHOUSE),
            step(VALIDATED, SHIP_PART, PARTLY_SHIPPED, SUPPLIER, WAREHOUSE),
            step(VALIDATED, CANCEL, CANCELLED, CUSTOMER, OPERATOR),
            step(MODIFIED, SHIP, SHIPPED, SUPPLIER, WAREHOUSE),
            step(MODIFIED, SHIP_PART, PARTLY_SHIPPED, SUPPLIER, WAREHOUSE),
            step(MODIFIED, CANCEL, CANCELLED, CUSTOMER, OPERATOR),
            step(PARTLY_SHIPPED, SHIP, SHIPPED, SUPPLIER, WAREHOUSE),
            step(PARTLY_SHIPPED, SHIP_PART, PARTLY_SHIPPED, SUPPLIER, WAREHOUSE),
            step(SHIPPED, CONFIRM_RECEIPT, RECEIVED, CUSTOMER, OPERATOR),
            step(SHIPPED, PRESUME_RECEIPT, RECEIVED, SYSTEM)));

    private OrderLifeCycle() {}

    private static Step<OrderStatus, OrderAction, OrderParty> step(
            OrderStatus from, OrderAction action, OrderStatus to, OrderParty... who) {
        return new Step<>(from, action, Set.of(who), to);
    }
}
