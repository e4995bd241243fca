package org.comptoir.integration.translation;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.comptoir.document.BusinessDocument;
import org.comptoir.integration.mapping.layout.Marks;
import org.comptoir.integration.syntax.FileKind;
import org.comptoir.integration.syntax.csv.LayoutCsv;
import org.comptoir.integration.syntax.fixed.FixedWriter;
import org.comptoir.integration.syntax.fixed.LayoutFixed;
import org.comptoir.integration.syntax.json.JsonDocuments;
import org.comptoir.integration.syntax.json.JsonWriter;
import org.comptoir.integration.syntax.layout.Layout;
import org.comptoir.integration.syntax.layout.LayoutHandler;
import org.comptoir.integration.syntax.layout.Layouts;
import org.comptoir.integration.syntax.layout.Row;
import org.comptoir.integration.syntax.layout.RowAssembler;
import org.comptoir.integration.syntax.layout.Rows;
import org.comptoir.integration.syntax.text.Decoded;
import org.comptoir.integration.syntax.tree.Data;
import org.comptoir.integration.syntax.xlsx.LayoutSheet;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.finding.Place;

/** Reads and writes files in our own layouts. */
final class OwnLayouts {
    private OwnLayouts() {}

    /** Reads a file that looks like JSON, a workbook or text. @return false when it is none of ours */
    static boolean read(FileKind kind, byte[] bytes, ReadOptions options, DocumentHandler documents) {
        if (kind == FileKind.ZIP) {
            sheet(bytes, options, documents);
            return true;
        }
        Decoded text = Decoded.of(bytes);
        Optional<OwnFormat> format = format(kind, text.text());
        format.ifPresent(f -> read(text, f, options, documents));
        return format.isPresent();
    }

    private static Optional<OwnFormat> format(FileKind kind, String text) {
        if (kind == FileKind.JSON) {
            return Optional.of(OwnFormat.JSON);
        }
        if (LayoutFixed.isOne(text)) {
            return Optional.of(OwnFormat.FIXED);
        }
        return LayoutCsv.isOne(text) ? Optional.of(OwnFormat.CSV) : Optional.empty();
    }

    private static void read(Decoded text, OwnFormat format, ReadOptions options, DocumentHandler documents) {
        Consumer<LayoutHandler> file = handler -> parse(text.text(), format, handler);
        Marks marks = format != OwnFormat.FIXED && Marks.mayMatter(text.text()) ? marks(file) : Marks.unknown();
        OwnAssembler assembler = new OwnAssembler(format, options, documents, marks);
        if (text.windows()) {
            assembler.finding(Finding.warning("text.windows", new Place.WholeFile()));
        }
        file.accept(assembler);
        assembler.finish();
    }

    private static void parse(String text, OwnFormat format, LayoutHandler handler) {
        if (format == OwnFormat.JSON) {
            JsonDocuments.read(text, handler);
            return;
        }
        RowAssembler rows = new RowAssembler(handler);
        if (format == OwnFormat.CSV) {
            LayoutCsv.read(text, rows, handler::finding);
        } else {
            LayoutFixed.read(text, rows, handler::finding);
        }
        rows.finish();
    }

    private static void sheet(byte[] bytes, ReadOptions options, DocumentHandler documents) {
        Consumer<LayoutHandler> file = handler -> parse(bytes, handler);
        Marks marks = LayoutSheet.mayBeAmbiguous(bytes) ? marks(file) : Marks.unknown();
        OwnAssembler assembler = new OwnAssembler(OwnFormat.XLSX, options, documents, marks);
        file.accept(assembler);
        assembler.finish();
    }

    private static void parse(byte[] bytes, LayoutHandler handler) {
        RowAssembler rows = new RowAssembler(handler);
        LayoutSheet.read(bytes, rows, handler::finding);
        rows.finish();
    }

    /** What the numbers of all documents prove: the file is read once for it, since the proof may stand in its last row. */
    private static Marks marks(Consumer<LayoutHandler> file) {
        MarkSearch search = new MarkSearch();
        file.accept(search);
        return search.found();
    }

    /** The file with all documents, not read back yet. @throws NotWritableException when a field is too short */
    static byte[] write(List<? extends BusinessDocument> documents, OwnFormat format) {
        if (format == OwnFormat.JSON) {
            return json(documents);
        }
        List<List<Row>> all = new ArrayList<>();
        documents.forEach(d -> all.add(Rows.of(Layouts.of(d), (Map<?, ?>) Data.of(d))));
        return switch (format) {
            case CSV -> csv(all);
            case XLSX -> LayoutSheet.write(all);
            default -> fixed(documents, all);
        };
    }

    private static byte[] json(List<? extends BusinessDocument> documents) {
        List<Object> envelopes = new ArrayList<>();
        for (BusinessDocument document : documents) {
            Map<String, Object> envelope = new LinkedHashMap<>();
            envelope.put("comptoir", Layout.VERSION);
            envelope.put("document", Layouts.of(document).document());
            envelope.put("content", document);
            envelopes.add(envelope);
        }
        Object value = envelopes.size() == 1 ? envelopes.get(0) : envelopes;
        return (JsonWriter.of(value) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] csv(List<List<Row>> all) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        all.forEach(rows -> out.writeBytes(LayoutCsv.write(rows)));
        return out.toByteArray();
    }

    private static byte[] fixed(List<? extends BusinessDocument> documents, List<List<Row>> all) {
        List<Finding> findings = new ArrayList<>();
        byte[] bytes = FixedWriter.write(all.stream().flatMap(List::stream).toList(), findings::add);
        if (!findings.isEmpty()) {
            throw new NotWritableException(documents.get(0).number(), findings);
        }
        return bytes;
    }

    /**
     * What was written must be read as it was meant, or nothing is handed on.
     *
     * @return for what a document that reads as it was meant is refused
     */
    static List<Finding> readBack(List<? extends BusinessDocument> documents, byte[] bytes) {
        ReadResult back = Documents.read(bytes, ReadOptions.DEFAULT);
        List<Message> messages = back.messages();
        for (int i = 0; i < documents.size(); i++) {
            BusinessDocument document = documents.get(i);
            if (messages.size() != documents.size() || messages.get(i).document() == null) {
                throw new NotWritableException(document.number(), back.all());
            }
            Data.difference(Data.of(document), Data.of(messages.get(i).document()))
                    .ifPresent(path -> {
                        Finding lost = Finding.error("layout.lost", new Place.InTree(path));
                        throw new NotWritableException(document.number(), List.of(lost));
                    });
        }
        return back.all().stream().filter(Finding::isError).toList();
    }
}
