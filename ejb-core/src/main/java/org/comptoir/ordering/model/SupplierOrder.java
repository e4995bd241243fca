package org.comptoir.ordering.model;

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
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.comptoir.catalogue.ProductView;
import org.comptoir.kernel.money.Money;
import org.comptoir.kernel.money.Totals;
import org.comptoir.kernel.quantity.Quantity;
import org.comptoir.kernel.refusal.RefusedException;
import org.comptoir.ordering.Channel;
import org.comptoir.ordering.LineView;
import org.comptoir.ordering.OrderAction;
import org.comptoir.ordering.OrderLifeCycle;
import org.comptoir.ordering.OrderParty;
import org.comptoir.ordering.OrderStatus;
import org.comptoir.ordering.StepView;
import org.comptoir.partners.Actor;

/**
 * The part of a purchase order that one supplier handles. Its status moves by {@link OrderLifeCycle} alone; what is
 * accepted and despatched are facts of its lines, and the totals follow them.
 */
@Entity
@Table(name = "supplier_order")
public class SupplierOrder {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
    private long id;

    private String number;

    @Column(name = "purchase_order_number")
    private String purchaseOrderNumber;

    @Column(name = "supplier_id")
    private long supplierId;

    @Column(name = "customer_id")
    private long customerId;

    @Column(name = "site_id")
    private long siteId;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    @Enumerated(EnumType.STRING)
    private OrderStatus status;

    @Column(name = "customer_reference")
    private String customerReference;

    @Column(name = "buyer_username")
    private String buyerUsername;

    @Column(name = "contact_name")
    private String contactName;

    @Column(name = "contact_email")
    private String contactEmail;

    @Column(name = "contact_phone")
    private String contactPhone;

    private String currency;
    private LocalDate wished;
    private boolean pickup;
    private String note;

    @Column(name = "placed_at")
    private Instant placedAt;

    @Column(name = "respond_by")
    private Instant respondBy;

    private BigDecimal net;
    private BigDecimal vat;
    private BigDecimal gross;
    private BigDecimal units;

    @Column(name = "line_count")
    private int lineCount;

    @Version
    private int version;

    @OneToMany(mappedBy = "order", cascade = CascadeType.PERSIST)
    @OrderBy("number")
    private List<OrderLine> lines = new ArrayList<>();

    @OneToMany(mappedBy = "order", cascade = CascadeType.PERSIST)
    @OrderBy("at, id")
    private List<OrderStep> steps = new ArrayList<>();

    protected SupplierOrder() {}

    /** An order without lines yet; {@link #placed} ends the placing. */
    public SupplierOrder(Placing placing) {
        number = placing.number();
        purchaseOrderNumber = placing.purchaseOrderNumber();
        supplierId = placing.supplierId();
        customerId = placing.customerId();
        siteId = placing.siteId();
        channel = placing.channel();
        status = placing.status();
        customerReference = placing.customerReference();
        contactName = placing.contact().name();
        contactEmail = placing.contact().email();
        contactPhone = placing.contact().phone();
        currency = placing.currency();
        wished = placing.wished();
        pickup = placing.pickup();
        note = placing.note();
        placedAt = placing.placedAt();
        respondBy = placing.respondBy();
    }

    /** Adds a line for a product. @param customerLineId the sender's own line id, or null */
    public void add(ProductView product, BigDecimal quantity, String customerLineId) {
        join(OrderLine.of(product, quantity), customerLineId);
    }

    /** Adds a line whose article nobody knows yet. */
    public void hold(String gtin, String reference, String name, Quantity quantity, String customerLineId) {
        join(OrderLine.held(gtin, reference, name, quantity), customerLineId);
    }

    /** The order is complete: totals and the first step of its history. */
    public void placed(Actor buyer) {
        buyerUsername = buyer.username();
        lineCount = lines.size();
        total();
        steps.add(new OrderStep(this, placedAt, buyer, OrderAction.PLACE, null, status, null));
    }

