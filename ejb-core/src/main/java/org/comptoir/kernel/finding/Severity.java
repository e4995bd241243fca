package org.comptoir.kernel.finding;

/** How much a finding weighs. */
public enum Severity {
    /** Worth knowing; nothing is lost or changed by it. */
    INFORMATION,
    /** Taken all the same, with the reading that the finding states. */
    WARNING,
    /** What it stands on cannot be taken. */
    ERROR
}
