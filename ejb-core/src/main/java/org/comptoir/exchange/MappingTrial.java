package org.comptoir.exchange;

import java.io.Serializable;
import java.util.List;
import org.comptoir.kernel.finding.Finding;

/**
 * What a sample file says by a mapping that is tried, beside what it says by the one in use.
 *
 * @param before by the version in use, or by the product's own reading where there is none
 * @param changes each value that differs; more: how many further ones are not listed
 */
public record MappingTrial(Result before, Result after, List<Change> changes, int more) implements Serializable {
    /** What was read. @param outcome {@code ACCEPTED}, {@code ACCEPTED_WITH_FINDINGS} or {@code REFUSED} */
    public record Result(String outcome, List<Document> documents, List<Finding> findings) implements Serializable {
        public Result {
            documents = List.copyOf(documents);
            findings = List.copyOf(findings);
        }
    }

    /** One document. @param readable what it says, a line for each thing; empty when it could not be read */
    public record Document(String type, String reference, String readable) implements Serializable {}

    /** A value that differs. @param path in the canonical document; before and after: null where there is none */
    public record Change(String document, String path, String before, String after) implements Serializable {}

    public MappingTrial {
        changes = List.copyOf(changes);
    }
}
