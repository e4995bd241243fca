package org.comptoir.integration.mapping.en16931;

import org.comptoir.integration.syntax.binding.Section;

/** One rule, or a family of rules, of EN 16931. */
@FunctionalInterface
interface Rule {
    /** Tells {@code report} each place at which {@code invoice} breaks the rule. */
    void check(Section invoice, Report report);
}
