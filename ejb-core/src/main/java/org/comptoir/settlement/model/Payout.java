package org.comptoir.settlement.model;

import jakarta.persistence.CascadeType;
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
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.comptoir.document.CreditTransfer;
import org.comptoir.kernel.identifier.CreditorReference;
import org.comptoir.kernel.identifier.Iban;
import org.comptoir.kernel.money.Money;
import org.comptoir.ordering.OrderParty;
import org.comptoir.partners.Actor;
import org.comptoir.partners.PayeeAccount;
import org.comptoir.settlement.PayoutAction;
import org.comptoir.settlement.PayoutLifeCycle;
import org.comptoir.settlement.PayoutLineView;
import org.comptoir.settlement.PayoutStatus;
import org.comptoir.settlement.PayoutView;

/** One payment to one supplier, for all its invoices that are due. */
@Entity
@Table(name = "payout")
public class Payout {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
    private long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "run_id")
    private PayoutRun run;

    private String number;

    @Column(name = "end_to_end_id")
    private String endToEndId;

    @Enumerated(EnumType.STRING)
    private PayoutStatus status = PayoutStatus.PROPOSED;

    @Column(name = "supplier_id")
    private long supplierId;

    @Column(name = "payee_name")
    private String payeeName;

    private String iban;
    private String bic;
    private String currency;
    private BigDecimal net;
    private BigDecimal gross;
    private BigDecimal payable;
    private BigDecimal commission;

    @Column(name = "transaction_fee")
    private BigDecimal transactionFee;

    private BigDecimal amount;

    @Column(name = "bank_code")
    private String bankCode;

    @Column(name = "bank_reason")
    private String bankReason;

    @Column(name = "booked_on")
    private LocalDate bookedOn;

    @Version
    private int version;

    @OneToMany(mappedBy = "payout", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<PayoutLine> lines = new ArrayList<>();

    protected Payout() {}

    /** A proposed payment of {@code items} to {@code payee}. */
    Payout(PayoutRun run, String number, long supplierId, PayeeAccount payee, List<PayoutLineView> items) {
        this.run = run;
        this.number = number;
        this.endToEndId = CreditorReference.of(number).value();
        this.supplierId = supplierId;
        this.payeeName = payee.name();
        this.iban = payee.iban();
        this.bic = payee.bic();
        this.currency = items.get(0).net().currency().getCurrencyCode();
        items.forEach(item -> lines.add(new PayoutLine(this, item)));
        net = sum(items, PayoutLineView::net);
        gross = sum(items, PayoutLineView::gross);
        payable = sum(items, PayoutLineView::payable);
        commission = sum(items, PayoutLineView::commission);
        transactionFee = sum(items, PayoutLineView::transactionFee);
        amount = sum(items, PayoutLineView::paid);
    }

    /** Takes a step. @throws org.comptoir.kernel.refusal.RefusedException when the table does not allow it */
    void step(Actor actor, PayoutAction action) {
        status = PayoutLifeCycle.TABLE.next(status, action, OrderParty.of(actor));
        if (status == PayoutStatus.REJECTED || status == PayoutStatus.DISCARDED) {
            lines.forEach(PayoutLine::fallAway);
        }
    }

    /** Whether the table allows the step to the product itself. */
    public boolean mayTake(PayoutAction action) {
        return PayoutLifeCycle.TABLE.allowed(status, OrderParty.SYSTEM).contains(action);
    }

    /** The bank's answer (pain.002). @param code its status or reason code; reason its text, or null */
    public void answered(Actor actor, PayoutAction action, String code, String reason) {
        step(actor, action);
        bankCode = code;
        bankReason = reason;
        run.follow();
    }

    /** The bank's booking (camt.054): paid. */
    public void booked(Actor actor, LocalDate day) {
        step(actor, PayoutAction.NOTE_BOOKED);
        bookedOn = day;
        run.follow();
    }

    public long id() {
        return id;
    }

    public String number() {
        return number;
    }

    public long runId() {
        return run.id();
    }

    public long supplierId() {
        return supplierId;
    }

    public PayoutStatus status() {
        return status;
    }

    public LocalDate bookedOn() {
        return bookedOn;
    }

    public String endToEndId() {
        return endToEndId;
    }

    public String payeeName() {
        return payeeName;
    }

    public String iban() {
        return iban;
    }

    public Money amount() {
        return Money.of(amount, currency);
    }

    public Money gross() {
        return Money.of(gross, currency);
    }

    public List<PayoutLineView> lines() {
        return lines.stream().map(line -> line.view(currency)).toList();
    }

    /** The payment for the bank's file. */
    public CreditTransfer.Payment payment() {
        CreditTransfer.Account creditor = new CreditTransfer.Account(payeeName, iban, bic);
        return new CreditTransfer.Payment(endToEndId, amount(), creditor, endToEndId, number);
    }

    public PayoutView view(String supplierName) {
        return new PayoutView(
                id,
                run.id(),
                number,
                endToEndId,
                status,
                supplierId,
                supplierName,
                new Iban(iban).masked(),
                money(net),
                money(gross),
                money(payable),
                money(commission),
                money(transactionFee),
                amount(),
                bankCode,
                bankReason,
                bookedOn,
                lines());
    }

    private Money money(BigDecimal value) {
        return Money.of(value, currency);
    }

    private static BigDecimal sum(List<PayoutLineView> items, Function<PayoutLineView, Money> part) {
        return items.stream().map(part).reduce(Money::plus).orElseThrow().amount();
    }
}
