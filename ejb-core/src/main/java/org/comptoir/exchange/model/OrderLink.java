package org.comptoir.exchange.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;

/** The message is about the order. */
@Entity
@IdClass(OrderLink.Key.class)
@Table(name = "exchange_order")
public class OrderLink {
    /** What makes a link unique. */
    public static class Key implements Serializable {
        private static final long serialVersionUID = 1L;
        private long messageId;
        private String orderNumber;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.messageId == messageId && key.orderNumber.equals(orderNumber);
        }

        @Override
        public int hashCode() {
            return Long.hashCode(messageId) * 31 + orderNumber.hashCode();
        }
    }

    @Id
    @Column(name = "message_id")
    private long messageId;

    @Id
    @Column(name = "order_number")
    private String orderNumber;

    protected OrderLink() {}
}
