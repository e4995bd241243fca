package org.comptoir.settlement.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.comptoir.invoicing.InvoiceType;
import org.comptoir.invoicing.InvoiceView;
import org.comptoir.kernel.money.Money;
import org.comptoir.settlement.PayoutLineView;

/**
 * An accepted invoice that the operator owes, with what is kept of it. It names at most one payout: it cannot be paid
 * twice. A credit note's amounts are negative.
 */
@Entity
@Table(name = "due_item")
public class DueItem {
    @Id
    @Column(name = "invoice_id")
    private long invoiceId;

    @Column(name = "supplier_id")
    private long supplierId;

    @Column(name = "payout_id")
    private Long payoutId;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "payable_on")
    private LocalDate payableOn;

    @Column(name = "order_number")
    private String orderNumber;

    private String company;

    @Column(name = "invoice_number")
    private String invoiceNumber;

    @Enumerated(EnumType.STRING)
    private InvoiceType type;

    @Column(name = "issued_on")
    private LocalDate issuedOn;

    private String currency;
    private BigDecimal net;
    private BigDecimal gross;
    private BigDecimal payable;
    private BigDecimal commission;

    @Column(name = "transaction_fee")
    private BigDecimal transactionFee;

    @Version
    private int version;

    protected DueItem() {}

    public DueItem(InvoiceView invoice, Fees fees) {
        invoiceId = invoice.id();
        supplierId = invoice.supplierId();
        dueOn = invoice.dueOn();
        payableOn = invoice.payableOn();
        orderNumber = invoice.orderNumber();
        company = invoice.company();
        invoiceNumber = invoice.number();
        type = invoice.type();
        issuedOn = invoice.issuedOn();
        currency = invoice.net().currency().getCurrencyCode();
        net = type.signed(invoice.net()).amount();
        gross = type.signed(invoice.gross()).amount();
        payable = type.signed(invoice.payable()).amount();
        commission = fees.commission().amount();
        transactionFee = fees.transaction().amount();
    }

    /** Enters a payout. @throws IllegalStateException when it is in one: that would pay it twice */
    public void enter(long payout) {
        if (payoutId != null) {
            throw new IllegalStateException("invoice " + invoiceId + " is in payout " + payoutId);
        }
        payoutId = payout;
    }

    /** The payout came to nothing: the next run takes it. */
    public void leave() {
        payoutId = null;
    }

    public long invoiceId() {
        return invoiceId;
    }

    public long supplierId() {
        return supplierId;
    }

    public Long payoutId() {
        return payoutId;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public LocalDate payableOn() {
        return payableOn;
    }

    /** What is paid: payable less what is kept. */
    public Money paid() {
        return money(payable).minus(money(commission)).minus(money(transactionFee));
    }

    /** The item as a line of a payout. */
    public PayoutLineView line() {
        return new PayoutLineView(
                invoiceId,
                invoiceNumber,
                type,
                issuedOn,
                orderNumber,
                company,
                money(net),
                money(gross),
                money(payable),
                money(commission),
                money(transactionFee),
                paid());
    }

    private Money money(BigDecimal amount) {
        return Money.of(amount, currency);
    }
}
