package org.comptoir.settlement.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.comptoir.invoicing.InvoiceType;
import org.comptoir.kernel.money.Money;
import org.comptoir.settlement.PayoutLineView;

/** What a payout said of an invoice when it was proposed; kept when the payout comes to nothing. */
@Entity
@Table(name = "payout_line")
public class PayoutLine {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
    private long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "payout_id")
    private Payout payout;

    @Column(name = "invoice_id")
    private long invoiceId;

    /** 1 while the payout stands, null once it came to nothing: part of a unique key. */
    private Integer live = 1;

    @Column(name = "order_number")
    private String orderNumber;

    private String company;

    @Column(name = "invoice_number")
    private String invoiceNumber;

    @Enumerated(EnumType.STRING)
    private InvoiceType type;

    @Column(name = "issued_on")
    private LocalDate issuedOn;

    private BigDecimal net;
    private BigDecimal gross;
    private BigDecimal payable;
    private BigDecimal commission;

    @Column(name = "transaction_fee")
    private BigDecimal transactionFee;

    protected PayoutLine() {}

    PayoutLine(Payout payout, PayoutLineView line) {
        this.payout = payout;
        invoiceId = line.invoiceId();
        orderNumber = line.orderNumber();
        company = line.company();
        invoiceNumber = line.invoiceNumber();
        type = line.type();
        issuedOn = line.issuedOn();
        net = line.net().amount();
        gross = line.gross().amount();
        payable = line.payable().amount();
        commission = line.commission().amount();
        transactionFee = line.transactionFee().amount();
    }

    void fallAway() {
        live = null;
    }

    long invoiceId() {
        return invoiceId;
    }

    PayoutLineView view(String currency) {
        BigDecimal paid = payable.subtract(commission).subtract(transactionFee);
        return new PayoutLineView(
                invoiceId,
                invoiceNumber,
                type,
                issuedOn,
                orderNumber,
                company,
                Money.of(net, currency),
                Money.of(gross, currency),
                Money.of(payable, currency),
                Money.of(commission, currency),
                Money.of(transactionFee, currency),
                Money.of(paid, currency));
    }
}
