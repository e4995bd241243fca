package org.comptoir.integration.translation;

import java.util.ArrayList;
import java.util.List;
import org.comptoir.document.BusinessDocument;
import org.comptoir.integration.mapping.check.Places;
import org.comptoir.integration.mapping.partner.EdifactSource;
import org.comptoir.integration.mapping.partner.PartnerConfig;
import org.comptoir.integration.mapping.partner.PartnerDocuments;
import org.comptoir.integration.mapping.partner.ReaderKind;
import org.comptoir.integration.mapping.partner.X12Source;
import org.comptoir.integration.syntax.FileKind;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.finding.Place;

/** Reading by a mapping that is data: the restricted Smooks configuration in a partner's profile (EXC-06). */
public final class PartnerMapping {
    private PartnerMapping() {}

    /** What is wrong with a configuration, asked before it is stored; empty when it may be used. */
    public static List<Finding> check(String config) {
        return PartnerConfig.toBeStored(config).findings();
    }

    /** Whether a file that looks like this is one for the configuration. */
    public static boolean reads(String config, FileKind kind) {
        PartnerConfig checked = PartnerConfig.of(config);
        ReaderKind reader = checked.findings().isEmpty() ? checked.reads() : ReaderKind.DELIMITED;
        return switch (kind) {
            case EDIFACT -> reader == ReaderKind.EDIFACT;
            case X12 -> reader == ReaderKind.X12;
            default -> !reader.isOverStandard();
        };
    }

    /** The documents in {@code bytes}, one message each; refused when the configuration is. */
    public static ReadResult read(String config, byte[] bytes, ReadOptions options) {
        return read(PartnerConfig.of(config), bytes, options);
    }

    /** The same of a configuration that is about to be stored: which of its bindings take nothing is told too. */
    static ReadResult tried(String config, byte[] bytes, ReadOptions options) {
        return read(PartnerConfig.toBeStored(config), bytes, options);
    }

    private static ReadResult read(PartnerConfig checked, byte[] bytes, ReadOptions options) {
        if (!checked.findings().isEmpty()) {
            return new ReadResult(FileKind.of(bytes), List.of(), checked.findings());
        }
        if (bytes.length > options.maximumBytes() || bytes.length == 0) {
            Finding finding = bytes.length == 0
                    ? Finding.error("file.empty", new Place.WholeFile())
                    : Finding.error("file.large", new Place.WholeFile(), "" + (options.maximumBytes() >> 20));
            return new ReadResult(FileKind.of(bytes), List.of(), List.of(finding));
        }
        return switch (checked.reads()) {
            case EDIFACT -> edifact(checked, bytes, options);
            case X12 -> x12(checked, bytes, options);
            default -> own(checked, bytes, options);
        };
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
        Interchange interchange = Interchange.header(standard).with(messages, findings);
        return new ReadResult(FileKind.of(bytes), List.of(interchange), List.of());
    }

    private static Message message(PartnerDocuments documents, int index, String standard) {
        List<Finding> about = new ArrayList<>();
        BusinessDocument document = documents.document(index, null, new Places(), about);
        String reference = document == null ? "" : document.number();
        return new Message(documents.type(index), standard, "", reference, 0, 0, document, Findings.bounded(about));
    }

    private static ReadResult edifact(PartnerConfig config, byte[] bytes, ReadOptions options) {
        Flavour<InterchangeAssembler> flavour = new Flavour<>(config, options, EdifactMappings::document);
        return flavour.read(
                standard -> new EdifactSource(bytes, standard),
                (told, places) -> new InterchangeAssembler(options, told, places),
                FileKind.EDIFACT);
    }

    private static ReadResult x12(PartnerConfig config, byte[] bytes, ReadOptions options) {
        Flavour<X12Assembler> flavour = new Flavour<>(config, options, X12Mappings::document);
        return flavour.read(
                standard -> new X12Source(bytes, standard),
                (told, places) -> new X12Assembler(options, told, places),
                FileKind.X12);
    }
}
