package org.comptoir.portal.words;

import java.util.Map;

/** The colour and the icon of each status; a chip always says its word too, colour never speaks alone. */
public final class Chips {
    /** A chip's looks: {@code tone} is a class of the style sheet, {@code icon} a symbol of icons.svg. */
    public record Look(String tone, String icon) {}

    private static final Look PLAIN = new Look("neutral", "now");
    private static final Look DONE = new Look("success", "done");
    private static final Look WAITING = new Look("attention", "waiting");
    private static final Look MOVING = new Look("information", "now");
    private static final Look STOPPED = new Look("danger", "refused");
    private static final Look GONE = new Look("neutral", "cancelled");

    private static final Map<String, Look> LOOKS = Map.ofEntries(
            Map.entry("AWAITING_PAYMENT", new Look("attention", "card")),
            Map.entry("PLACED", new Look("attention", "clock")),
            Map.entry("VALIDATED", new Look("information", "check")),
            Map.entry("MODIFIED", new Look("information", "modified")),
            Map.entry("PARTLY_SHIPPED", new Look("accent", "truck")),
            Map.entry("SHIPPED", new Look("accent", "truck")),
            Map.entry("RECEIVED", new Look("success", "received")),
            Map.entry("REFUSED", STOPPED),
            Map.entry("CANCELLED", GONE),
            Map.entry("SUBMITTED", WAITING),
            Map.entry("TO_CHECK", WAITING),
            Map.entry("ACCEPTED", DONE),
            Map.entry("UPLOADED", WAITING),
            Map.entry("CHECKED", new Look("information", "check")),
            Map.entry("ACCEPTED_BY_BANK", new Look("information", "bank")),
            Map.entry("DISCARDED", GONE),
            Map.entry("NOT_SHIPPED", new Look("neutral", "truck")),
            Map.entry("NO_INVOICE", new Look("attention", "invoice")),
            Map.entry("INVOICE_UNDER_CHECK", WAITING),
            Map.entry("INVOICE_REFUSED", STOPPED),
            Map.entry("IBAN_MISSING", new Look("danger", "bank")),
            Map.entry("CREDIT", new Look("attention", "warning")),
            Map.entry("NOT_DUE", new Look("neutral", "calendar")),
            Map.entry("NEXT_RUN", new Look("information", "payout")),
            Map.entry("IN_RUN", new Look("information", "bank")),
            Map.entry("PAID_DIRECTLY", new Look("neutral", "payout")),
            Map.entry("NONE", DONE),
            Map.entry("WAITING", WAITING),
            Map.entry("FAULT", STOPPED),
            Map.entry("MENDED", new Look("information", "edit")),
            Map.entry("PAID", new Look("success", "payout")),
            Map.entry("PROPOSED", WAITING),
            Map.entry("APPROVED", new Look("information", "check")),
            Map.entry("SENT", MOVING),
            Map.entry("BOOKED", new Look("success", "payout")),
            Map.entry("REJECTED", STOPPED),
            Map.entry("RECOGNISED", MOVING),
            Map.entry("TRANSLATED", MOVING),
            Map.entry("PROCESSED", DONE),
            Map.entry("QUARANTINED", new Look("danger", "warning")),
            Map.entry("DUPLICATE", new Look("neutral", "copy")),
            Map.entry("READY", WAITING),
            Map.entry("CLAIMED", MOVING),
            Map.entry("ACKNOWLEDGED", DONE),
            Map.entry("OVERDUE", new Look("danger", "clock")),
            Map.entry("DEAD", STOPPED),
            Map.entry("FAILED", STOPPED),
            Map.entry("QUEUED", WAITING),
            Map.entry("DRAFT", new Look("neutral", "edit")),
            Map.entry("ACTIVE", DONE),
            Map.entry("RETIRED", new Look("neutral", "undo")),
            Map.entry("ACCEPTED_WITH_FINDINGS", new Look("attention", "warning")));

    private Chips() {}

    /** The look of a status; a plain one for those without a meaning of their own. */
    public static Look of(Object status) {
        return LOOKS.getOrDefault(String.valueOf(status), PLAIN);
    }
}
