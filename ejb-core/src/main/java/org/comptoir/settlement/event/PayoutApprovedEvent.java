package org.comptoir.settlement.event;

/** A second person approved a run: its payment file goes to the bank. @param messageId the file's own id */
public record PayoutApprovedEvent(long runId, String number, String messageId) {}
