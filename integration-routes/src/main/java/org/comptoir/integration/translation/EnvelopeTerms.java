package org.comptoir.integration.translation;

/**
 * How the sender of an interchange wants it to be worked on (UNB of ISO 9735-1); each is empty where he does not say.
 *
 * @param application the application that it is meant for (element 0026)
 * @param priority the code of its priority (0029), {@code A} being the highest
 * @param agreement the agreement that it is sent under (0032)
 */
public record EnvelopeTerms(String application, String priority, String agreement) {
    /** Nothing is said. */
    static final EnvelopeTerms NONE = new EnvelopeTerms("", "", "");
}
