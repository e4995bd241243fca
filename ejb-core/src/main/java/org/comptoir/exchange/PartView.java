package org.comptoir.exchange;

import java.io.Serializable;
import java.util.List;
import org.comptoir.kernel.finding.Finding;

/**
 * One document of an interchange.
 *
 * @param readable the document in words, line by line, or null
 */
public record PartView(
        int position,
        String reference,
        String type,
        String documentNumber,
        String orderNumber,
        PartState state,
        List<Finding> findings,
        String readable)
        implements Serializable {}
