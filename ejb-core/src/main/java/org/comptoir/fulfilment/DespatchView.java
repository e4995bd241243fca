package org.comptoir.fulfilment;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/** A despatch. @param quantities by line number of the order */
public record DespatchView(
        String number,
        String orderNumber,
        String supplierAdviceNumber,
        String carrier,
        String trackingNumber,
        LocalDate despatchedOn,
        Instant at,
        Map<Integer, BigDecimal> quantities)
        implements Serializable {}
