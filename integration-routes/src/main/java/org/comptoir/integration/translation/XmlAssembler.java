package org.comptoir.integration.translation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.comptoir.document.BusinessDocument;
import org.comptoir.integration.mapping.check.DocumentCheck;
import org.comptoir.integration.mapping.xml.LeftOvers;
import org.comptoir.integration.mapping.xml.Values;
import org.comptoir.integration.mapping.xml.XmlMapping;
import org.comptoir.integration.syntax.iso20022.Iso20022;
import org.comptoir.integration.syntax.xml.XmlHandler;
import org.comptoir.integration.syntax.xml.XmlNode;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.finding.Place;

/**
 * Puts the message of an XML document together, bare, in its business document header (SBDH, as in Peppol) or in the
 * Document of ISO 20022, whose messages may hold several documents.
 */
final class XmlAssembler implements XmlHandler {
    private static final Set<String> WRAPPERS = Set.of("StandardBusinessDocument", Iso20022.DOCUMENT);
    private static final List<XmlMapping.Mapped> NONE = List.of(new XmlMapping.Mapped("", null));

    private final Findings findings = new Findings();
    private final Values values;
    private final LeftOvers leftOvers = new LeftOvers();
    private final XmlHeader header = new XmlHeader();
    private XmlNode root;
    private XmlMappings.Kind kind;
    private XmlMapping mapping;
    /** The messages behind the first one. */
    private final List<XmlNode> surplus = new ArrayList<>();

    private boolean broken;

    XmlAssembler(ReadOptions options) {
        this.values = new Values(findings::add, options.currency());
    }

    @Override
    public boolean root(XmlNode node) {
        root = node;
        return WRAPPERS.contains(node.name()) || recognise(node);
    }

    private boolean recognise(XmlNode node) {
        Optional<XmlMappings.Kind> found = XmlMappings.of(node);
        if (found.isEmpty()) {
            finding(Finding.error("xml.unknown", node.place(), node.name(), node.namespace()));
            return false;
        }
        root = node;
        kind = found.get();
        mapping = kind.reader().apply(node, values);
        return true;
    }

    @Override
    public boolean opens(XmlNode node) {
        if (isBeside(node)) {
            surplus.add(node);
        }
        if (mapping != null) {
            return !surplus.isEmpty() || mapping.opens(node);
        }
        return !broken && !XmlHeader.isHeader(node) && recognise(node);
    }

    /** Whether it is a message behind the first one: of such, nothing is kept. */
    private boolean isBeside(XmlNode node) {
        return mapping != null
                && root.parent() != null
                && node.parent() == root.parent()
                && XmlMappings.of(node).isPresent();
    }

    @Override
    public void part(XmlNode part) {
        if (mapping == null || XmlHeader.isHeader(part)) {
            header.read(part);
        } else {
            if (part.parent() != root.parent()) {
                mapping.part(part);
            }
            leftOvers.note(part);
        }
    }

    @Override
    public void closes(XmlNode node) {
        // a second message is refused as a whole
        if (surplus.isEmpty() || node == root.parent()) {
            leftOvers.noteOpened(node);
        }
    }

    @Override
    public void finding(Finding finding) {
        broken |= finding.isError();
        findings.add(finding);
    }

    /** The interchange around the messages, once everything was told. */
    Interchange interchange() {
        String standard = kind == null ? "XML" : kind.standard();
        List<XmlMapping.Mapped> documents = documents();
        Map<String, List<Finding>> told = findingsBelow(documents);
        List<Message> messages = new ArrayList<>();
        documents.forEach(each -> messages.add(message(standard, each, told.get(each.path()))));
        surplus.forEach(each -> messages.add(notRead(standard, each)));
        return new Interchange(
                standard,
                "",
                "",
                header.sender(),
                header.recipient(),
                header.reference(),
                "",
                false,
                false,
                EnvelopeTerms.NONE,
                messages,
                told.getOrDefault(null, List.of()));
    }

    private Message message(String standard, XmlMapping.Mapped mapped, List<Finding> told) {
        BusinessDocument document = mapped.document();
        String number = document == null || document.number() == null ? "" : document.number();
        return new Message(type(), standard, version(), number, 0, 0, document, told);
    }

    /** A document holds one message: the others are refused, each as a message of its own. */
    private Message notRead(String standard, XmlNode second) {
        Finding finding = Finding.error("xml.second", second.place(), second.name(), root.name());
        return new Message(second.name(), standard, version(), "", 0, 0, null, List.of(finding));
    }

    /** What is malformed is not mapped: half a document is none. */
    private List<XmlMapping.Mapped> documents() {
        if (kind == null && !broken && root != null) {
            finding(Finding.error("xml.unknown", root.place(), root.name(), root.namespace()));
        }
        if (kind == null || broken) {
            return NONE;
        }
        List<XmlMapping.Mapped> documents = mapping.documents();
        mapping.rest();
        documents.forEach(this::check);
        leftOvers.tell(values);
        return documents.isEmpty() ? NONE : documents;
    }

    /** What EN 16931 says of invoices was told by their mapping. */
    private void check(XmlMapping.Mapped mapped) {
        String path = mapped.path().isEmpty() ? root.path() : mapped.path();
        values.places().keep(mapped.document(), new Place.InTree(path));
        DocumentCheck.besideEn16931(mapped.document(), values.places(), findings::add);
        DocumentCheck.origin(mapped.document(), values.places(), findings::add);
    }

    /** The findings of each message; with several messages, those about none of them stand under null. */
    private Map<String, List<Finding>> findingsBelow(List<XmlMapping.Mapped> documents) {
        Map<String, List<Finding>> told = new HashMap<>();
        documents.forEach(each -> told.put(each.path(), new ArrayList<>()));
        String only = documents.size() == 1 ? documents.get(0).path() : null;
        for (Finding finding : findings.inOrder()) {
            String owner = only == null ? owner(finding, told.keySet()) : only;
            told.computeIfAbsent(owner, none -> new ArrayList<>()).add(finding);
        }
        return told;
    }

    private static String owner(Finding finding, Set<String> paths) {
        String path = finding.place() instanceof Place.InTree place ? place.path() : "";
        while (!path.isEmpty() && !paths.contains(path)) {
            path = path.substring(0, Math.max(0, path.lastIndexOf('/')));
        }
        return path.isEmpty() ? null : path;
    }

    private String type() {
        String type = mapping == null ? null : mapping.type();
        return type != null ? type : root == null ? "" : root.name();
    }

    private String version() {
        String profile = mapping == null ? null : mapping.profile();
        String version = kind == null ? "" : kind.version();
        return profile == null ? version : (version + " " + profile).strip();
    }
}
