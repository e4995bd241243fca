package org.comptoir.ordering;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.comptoir.kernel.money.Money;
import org.comptoir.kernel.money.VatAmount;
import org.comptoir.partners.OrganisationView;
import org.comptoir.partners.SiteView;

/**
 * Everything of one order.
 *
 * @param purchaseOrderNumber the number it shares with its sisters of one checkout
 * @param allowed what the reader may do now
 * @param version changes with every change: an edit of an older one is refused
 */
public record OrderView(
        long id,
        String number,
        String purchaseOrderNumber,
        String customerReference,
        OrderStatus status,
        Channel channel,
        OrganisationView supplier,
        OrganisationView customer,
        SiteView site,
        String buyerUsername,
        String contactName,
        String contactEmail,
        String contactPhone,
        LocalDate wished,
        boolean pickup,
        String note,
        Instant placedAt,
        Instant respondBy,
        BigDecimal units,
        Money net,
        List<VatAmount> vatAmounts,
        Money vat,
        Money gross,
        List<LineView> lines,
        List<StepView> steps,
        Set<OrderAction> allowed,
        int version)
        implements Serializable {}
