package org.comptoir.exchange;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.comptoir.kernel.finding.Finding;

/**
 * A message in full.
 *
 * @param raw the bytes as text, in the character set that they are valid in (UTF-8, else ISO 8859-1)
 * @param sha256 of the bytes, in hexadecimal
 * @param repeatOf the message that brought the same file before, or null
 * @param mendedFrom the message whose corrected copy this is, or null
 * @param allowed what the reader may do with it now
 */
public record MessageView(
        MessageRow row,
        String raw,
        String sha256,
        List<Finding> findings,
        List<PartView> parts,
        List<AttemptView> attempts,
        Long repeatOf,
        Long mendedFrom,
        Set<MessageAction> allowed)
        implements Serializable {}