    /** The payment was received outside the portal. */
    public void notePayment(Actor actor, Instant at) {
        step(actor, OrderAction.NOTE_PAYMENT, at, null);
    }

    /** VAL-05: all of it. @throws RefusedException code {@code order.held} while a line's article is unknown */
    public void validate(Actor actor, Instant at) {
        if (lines.stream().anyMatch(OrderLine::held)) {
            throw new RefusedException("order.held", number);
        }
        step(actor, OrderAction.VALIDATE, at, null);
        lines.forEach(line -> line.accept(line.ordered()));
        total();
    }

    /**
     * VAL-06: a part of it; lines that are not named are accepted whole, held ones not at all.
     *
     * @param available what can be had, by line number
     * @throws RefusedException {@code order.line.unknown}, {@code order.line.quantity} for a wrong line or quantity,
     *     {@code order.problem.none} when nothing is missing, {@code order.problem.all} when nothing is left
     */
    public void reportProblem(Actor actor, Map<Integer, BigDecimal> available, Instant at, String reason) {
        check(available);
        OrderAction action = OrderAction.REPORT_PROBLEM;
        step(actor, action, at, reason);
        for (OrderLine line : lines) {
            BigDecimal whole = line.held() ? BigDecimal.ZERO : line.ordered();
            line.accept(available.getOrDefault(line.number(), whole));
        }
        if (lines.stream().allMatch(line -> line.accepted().signum() == 0)) {
            throw new RefusedException("order.problem.all", number);
        }
        if (lines.stream().allMatch(line -> line.accepted().compareTo(line.ordered()) == 0)) {
            throw new RefusedException("order.problem.none", number);
        }
        total();
    }

    /** VAL-07: nothing of it. */
    public void refuse(Actor actor, String reason, Instant at) {
        step(actor, OrderAction.REFUSE, at, reason);
        lines.forEach(line -> line.accept(BigDecimal.ZERO));
    }

    /** ORD-10: the customer or the operator takes it back. */
    public void cancel(Actor actor, String reason, Instant at) {
        step(actor, OrderAction.CANCEL, at, reason);
    }

    /** VAL-04: the supplier's time is over. */
    public void expire(Instant at) {
        step(Actor.system(), OrderAction.EXPIRE, at, null);
    }

    /**
     * FUL-03: these quantities leave, by line number.
     *
     * @return the action taken: a part or the rest of the order
     * @throws RefusedException {@code order.line.unknown}, {@code despatch.quantity} when more leaves than is open,
     *     {@code despatch.empty} when nothing leaves
     */
    public OrderAction ship(Actor actor, Map<Integer, BigDecimal> leaving, Instant at, String note) {
        if (leaving.values().stream().allMatch(quantity -> quantity.signum() == 0)) {
            throw new RefusedException("despatch.empty", number);
        }
        boolean rest = lines.stream()
                .allMatch(line -> line.open().compareTo(leaving.getOrDefault(line.number(), BigDecimal.ZERO)) <= 0);
        OrderAction action = rest ? OrderAction.SHIP : OrderAction.SHIP_PART;
        step(actor, action, at, note);
        leaving.forEach((lineNumber, quantity) -> leave(line(lineNumber), quantity));
        return action;
    }

    /** FUL-06: it has arrived. */
    public void confirmReceipt(Actor actor, Instant at) {
        step(actor, OrderAction.CONFIRM_RECEIPT, at, null);
    }

    /** What is open on each line, by line number: what a despatch of everything would take. */
    public Map<Integer, BigDecimal> open() {
        return byNumber(OrderLine::open);
    }

    /** How much is promised and has not left, by product: what a refusal or cancellation releases. */
    public Map<Long, BigDecimal> promised() {
        Map<Long, BigDecimal> byProduct = new HashMap<>();
        lines.stream()
                .filter(line -> !line.held())
                .forEach(line -> byProduct.merge(line.productId(), line.open(), BigDecimal::add));
        return byProduct;
    }

