package org.comptoir.invoicing.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.comptoir.filing.FileView;
import org.comptoir.invoicing.InvoiceAction;
import org.comptoir.invoicing.InvoiceLifeCycle;
import org.comptoir.invoicing.InvoiceRow;
import org.comptoir.invoicing.InvoiceSource;
import org.comptoir.invoicing.InvoiceStatus;
import org.comptoir.invoicing.InvoiceType;
import org.comptoir.invoicing.InvoiceView;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.money.Money;
import org.comptoir.ordering.OrderParty;
import org.comptoir.partners.Actor;
import org.comptoir.partners.BillingModel;

/**
 * A supplier's invoice or credit note for one order. What it says is never changed; its status moves by
 * {@link InvoiceLifeCycle} alone.
 */
@Entity
@Table(name = "invoice")
public class Invoice {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
    private long id;

    private String number;

    /** 1 while the number is taken, null once cancelled: part of a unique key. */
    private Integer live = 1;

    @Enumerated(EnumType.STRING)
    private InvoiceType type;

    @Enumerated(EnumType.STRING)
    private InvoiceStatus status = InvoiceStatus.UPLOADED;

    @Enumerated(EnumType.STRING)
    private InvoiceSource source;

    @Column(name = "supplier_id")
    private long supplierId;

    @Column(name = "addressee_id")
    private long addresseeId;

    @Column(name = "order_number")
    private String orderNumber;

    private String company;

    @Column(name = "issued_on")
    private LocalDate issuedOn;

    @Column(name = "received_at")
    private Instant receivedAt;

    private String currency;
    private BigDecimal net;
    private BigDecimal vat;
    private BigDecimal gross;

    @Column(name = "expected_net")
    private BigDecimal expectedNet;

    @Column(name = "expected_gross")
    private BigDecimal expectedGross;

    private BigDecimal payable;

    @Enumerated(EnumType.STRING)
    @Column(name = "billing_model")
    private BillingModel billingModel;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "payable_on")
    private LocalDate payableOn;

    private String reason;

    @Column(name = "file_id")
    private long fileId;

    @Version
    private int version;

    @ElementCollection
    @CollectionTable(name = "invoice_line", joinColumns = @JoinColumn(name = "invoice_id"))
    @OrderColumn(name = "position")
    private List<InvoiceLine> lines = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "invoice_finding", joinColumns = @JoinColumn(name = "invoice_id"))
    @OrderColumn(name = "position")
    private List<InvoiceFinding> findings = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "invoice_step", joinColumns = @JoinColumn(name = "invoice_id"))
    @OrderColumn(name = "position")
    private List<InvoiceStep> steps = new ArrayList<>();

    protected Invoice() {}

    /** An invoice as it comes in, with the first step of its history. */
    public Invoice(Receiving receiving, Actor sender) {
        number = receiving.number();
        type = receiving.type();
        source = receiving.source();
        supplierId = receiving.supplierId();
        addresseeId = receiving.addresseeId();
        orderNumber = receiving.orderNumber();
        company = receiving.company();
        issuedOn = receiving.issuedOn();
        receivedAt = receiving.receivedAt();
        billingModel = receiving.billingModel();
        dueOn = receiving.dueOn();
        payableOn = receiving.payableOn();
        fileId = receiving.fileId();
        says(receiving.amounts());
        receiving.lines().forEach(line -> lines.add(new InvoiceLine(line)));
        steps.add(new InvoiceStep(receivedAt, sender, InvoiceAction.UPLOAD, null, status, null));
    }

    private void says(Amounts amounts) {
        currency = amounts.net().currency().getCurrencyCode();
        net = amounts.net().amount();
        vat = amounts.vat().amount();
        gross = amounts.gross().amount();
        expectedNet = amounts.expectedNet().amount();
        expectedGross = amounts.expectedGross().amount();
        payable = amounts.payable().amount();
    }

    /** INV-02: keeps what the check found; an invoice that agrees with what left goes on by itself. */
    public void checked(List<Finding> found, Instant at) {
        found.forEach(finding -> findings.add(new InvoiceFinding(finding)));
        if (InvoiceCheck.agrees(found)) {
            step(Actor.system(), InvoiceAction.CHECK, at, null);
        }
    }

    /** The operator accepts it: from now on it is never changed. */
    public void accept(Actor operator, Instant at) {
        step(operator, InvoiceAction.ACCEPT, at, null);
    }

    /** The operator refuses it; the supplier reads the reason. */
    public void refuse(Actor operator, String why, Instant at) {
        step(operator, InvoiceAction.REFUSE, at, why);
        reason = why;
    }

    /** The supplier takes it back; its number is free for the next try. */
    public void cancel(Actor supplier, Instant at) {
        step(supplier, InvoiceAction.CANCEL, at, null);
        live = null;
    }

    public long id() {
        return id;
    }

    public String number() {
        return number;
    }

    public String orderNumber() {
        return orderNumber;
    }

    public long supplierId() {
        return supplierId;
    }

    public InvoiceStatus status() {
        return status;
    }

    public InvoiceType type() {
        return type;
    }

    public long fileId() {
        return fileId;
    }

    public Money net() {
        return Money.of(net, currency);
    }

    public Money gross() {
        return Money.of(gross, currency);
    }

    public Money payable() {
        return money(payable);
    }

    /** Whether it is the same document as one that says this. */
    public boolean says(InvoiceType otherType, String otherOrder, Money otherNet) {
        return type == otherType && orderNumber.equals(otherOrder) && net().equals(otherNet);
    }

    public List<Finding> findings() {
        return findings.stream().map(InvoiceFinding::finding).toList();
    }

    /** Adds what its lines invoice, by order line; a credit note takes off. */
    public void addTo(Map<Integer, BigDecimal> invoiced) {
        BigDecimal sign = type == InvoiceType.INVOICE ? BigDecimal.ONE : BigDecimal.ONE.negate();
        lines.stream()
                .map(line -> line.view(net().currency()))
                .filter(line -> line.orderLine() != null)
                .forEach(
                        line -> invoiced.merge(line.orderLine(), line.quantity().multiply(sign), BigDecimal::add));
    }

    /** As a row of a list. */
    public InvoiceRow row(String supplierName) {
        boolean differs = !InvoiceCheck.agrees(findings());
        return new InvoiceRow(
                id,
                number,
                type,
                status,
                supplierName,
                orderNumber,
                company,
                issuedOn,
                receivedAt,
                dueOn,
                net(),
                money(vat),
                gross(),
                differs);
    }

    /** Everything of it, for {@code reader}. */
    public InvoiceView view(Actor reader, String supplierName, FileView file) {
        return new InvoiceView(
                id,
                number,
                type,
                status,
                source,
                billingModel,
                supplierId,
                supplierName,
                orderNumber,
                company,
                issuedOn,
                receivedAt,
                dueOn,
                payableOn,
                net(),
                money(vat),
                gross(),
                money(expectedNet),
                money(expectedGross),
                money(payable),
                lines.stream().map(line -> line.view(net().currency())).toList(),
                findings(),
                reason,
                file,
                steps.stream().map(InvoiceStep::view).toList(),
                InvoiceLifeCycle.TABLE.allowed(status, OrderParty.of(reader)),
                version);
    }

    private void step(Actor actor, InvoiceAction action, Instant at, String why) {
        InvoiceStatus from = status;
        status = InvoiceLifeCycle.TABLE.next(from, action, OrderParty.of(actor));
        steps.add(new InvoiceStep(at, actor, action, from, status, why));
    }

    private Money money(BigDecimal amount) {
        return Money.of(amount, currency);
    }
}
