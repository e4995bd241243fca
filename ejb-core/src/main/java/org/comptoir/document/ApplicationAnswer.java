package org.comptoir.document;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * What the recipient's application thought of a document's content (EDIFACT APERAK, X12 824, UBL ApplicationResponse).
 *
 * @param number the answer's own number
 * @param accepted whether the document was taken; null when the answer does not say
 * @param response how the answer says it (UNCL4343, as Peppol's invoice response uses it: AB received, IP in process, UQ
 *     queried, CA accepted on conditions, PD paid, AP accepted, RE refused), never against
 *     {@code accepted}; null when neither says anything
 * @param references the documents it speaks of, by the qualifiers of element 1153 (ON an order, IV an invoice …)
 */
public record ApplicationAnswer(
        String number,
        Boolean accepted,
        String response,
        LocalDate issued,
        Party sender,
        Party recipient,
        List<Reference> references,
        List<String> notes,
        List<Problem> problems)
        implements BusinessDocument {
    /** A document by its kind and number. */
    public record Reference(String qualifier, String number) implements Serializable {}

    /**
     * One thing that is wrong.
     *
     * @param code the application's error code
     * @param text what it says about it, or null
     * @param references where: a line (LI), an element …
     */
    public record Problem(String code, String text, List<Reference> references) implements Serializable {
        public Problem {
            references = references == null ? List.of() : List.copyOf(references);
        }
    }

    /** @throws IllegalArgumentException when {@code response} says another thing than {@code accepted} */
    public ApplicationAnswer {
        Boolean said = acceptedBy(response);
        if (said != null && accepted != null && !said.equals(accepted)) {
            throw new IllegalArgumentException(response + " is an answer that says " + said);
        }
        accepted = accepted == null ? said : accepted;
        response = response == null ? plain(accepted) : response;
        references = references == null ? List.of() : List.copyOf(references);
        notes = notes == null ? List.of() : List.copyOf(notes);
        problems = problems == null ? List.of() : List.copyOf(problems);
    }

    private static String plain(Boolean accepted) {
        return accepted == null ? null : accepted ? "AP" : "RE";
    }

    /** Whether this response (UNCL4343) takes a document; null where it leaves that open. */
    public static Boolean acceptedBy(String response) {
        return switch (String.valueOf(response)) {
            case "AP", "CA", "PD" -> Boolean.TRUE;
            case "RE" -> Boolean.FALSE;
            default -> null;
        };
    }
}
