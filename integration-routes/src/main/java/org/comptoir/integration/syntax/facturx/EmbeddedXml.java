package org.comptoir.integration.syntax.facturx;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.finding.Place;

/**
 * The business document that a PDF carries as an embedded XML file. Each stream is looked into: the last one that begins as
 * such a document is taken, since a later revision is appended; one under a name that the standards give goes before others.
 * What else is attached is told. Nothing but streams and file specifications is parsed, so that time and memory stay bounded.
 */
public final class EmbeddedXml {
    private static final int LARGEST = 32 << 20;
    /** Some begin with pages of terms of use as a comment. */
    private static final int HEAD = 64 << 10;

    private static final int FIRST = 64;
    private static final int STREAMS = 50_000;
    /** Of those that begin as XML, the last ones beyond are not looked into: each costs a search through its head. */
    private static final int XMLS = 1_000;
    /** How much the object streams may hold together. */
    private static final int OBJECTS = 16 << 20;
    /** How long the dictionary before a stream may be. */
    private static final int DICTIONARY = 300;

    private static final Place FILE = new Place.WholeFile();
    private static final Pattern DOCUMENT = Pattern.compile(
            "<(?:\\w+:)?(?:CrossIndustryInvoice|CrossIndustryDocument|SCRDMCCBDACIOMessageStructure)[\\s>]");
    private static final Pattern ENCRYPTED =
            Pattern.compile("/Encrypt\\s{0,9}(?:\\d{1,9}\\s{1,9}\\d{1,5}\\s{1,9}R|<<)");

    private final PdfStreams streams;
    private final String text;
    private final Set<Integer> documents = new TreeSet<>();
    private final List<Finding> findings = new ArrayList<>();
    private final PdfObjects objects;
    private int room = OBJECTS;

    private EmbeddedXml(byte[] pdf) {
        this.streams = new PdfStreams(pdf);
        this.text = new String(pdf, StandardCharsets.ISO_8859_1);
        this.objects = new PdfObjects(text);
    }

    /**
     * What a PDF carries.
     *
     * @param xml null when it carries no document, which a finding says then
     */
    public record Carried(byte[] xml, List<Finding> findings) {}

    /** The document in {@code pdf} and what is to be said of its attachments. */
    public static Carried of(byte[] pdf) {
        return new EmbeddedXml(pdf).carried();
    }

    private Carried carried() {
        look();
        List<Attachment> attachments = PdfAttachments.of(objects);
        int taken = taken(attachments);
        tell(attachments, taken);
        if (taken < 0) {
            boolean encrypted = ENCRYPTED.matcher(text).find();
            findings.add(Finding.error(encrypted ? "pdf.encrypted" : "pdf.noxml", FILE));
        }
        return new Carried(taken < 0 ? null : streams.content(taken, LARGEST), List.copyOf(findings));
    }

    private void look() {
        int xmls = 0;
        int at = streams.next(0);
        for (int i = 0; at >= 0 && i < STREAMS && xmls < XMLS; i++) {
            if (dictionary(at).contains("/ObjStm")) {
                unpack(at);
            } else if (isXml(at)) {
                xmls++;
                if (isDocument(streams.content(at, HEAD))) {
                    documents.add(at);
                }
            }
            at = streams.next(at);
        }
    }

    /** The dictionary of the stream there, as far as it is near. */
    private String dictionary(int at) {
        String before = text.substring(Math.max(0, at - DICTIONARY), at);
        return before.substring(Math.max(0, before.lastIndexOf(" obj")));
    }

    private void unpack(int at) {
        if (room > 0) {
            byte[] content = streams.content(at, room);
            objects.add(dictionary(at), new String(content, StandardCharsets.ISO_8859_1));
            room -= Math.max(content.length, 1);
            if (room <= 0) {
                findings.add(Finding.warning("pdf.objects", FILE, Integer.toString(OBJECTS >> 20)));
            }
        }
    }

    private boolean isXml(int at) {
        String first = new String(streams.content(at, FIRST), StandardCharsets.ISO_8859_1);
        return first.replace("\u00EF\u00BB\u00BF", "").strip().startsWith("<");
    }

    private static boolean isDocument(byte[] head) {
        return DOCUMENT.matcher(new String(head, StandardCharsets.ISO_8859_1)).find();
    }

    /** Under a known name even when it is another XML: what is wrong with it is then told by its reader. */
    private int taken(List<Attachment> attachments) {
        int known = -1;
        int named = -1;
        for (Attachment attachment : attachments) {
            int at = start(attachment);
            known = attachment.isKnown() && at >= 0 && isXml(at) ? Math.max(known, at) : known;
            named = documents.contains(at) ? Math.max(named, at) : named;
        }
        int last = documents.stream().reduce(-1, Math::max);
        return known >= 0 ? known : named >= 0 ? named : last;
    }

    private int start(Attachment attachment) {
        int at = attachment.at() < 0 ? -1 : streams.next(attachment.at());
        return at - attachment.at() > PdfObjects.REACH ? -1 : at;
    }

    private void tell(List<Attachment> attachments, int taken) {
        String name = attachments.stream()
                .filter(a -> start(a) == taken)
                .map(Attachment::name)
                .findFirst()
                .orElse("");
        Set<String> told = new LinkedHashSet<>(Set.of(name));
        attachments.stream()
                .filter(a -> start(a) != taken && told.add(a.name()))
                .forEach(a -> tell(a, name));
        boolean known = attachments.stream().anyMatch(a -> start(a) == taken && a.isKnown());
        if (taken >= 0 && !known && !name.isEmpty()) {
            findings.add(Finding.warning("pdf.attachment.name", FILE, name));
        }
    }

    private void tell(Attachment other, String name) {
        if (documents.contains(start(other))) {
            findings.add(Finding.warning("pdf.attachment.several", FILE, other.name(), name));
        } else if (other.isKnown()) {
            findings.add(Finding.warning("pdf.attachment.notxml", FILE, other.name()));
        } else {
            findings.add(Finding.information("pdf.attachment.other", FILE, other.name()));
        }
    }
}
