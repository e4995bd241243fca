package org.comptoir.integration.translation;

import java.util.ArrayList;
import java.util.List;
import org.comptoir.document.BusinessDocument;
import org.comptoir.integration.mapping.check.DocumentCheck;
import org.comptoir.integration.mapping.check.Places;
import org.comptoir.integration.mapping.partner.EdifactSource;
import org.comptoir.integration.mapping.partner.PartnerConfig;
import org.comptoir.integration.mapping.partner.PartnerDocuments;
import org.comptoir.integration.mapping.partner.ReaderKind;
import org.comptoir.integration.syntax.FileKind;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.finding.Place;

/** Reading by a mapping that is data: the restricted Smooks configuration in a partner's profile (EXC-06). */
public final class PartnerMapping {
    private PartnerMapping() {}

    /** What is wrong with a configuration, asked before it is stored; empty when it may be used. */
    public static List<Finding> check(String config) {
        return PartnerConfig.of(config).findings();
    }

    /** Whether a file that looks like this is one for the configuration. */
    public static boolean reads(String config, FileKind kind) {
        PartnerConfig checked = PartnerConfig.of(config);
        boolean edifact = checked.findings().isEmpty() && checked.reads() == ReaderKind.EDIFACT;
        return edifact == (kind == FileKind.EDIFACT);
    }

    /** The documents in {@code bytes}, one message each; refused when the configuration is. */
    public static ReadResult read(String config, byte[] bytes, ReadOptions options) {
        PartnerConfig checked = PartnerConfig.of(config);
        if (!checked.findings().isEmpty()) {
            return new ReadResult(FileKind.of(bytes), List.of(), checked.findings());
        }
        if (bytes.length > options.maximumBytes() || bytes.length == 0) {
            Finding finding = bytes.length == 0
                    ? Finding.error("file.empty", new Place.WholeFile())
                    : Finding.error("file.large", new Place.WholeFile(), "" + (options.maximumBytes() >> 20));
            return new ReadResult(FileKind.of(bytes), List.of(), List.of(finding));
        }
        return checked.reads() == ReaderKind.EDIFACT ? flavour(checked, bytes, options) : own(checked, bytes, options);
    }

    private static ReadResult own(PartnerConfig config, byte[] bytes, ReadOptions options) {
        PartnerDocuments documents = new PartnerDocuments(config, options.currency());
        documents.read(bytes);
        String standard = config.reads().label();
        List<Message> messages = new ArrayList<>();
        for (int i = 0; i < documents.size(); i++) {
            messages.add(message(documents, i, standard));
        }
        List<Finding> findings = new ArrayList<>(Findings.bounded(documents.findings()));
        if (messages.isEmpty() && findings.stream().noneMatch(Finding::isError)) {
            findings.add(Finding.error("document.lines.none", new Place.WholeFile()));
        }
        Interchange interchange =
                new Interchange(standard, "", "", null, null, "", "", false, false, messages, findings);
        return new ReadResult(FileKind.of(bytes), List.of(interchange), List.of());
    }

    private static Message message(PartnerDocuments documents, int index, String standard) {
        List<Finding> about = new ArrayList<>();
        BusinessDocument document = documents.document(index, null, new Places(), about);
        String reference = document == null ? "" : document.number();
        return new Message(documents.type(index), standard, "", reference, 0, 0, document, Findings.bounded(about));
    }

    /** The standard mapping's documents, with what the flavour's bindings say otherwise. */
    private static ReadResult flavour(PartnerConfig config, byte[] bytes, ReadOptions options) {
        Collected standard = new Collected();
        Places places = new Places();
        Assemblers<InterchangeAssembler> assemblers =
                new Assemblers<>(() -> new InterchangeAssembler(options, standard, places));
        PartnerDocuments documents = new PartnerDocuments(config, options.currency());
        documents.read(new EdifactSource(bytes, assemblers));
        assemblers.finish();
        int[] count = {0};
        List<Interchange> interchanges = standard.result().interchanges().stream()
                .map(i -> i.with(
                        i.messages().stream()
                                .map(m -> flavoured(m, documents, count[0]++, places))
                                .toList(),
                        i.findings()))
                .toList();
        return new ReadResult(FileKind.EDIFACT, interchanges, Findings.bounded(documents.findings()));
    }

    private static Message flavoured(Message message, PartnerDocuments documents, int index, Places places) {
        boolean fits = documents.fits(index, message.document())
                && documents.type(index).equals(message.type());
        List<Finding> about = new ArrayList<>();
        if (!fits) {
            DocumentCheck.check(message.document(), places, about::add);
            about.addAll(0, message.findings());
            return message.with(message.document(), Findings.bounded(about));
        }
        BusinessDocument document = documents.document(index, message.document(), places, about);
        message.findings().stream().filter(f -> !documents.answers(f)).forEach(about::add);
        return message.with(document, Findings.bounded(about));
    }
}
