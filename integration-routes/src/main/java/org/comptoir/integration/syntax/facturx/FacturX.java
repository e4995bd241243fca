package org.comptoir.integration.syntax.facturx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/**
 * Makes pages a Factur-X file (version 1.0, the same as ZUGFeRD 2): PDF/A-3 with the invoice's XML inside. The same
 * invoice gives the same bytes: its dates are the invoice's, its identifier follows from the XML.
 */
public final class FacturX {
    /** The name that the XML must have (Factur-X 1.0, 6.2.2). */
    public static final String NAME = "factur-x.xml";
    /** The XML says the same as the pages (Factur-X 1.0, 6.2.3). */
    private static final String RELATIONSHIP = "Alternative";

    private FacturX() {}

    /**
     * Puts {@code xml}, of the profile EN 16931, into {@code pages} and returns the file.
     *
     * @param author who issues the invoice
     * @param issued the day of the invoice, which becomes that of the file
     */
    public static byte[] of(PDDocument pages, byte[] xml, String title, String author, LocalDate issued, Locale locale)
            throws IOException {
        PDDocumentCatalog catalog = pages.getDocumentCatalog();
        pages.setVersion(1.7f);
        pages.setDocumentId((long) Arrays.hashCode(xml));
        pages.getDocumentInformation().setTitle(title);
        catalog.setLanguage(locale.toLanguageTag());
        catalog.setMetadata(new PDMetadata(pages, in(Xmp.of(title, author, issued))));
        catalog.addOutputIntent(Colours.intent(pages));
        attach(specification(pages, xml, issued), pages, catalog);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        pages.save(out);
        return out.toByteArray();
    }

    private static PDComplexFileSpecification specification(PDDocument pages, byte[] xml, LocalDate issued)
            throws IOException {
        PDEmbeddedFile file = new PDEmbeddedFile(pages, new ByteArrayInputStream(xml), COSName.FLATE_DECODE);
        file.setSubtype("text/xml");
        file.setSize(xml.length);
        GregorianCalendar day = GregorianCalendar.from(issued.atStartOfDay(ZoneOffset.UTC));
        day.setTimeZone(TimeZone.getTimeZone("UTC"));
        file.setModDate(day);
        PDComplexFileSpecification specification = new PDComplexFileSpecification();
        specification.setFile(NAME);
        specification.setFileUnicode(NAME);
        specification.setFileDescription("Factur-X invoice, EN 16931");
        specification.setEmbeddedFile(file);
        specification.setEmbeddedFileUnicode(file);
        specification.getCOSObject().setName("AFRelationship", RELATIONSHIP);
        return specification;
    }

    private static void attach(PDComplexFileSpecification file, PDDocument pages, PDDocumentCatalog catalog)
            throws IOException {
        PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
        files.setNames(Map.of(NAME, file));
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(catalog);
        names.setEmbeddedFiles(files);
        catalog.setNames(names);
        COSArray associated = new COSArray();
        associated.add(file.getCOSObject());
        catalog.getCOSObject().setItem("AF", associated);
    }

    private static ByteArrayInputStream in(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
