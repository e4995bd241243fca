package org.comptoir.kernel.refusal;

import java.io.Serializable;
import java.util.List;

/**
 * Why a wish was not granted.
 *
 * @param code stable, dotted; the sentence is {@code refusal.<code>} in the bundle {@code org.comptoir.words.common}
 * @param arguments what the sentence quotes
 * @param state the current state of the thing, or empty
 * @param allowed the actions that are allowed now
 */
public record Refusal(String code, List<String> arguments, String state, List<String> allowed) implements Serializable {
    public Refusal {
        arguments = List.copyOf(arguments);
        allowed = List.copyOf(allowed);
    }
}
