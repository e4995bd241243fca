package org.comptoir.integration.translation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.comptoir.document.BusinessDocument;
import org.comptoir.integration.mapping.check.DocumentCheck;
import org.comptoir.integration.mapping.check.Places;
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
final class Flavour<A extends EdiAssembler<?, ?>> {
    private final PartnerDocuments documents;
    private final Function<String, Optional<Class<? extends BusinessDocument>>> types;
    private final Places places = new Places();
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
            Function<Supplier<A>, Source> source, BiFunction<DocumentHandler, Places, A> assembler, FileKind kind) {
        Collected standard = new Collected();
        Assemblers<A> assemblers = new Assemblers<>(() -> assembler.apply(standard, places));
        documents.read(source.apply(assemblers));
        assemblers.finish();
        List<Interchange> interchanges = standard.result().interchanges().stream()
                .map(i -> i.with(i.messages().stream().map(this::flavoured).toList(), i.findings()))
                .toList();
        return new ReadResult(kind, interchanges, Findings.bounded(documents.findings()));
    }

    private Message flavoured(Message message) {
        int number = messages++;
        OptionalInt index = types.apply(message.type())
                .map(type -> documents.at(number, type))
                .orElse(OptionalInt.empty());
        List<Finding> about = new ArrayList<>();
        if (index.isEmpty()) {
            DocumentCheck.check(message.document(), places, about::add);
            DocumentCheck.origin(message.document(), places, about::add);
            about.addAll(0, message.findings());
            return message.with(message.document(), Findings.bounded(about));
        }
        BusinessDocument document = documents.document(index.getAsInt(), message.document(), places, about);
        DocumentCheck.origin(document, places, about::add);
        message.findings().stream()
                .filter(f -> !documents.answers(f) && !about.contains(f))
                .forEach(about::add);
        return message.with(document, Findings.bounded(about));
    }
}
