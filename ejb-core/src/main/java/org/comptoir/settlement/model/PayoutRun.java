package org.comptoir.settlement.model;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongFunction;
import org.comptoir.kernel.money.Money;
import org.comptoir.kernel.refusal.RefusedException;
import org.comptoir.ordering.OrderParty;
import org.comptoir.partners.Actor;
import org.comptoir.partners.PayeeAccount;
import org.comptoir.settlement.PayoutAction;
import org.comptoir.settlement.PayoutLifeCycle;
import org.comptoir.settlement.PayoutLineView;
import org.comptoir.settlement.PayoutRunRow;
import org.comptoir.settlement.PayoutRunView;
import org.comptoir.settlement.PayoutStatus;

/**
 * A run of payouts: proposed by one person, approved by another (SET-04). After the approval its status follows its
 * payouts: it stands where the one that is least far stands.
 */
@Entity
@Table(name = "payout_run")
public class PayoutRun {
    private static final List<PayoutStatus> ON_THE_WAY =
            List.of(PayoutStatus.APPROVED, PayoutStatus.SENT, PayoutStatus.ACCEPTED_BY_BANK, PayoutStatus.BOOKED);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
    private long id;

    private String number;

    @Column(name = "message_id")
    private String messageId;

    @Enumerated(EnumType.STRING)
    private PayoutStatus status = PayoutStatus.PROPOSED;

    @Column(name = "due_by")
    private LocalDate dueBy;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @Column(name = "proposed_by")
    private String proposedBy;

    @Column(name = "proposed_name")
    private String proposedName;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_name")
    private String decidedName;

    private String reason;
    private String currency;
    private BigDecimal amount = BigDecimal.ZERO;

    @Column(name = "payout_count")
    private int payoutCount;

    @Version
    private int version;

    @OneToMany(mappedBy = "run", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<Payout> payouts = new ArrayList<>();

    protected PayoutRun() {}

    /** A run of what is due by {@code dueBy}. @param number its own, of digits */
    public PayoutRun(long number, String currency, LocalDate dueBy, Actor proposer, Instant now) {
        this.number = "R" + number;
        this.messageId = "COMPTOIR-R" + number;
        this.currency = currency;
        this.dueBy = dueBy;
        this.proposedAt = now;
        this.proposedBy = proposer.username();
        this.proposedName = proposer.name();
    }

    /** Adds the payment of {@code items} to {@code payee}. */
    public Payout add(long payoutNumber, long supplierId, PayeeAccount payee, List<PayoutLineView> items) {
        Payout payout = new Payout(this, "P" + payoutNumber, supplierId, payee, items);
        payouts.add(payout);
        payoutCount = payouts.size();
        amount = amount.add(payout.amount().amount());
        return payout;
    }

    /** A second person approves it. @throws RefusedException {@code payout.second-person} for the one who proposed it */
    public void approve(Actor actor, Instant now) {
        if (actor.username().equals(proposedBy)) {
            throw new RefusedException("payout.second-person", number, proposedName);
        }
        decide(actor, PayoutAction.APPROVE, now);
    }

    /** Nobody pays it; its invoices are free for the next run. */
    public void discard(Actor actor, String why, Instant now) {
        decide(actor, PayoutAction.DISCARD, now);
        reason = why;
    }

    /** The file has reached the bank; said again, or after the bank's answer, it changes nothing. */
    public void sent() {
        payouts.stream()
                .filter(payout -> payout.mayTake(PayoutAction.NOTE_SENT))
                .forEach(payout -> payout.step(Actor.system(), PayoutAction.NOTE_SENT));
        follow();
    }

    /** Goes to where the least far of its payouts stands; rejected when all are. */
    void follow() {
        Set<PayoutStatus> standing = EnumSet.noneOf(PayoutStatus.class);
        payouts.forEach(payout -> standing.add(payout.status()));
        status = ON_THE_WAY.stream().filter(standing::contains).findFirst().orElse(PayoutStatus.REJECTED);
    }

    private void decide(Actor actor, PayoutAction action, Instant now) {
        status = PayoutLifeCycle.TABLE.next(status, action, OrderParty.of(actor));
        payouts.forEach(payout -> payout.step(actor, action));
        decidedAt = now;
        decidedBy = actor.username();
        decidedName = actor.name();
    }

    public long id() {
        return id;
    }

    public String number() {
        return number;
    }

    public String messageId() {
        return messageId;
    }

    public PayoutStatus status() {
        return status;
    }

    public Instant proposedAt() {
        return proposedAt;
    }

    public List<Payout> payouts() {
        return List.copyOf(payouts);
    }

    public PayoutRunRow row() {
        return new PayoutRunRow(
                id,
                number,
                status,
                dueBy,
                proposedAt,
                proposedName,
                decidedName,
                payoutCount,
                Money.of(amount, currency));
    }

    public PayoutRunView view(Actor reader, LongFunction<String> supplierName) {
        return new PayoutRunView(
                id,
                number,
                messageId,
                status,
                dueBy,
                proposedAt,
                proposedName,
                decidedAt,
                decidedName,
                reason,
                Money.of(amount, currency),
                payouts.stream()
                        .map(payout -> payout.view(supplierName.apply(payout.supplierId())))
                        .toList(),
                allowed(reader),
                version);
    }

    private Set<PayoutAction> allowed(Actor reader) {
        Set<PayoutAction> allowed = PayoutLifeCycle.TABLE.allowed(status, OrderParty.of(reader));
        if (reader.username().equals(proposedBy)) {
            allowed.remove(PayoutAction.APPROVE);
        }
        return allowed;
    }
}
