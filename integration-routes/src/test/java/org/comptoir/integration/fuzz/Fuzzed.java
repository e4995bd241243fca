package org.comptoir.integration.fuzz;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.comptoir.integration.syntax.FileKind;
import org.comptoir.integration.translation.Documents;
import org.comptoir.integration.translation.PartnerMapping;
import org.comptoir.integration.translation.ReadOptions;
import org.comptoir.integration.translation.ReadResult;

/** What is fuzzed: a reader, and the good files that its corpus begins with. A further reader is a line here. */
enum Fuzzed {
    EDIFACT(Fuzzed::read, () -> Seeds.of(FileKind.EDIFACT)),
    X12(Fuzzed::read, Seeds::x12),
    XML(Fuzzed::read, () -> Seeds.of(FileKind.XML)),
    PDF(Fuzzed::read, Seeds::pdfs),
    CFONB(Fuzzed::read, () -> Seeds.of(FileKind.CFONB)),
    TEXT(Fuzzed::read, () -> Seeds.of(FileKind.TEXT)),
    JSON(Fuzzed::read, () -> Seeds.of(FileKind.JSON)),
    WORKBOOK(Fuzzed::read, Seeds::workbooks),
    SHEET(sheet -> read(Seeds.workbook(sheet)), Seeds::sheets),
    /** CONTRL, APERAK, 997, 999, TA1: small files of our own, since what is written of them is never golden. */
    ANSWERS(Fuzzed::read, Stream::empty),
    PARTNER_EDIFACT(by("edifact-flavour"), () -> Seeds.partner("edifact-flavour", "20_")),
    PARTNER_CSV(by("semicolon-csv"), () -> Seeds.partner("semicolon-csv", "20_")),
    PARTNER_FIXED(by("fixed-length"), () -> Seeds.partner("fixed-length", "20_")),
    PARTNER_XML(by("own-xml"), () -> Seeds.partner("own-xml", "20_")),
    /** The mapping itself, read with each example's file. */
    MAPPING(Fuzzed::byMapping, () -> Seeds.partner("", "10_mapping"));

    /** Inputs that once broke a reader, by the reader's name; what they did stands in their names. */
    private static final Path FOUND = Path.of("src/test/resources/fuzz");

    private static final List<byte[]> SAMPLES = List.of(
            "BL;D\nBL-9;24/11/26;A-2026-88;3020180000017\n".getBytes(StandardCharsets.US_ASCII),
            "<confirmation id='1'><order>A-1</order><line n='1'/></confirmation>".getBytes(StandardCharsets.US_ASCII),
            "UNB+UNOA:3+A+B+261123:0905+1'UNH+1+ORDERS:D:96A:UN'BGM+220+1+9'UNT+3+1'UNZ+1+1'"
                    .getBytes(StandardCharsets.US_ASCII));

    private final Function<byte[], ReadResult> reader;
    private final Supplier<Stream<byte[]>> seeds;

    Fuzzed(Function<byte[], ReadResult> reader, Supplier<Stream<byte[]>> seeds) {
        this.reader = reader;
        this.seeds = seeds;
    }

    ReadResult reading(byte[] bytes) {
        return reader.apply(bytes);
    }

    Stream<byte[]> seeds() {
        return Stream.concat(seeds.get(), found().stream().map(Seeds::bytes));
    }

    /** The inputs that once broke it. */
    List<Path> found() {
        return Seeds.files(FOUND.resolve(name().toLowerCase(Locale.ROOT).replace('_', '-')));
    }

    private static ReadResult read(byte[] bytes) {
        return Documents.read(bytes, ReadOptions.DEFAULT);
    }

    private static Function<byte[], ReadResult> by(String example) {
        String mapping = Seeds.mapping(example);
        return bytes -> PartnerMapping.read(mapping, bytes, ReadOptions.DEFAULT);
    }

    private static ReadResult byMapping(byte[] bytes) {
        String mapping = new String(bytes, StandardCharsets.UTF_8);
        byte[] sample = SAMPLES.get(Math.floorMod(mapping.hashCode(), SAMPLES.size()));
        return PartnerMapping.read(mapping, sample, ReadOptions.DEFAULT);
    }
}