    /** Quantities by line number turned into quantities by product. */
    public Map<Long, BigDecimal> byProduct(Map<Integer, BigDecimal> byLine) {
        Map<Long, BigDecimal> byProduct = new HashMap<>();
        byLine.forEach((lineNumber, quantity) -> {
            Long product = line(lineNumber).productId();
            if (product != null) {
                byProduct.merge(product, quantity, BigDecimal::add);
            }
        });
        return byProduct;
    }

    public long id() {
        return id;
    }

    public String number() {
        return number;
    }

    public String purchaseOrderNumber() {
        return purchaseOrderNumber;
    }

    public long supplierId() {
        return supplierId;
    }

    public long customerId() {
        return customerId;
    }

    public long siteId() {
        return siteId;
    }

    public Channel channel() {
        return channel;
    }

    public OrderStatus status() {
        return status;
    }

    public String customerReference() {
        return customerReference;
    }

    public String buyerUsername() {
        return buyerUsername;
    }

    public Placing.Contact contact() {
        return new Placing.Contact(contactName, contactEmail, contactPhone);
    }

    public LocalDate wished() {
        return wished;
    }

    public boolean pickup() {
        return pickup;
    }

    public String note() {
        return note;
    }

    public Instant placedAt() {
        return placedAt;
    }

    public Instant respondBy() {
        return respondBy;
    }

    public int version() {
        return version;
    }

    public int lineCount() {
        return lineCount;
    }

    public BigDecimal units() {
        return units;
    }

    public Money net() {
        return Money.of(net, currency);
    }

    public Money gross() {
        return Money.of(gross, currency);
    }

    public Totals totals() {
        Currency unit = Currency.getInstance(currency);
        return Totals.of(unit, lines.stream().map(line -> line.taxed(unit)).toList());
    }

    public List<LineView> lines() {
        Currency unit = Currency.getInstance(currency);
        return lines.stream().map(line -> line.view(unit)).toList();
    }

    public List<StepView> steps() {
        return steps.stream().map(OrderStep::view).toList();
    }

    private void step(Actor actor, OrderAction action, Instant at, String reason) {
        OrderStatus from = status;
        status = OrderLifeCycle.TABLE.next(from, action, OrderParty.of(actor));
        steps.add(new OrderStep(this, at, actor, action, from, status, reason));
    }

    private void join(OrderLine line, String customerLineId) {
        line.joins(this, lines.size() + 1, customerLineId);
        lines.add(line);
    }

    private void check(Map<Integer, BigDecimal> available) {
        available.forEach((lineNumber, quantity) -> {
            OrderLine line = line(lineNumber);
            boolean possible = quantity.signum() >= 0 && quantity.compareTo(line.ordered()) <= 0;
            if (!possible || line.held() && quantity.signum() > 0) {
                throw new RefusedException("order.line.quantity", Integer.toString(lineNumber));
            }
        });
    }

    private void leave(OrderLine line, BigDecimal quantity) {
        if (quantity.signum() < 0 || quantity.compareTo(line.open()) > 0) {
            throw new RefusedException("despatch.quantity", Integer.toString(line.number()));
        }
        line.despatch(quantity);
    }

    private OrderLine line(int lineNumber) {
        return lines.stream()
                .filter(line -> line.number() == lineNumber)
                .findFirst()
                .orElseThrow(() -> new RefusedException("order.line.unknown", Integer.toString(lineNumber)));
    }

    private Map<Integer, BigDecimal> byNumber(Function<OrderLine, BigDecimal> quantity) {
        Map<Integer, BigDecimal> byNumber = new HashMap<>();
        lines.forEach(line -> byNumber.put(line.number(), quantity.apply(line)));
        return byNumber;
    }

    private void total() {
        Totals totals = totals();
        net = totals.net().amount();
        vat = totals.vat().amount();
        gross = totals.gross().amount();
        units = lines.stream().map(OrderLine::current).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
