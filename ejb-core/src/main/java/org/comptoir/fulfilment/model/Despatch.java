package org.comptoir.fulfilment.model;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.comptoir.fulfilment.DespatchView;
import org.comptoir.fulfilment.NewDespatch;
import org.comptoir.ordering.OrderView;
import org.comptoir.partners.Actor;

/** What left at one time, with one carrier, for one order. */
@Entity
@Table(name = "despatch")
public class Despatch {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
    private long id;

    private String number;

    @Column(name = "order_number")
    private String orderNumber;

    @Column(name = "supplier_id")
    private long supplierId;

    @Column(name = "customer_id")
    private long customerId;

    @Column(name = "supplier_advice_number")
    private String supplierAdviceNumber;

    private String carrier;

    @Column(name = "tracking_number")
    private String trackingNumber;

    @Column(name = "despatched_on")
    private LocalDate despatchedOn;

    private Instant at;
    private String username;

    @Version
    private int version;

    @OneToMany(mappedBy = "despatch", cascade = CascadeType.PERSIST)
    @OrderBy("lineNumber")
    private List<DespatchLine> lines = new ArrayList<>();

    protected Despatch() {}

    /** @param adviceNumber the supplier's own number of the despatch advice, or null */
    public Despatch(
            String number, OrderView order, NewDespatch despatch, String adviceNumber, Actor actor, Instant at) {
        this.number = number;
        this.orderNumber = order.number();
        this.supplierId = order.supplier().id();
        this.customerId = order.customer().id();
        this.supplierAdviceNumber = adviceNumber;
        this.carrier = despatch.carrier();
        this.trackingNumber = despatch.trackingNumber();
        this.despatchedOn = despatch.despatchedOn();
        this.at = at;
        this.username = actor.username();
    }

    /** What left, by line number. */
    public void carries(Map<Integer, BigDecimal> quantities) {
        new TreeMap<>(quantities).forEach((line, quantity) -> lines.add(new DespatchLine(this, line, quantity)));
    }

    public DespatchView view() {
        Map<Integer, BigDecimal> quantities = new TreeMap<>();
        lines.forEach(line -> quantities.put(line.lineNumber(), line.quantity()));
        return new DespatchView(
                number, orderNumber, supplierAdviceNumber, carrier, trackingNumber, despatchedOn, at, quantities);
    }
}
