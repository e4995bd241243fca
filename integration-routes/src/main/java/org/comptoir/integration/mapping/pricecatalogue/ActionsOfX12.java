package org.comptoir.integration.mapping.pricecatalogue;

import org.comptoir.document.PriceCatalogue.Action;

/** What becomes of an article: element 875, the type of maintenance. */
final class ActionsOfX12 {
    private ActionsOfX12() {}

    /** The action, or null for a code that is none of a catalogue's. */
    static Action of(String maintenance) {
        return switch (maintenance) {
            case "", "030" -> Action.CURRENT;
            case "001" -> Action.CHANGED;
            case "002", "024" -> Action.DELETED;
            case "021", "025" -> Action.ADDED;
            default -> null;
        };
    }

    /** Element 875, or null where the article is just there. */
    static String maintenance(Action action) {
        return switch (action) {
            case CHANGED -> "001";
            case DELETED -> "002";
            case ADDED -> "021";
            case CURRENT -> null;
        };
    }
}
