package org.comptoir.integration.translation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.comptoir.document.BusinessDocument;
import org.comptoir.document.Invoice;
import org.comptoir.integration.mapping.partner.PartnerConfig;
import org.comptoir.integration.mapping.partner.PartnerDocuments;
import org.comptoir.integration.mapping.partner.Source;
import org.comptoir.integration.syntax.FileKind;
import org.comptoir.kernel.finding.Finding;

/**
 * The standard mapping's documents, with what a partner's bindings say otherwise.
 *
 * @param <A> what puts an interchange of the syntax together
 */
final class Flavour<A> {
    private final PartnerDocuments documents;
    private final Function<String, Optional<Class<? extends BusinessDocument>>> types;
    private int messages;

    /** @param types what the standard makes of a message, by its type */
    Flavour(
            PartnerConfig config,
            ReadOptions options,
            Function<String, Optional<Class<? extends BusinessDocument>>> types) {
        this.documents = new PartnerDocuments(config, options.currency());
        this.types = types;
    }

    ReadResult read(
            Function<Supplier<A>, Source> source,
            Supplier<A> assembler,
            Function<A, Interchange> interchange,
            FileKind kind) {
        List<A> standard = new ArrayList<>();
        documents.read(source.apply(() -> {
            standard.add(assembler.get());
            return standard.get(standard.size() - 1);
        }));
        List<Interchange> interchanges = standard.stream()
                .map(interchange)
                .map(i -> i.with(i.messages().stream().map(this::flavoured).toList()))
                .toList();
        return new ReadResult(kind, interchanges, documents.findings());
    }

    private Message flavoured(Message message) {
        int number = messages++;
        OptionalInt index = types.apply(message.type())
                .map(type -> documents.at(number, type))
                .orElse(OptionalInt.empty());
        if (index.isEmpty()) {
            return message;
        }
        List<Finding> about = new ArrayList<>();
        BusinessDocument document = documents.document(index.getAsInt(), message.document(), about);
        Stream<Finding> kept = message.findings().stream().filter(f -> !documents.answers(f));
        kept.filter(f -> !(document instanceof Invoice) || !isSum(f)).forEach(about::add);
        return message.with(document, PartnerMapping.bounded(about));
    }

    /** What the standard says of amounts is said anew of what the flavour makes of them. */
    private static boolean isSum(Finding finding) {
        return finding.code().startsWith("document.total.") || finding.code().equals("document.line.amount");
    }
}
