package org.comptoir.fulfilment.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;

/** How much of an order's line left with a despatch. */
@Entity
@Table(name = "despatch_line")
public class DespatchLine {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
    private long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "despatch_id")
    private Despatch despatch;

    @Column(name = "line_number")
    private int lineNumber;

    private BigDecimal quantity;

    protected DespatchLine() {}

    DespatchLine(Despatch despatch, int lineNumber, BigDecimal quantity) {
        this.despatch = despatch;
        this.lineNumber = lineNumber;
        this.quantity = quantity;
    }

    int lineNumber() {
        return lineNumber;
    }

    BigDecimal quantity() {
        return quantity;
    }
}
