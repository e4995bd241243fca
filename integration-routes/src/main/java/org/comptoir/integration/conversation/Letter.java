package org.comptoir.integration.conversation;

import java.util.List;
import org.comptoir.exchange.Written;

/**
 * A message that is ready to leave.
 *
 * @param fileName its name at the partner's; the same message always gets the same name
 * @param orders the orders it is about
 */
public record Letter(String fileName, Written content, List<String> orders) {}
