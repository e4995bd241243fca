package org.comptoir.integration.mapping.partner;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.comptoir.document.BusinessDocument;
import org.comptoir.integration.mapping.check.DocumentCheck;
import org.comptoir.integration.mapping.check.Places;
import org.comptoir.integration.mapping.layout.DocumentOfTree;
import org.comptoir.integration.mapping.layout.TreeValues;
import org.comptoir.integration.syntax.tree.Node;
import org.comptoir.integration.syntax.tree.Records;
import org.comptoir.kernel.finding.Finding;
import org.smooks.api.SmooksException;

/** A partner's file to canonical documents by his mapping: elements by our readers, parts by Smooks. */
public final class PartnerDocuments {
    private static final Logger LOG = Logger.getLogger(PartnerDocuments.class.getName());

    /** What is said of a document by the standard mapping, and the property that answers it when the flavour binds it. */
    private static final Map<String, String> ANSWERED = Map.of(
            "document.number.missing", "number",
            "document.order.missing", "orderNumber");

    /** Without at least one of these a document says nothing. */
    private static final Set<String> LINES = Set.of("lines", "parties", "goods", "consignments");

    private final PartnerConfig config;
    private final String currency;
    private final List<Finding> findings = new ArrayList<>();
    private List<Part> parts = List.of();

    /** @param currency ISO 4217, for amounts that name none */
    public PartnerDocuments(PartnerConfig config, String currency) {
        this.config = config;
        this.currency = currency;
    }

    /** Reads rows, XML or JSON. Never throws for what {@code bytes} hold. */
    public void read(byte[] bytes) {
        if (config.reads() == ReaderKind.XML) {
            read(new XmlSource(bytes));
        } else {
            DeclaredText.of(bytes, config.reader().get("encoding", ""), findings::add)
                    .map(this::source)
                    .ifPresent(this::read);
        }
    }

    private Source source(String text) {
        return config.reads() == ReaderKind.JSON ? new JsonSource(text) : new RowSource(config.reader(), text);
    }

    /** Reads by a source that the caller has made. */
    public void read(Source source) {
        Run run = new Run(source, findings::add);
        try {
            Engine.run(config.parts(), run);
        } catch (SmooksException e) {
            LOG.log(Level.WARNING, "a partner's file broke off in Smooks", e);
            String begun = Integer.toString(run.documents().size());
            findings.add(Finding.error("partner.file", run.place(), begun));
        }
        parts = run.documents();
        if (config.isTried()) {
            run.tellUnmet(config.parts());
        }
    }

    /** What stands on the file or on rows that belong to no document. */
    public List<Finding> findings() {
        return List.copyOf(findings);
    }

    /** How many documents there are. */
    public int size() {
        return parts.size();
    }

    /** The message type that stands for the documents in the log. */
    public String type(int index) {
        return DocumentTypes.message(parts.get(index).spec().type());
    }

    /**
     * Which of the documents the flavour says something about, in the order of the file.
     *
     * @param message its number among the file's messages, from 0
     * @param document what the standard makes of such a message
     */
    public OptionalInt at(int message, Class<?> document) {
        int seen = -1;
        for (int i = 0; i < parts.size(); i++) {
            // beans that begin on the same message stand at one and the same place
            seen += i == 0 || parts.get(i).place() != parts.get(i - 1).place() ? 1 : 0;
            if (seen == message && parts.get(i).spec().type() == document) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /** Whether a finding of the standard mapping is answered by a binding. */
    public boolean answers(Finding finding) {
        String property = ANSWERED.get(finding.code());
        return property != null
                && config.parts().stream()
                        .flatMap(part -> part.values().stream())
                        .map(value -> value.target().path())
                        .anyMatch(path -> path.equals(property) || path.startsWith(property + "."));
    }

    /**
     * The document, or null when it has no number.
     *
     * @param base what the standard mapping read, or null; places: where its parts stood
     */
    public BusinessDocument document(int index, BusinessDocument base, Places places, List<Finding> about) {
        Part part = parts.get(index);
        Part.Value own = part.get("currency");
        String named = own == null ? currencyOf(base) : code(own);
        String in = named == null ? currency : named;
        boolean known = in.matches("[A-Z]{3}") && known(in);
        if (!known) {
            about.add(Finding.error("edifact.currency", own == null ? part.place() : own.place(), in));
        }
        TreeValues values = new TreeValues(about::add, known ? in : currency, places);
        if (named == null) {
            values.tellAssumed("partner.currency.assumed");
        } else {
            values.assumeCurrency();
        }
        BusinessDocument document = document(part, base, known ? in : currency, values, about);
        if (document.number() == null) {
            about.add(Finding.error("partner.nonumber", part.place()));
        }
        if (base == null && lacksLines(part)) {
            about.add(Finding.error("document.lines.none", part.place()));
        }
        BusinessDocument usable = document.number() == null ? null : document;
        DocumentCheck.check(usable, places, about::add);
        return usable;
    }

    private static BusinessDocument document(
            Part part, BusinessDocument base, String currency, TreeValues values, List<Finding> about) {
        Node tree = new PartTree(new Texts(about::add), currency).of(part, (Record) base);
        return new DocumentOfTree(values).of(part.spec().type(), tree, (Record) base);
    }

    /** What stands there, in our words where the mapping has a table; that the table lacks it is told with its property. */
    private static String code(Part.Value value) {
        return value.spec().decoder().code(value.text()).orElse(value.text());
    }

    private boolean lacksLines(Part document) {
        return config.parts().stream()
                .filter(p -> document.spec().id().equals(p.parent()))
                .anyMatch(p -> LINES.contains(p.property())
                        && document.children(p.property()).isEmpty());
    }

    /** The currency that the standard document names; null where there is none, or where it names none. */
    private static String currencyOf(BusinessDocument base) {
        return Records.at(base, "currency") instanceof String named ? named : null;
    }

    private static boolean known(String code) {
        return java.util.Currency.getAvailableCurrencies().stream()
                .anyMatch(c -> c.getCurrencyCode().equals(code));
    }
}
