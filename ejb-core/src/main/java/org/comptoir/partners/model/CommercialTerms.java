package org.comptoir.partners.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.comptoir.partners.BillingModel;
import org.comptoir.partners.PaymentTerm;
import org.comptoir.partners.TermsView;

/** A supplier's commercial terms with their dates of validity; both days belong to it. */
@Entity
@Table(name = "commercial_terms")
public class CommercialTerms {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
    private long id;

    @Column(name = "supplier_id")
    private long supplierId;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @Enumerated(EnumType.STRING)
    @Column(name = "billing_model")
    private BillingModel billingModel;

    @Column(name = "commission_percent")
    private BigDecimal commissionPercent;

    @Column(name = "transaction_percent")
    private BigDecimal transactionPercent;

    @Column(name = "transaction_fixed")
    private BigDecimal transactionFixed;

    @Enumerated(EnumType.STRING)
    @Column(name = "payment_term")
    private PaymentTerm paymentTerm;

    @Column(name = "response_hours")
    private int responseHours;

    @Column(name = "invoice_tolerance")
    private BigDecimal invoiceTolerance;

    @Version
    private int version;

    protected CommercialTerms() {}

    public CommercialTerms(long supplierId, LocalDate validFrom, TermsView terms) {
        this.supplierId = supplierId;
        this.validFrom = validFrom;
        this.billingModel = terms.billingModel();
        this.commissionPercent = terms.commissionPercent();
        this.transactionPercent = terms.transactionPercent();
        this.transactionFixed = terms.transactionFixed();
        this.paymentTerm = terms.paymentTerm();
        this.responseHours = terms.responseHours();
        this.invoiceTolerance = terms.invoiceTolerance();
    }

    public TermsView view() {
        return new TermsView(
                billingModel,
                commissionPercent,
                transactionPercent,
                transactionFixed,
                paymentTerm,
                responseHours,
                invoiceTolerance);
    }
}
