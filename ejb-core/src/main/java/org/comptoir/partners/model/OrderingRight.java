package org.comptoir.partners.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;

/** For which site, at which supplier, a buyer may order (IDN-03). */
@Entity
@Table(name = "ordering_right")
@IdClass(OrderingRight.Key.class)
public class OrderingRight {
    /** The three together are the right; a class, since JPA 3.1 knows no record as a key. */
    public static class Key implements Serializable {
        private static final long serialVersionUID = 1L;
        private long userId;
        private long siteId;
        private long supplierId;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that
                    && userId == that.userId
                    && siteId == that.siteId
                    && supplierId == that.supplierId;
        }

        @Override
        public int hashCode() {
            return Objects.hash(userId, siteId, supplierId);
        }
    }

    @Id
    @Column(name = "user_id")
    private long userId;

    @Id
    @Column(name = "site_id")
    private long siteId;

    @Id
    @Column(name = "supplier_id")
    private long supplierId;

    protected OrderingRight() {}

    public OrderingRight(long userId, long siteId, long supplierId) {
        this.userId = userId;
        this.siteId = siteId;
        this.supplierId = supplierId;
    }

    public long siteId() {
        return siteId;
    }

    public long supplierId() {
        return supplierId;
    }
}
