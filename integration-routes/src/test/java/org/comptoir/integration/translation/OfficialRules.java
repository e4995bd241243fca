package org.comptoir.integration.translation;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XsltExecutable;
import net.sf.saxon.s9api.XsltTransformer;
import org.xml.sax.SAXException;

/** The schemas and Schematron rules that the standards' owners publish, run over what we write. */
final class OfficialRules {
    /** What the schemas of UBL refer to and what stands in jars of its own. */
    private static final List<String> MODULES = List.of(
            "/schemas/CCTS_CCT_SchemaModule.xsd",
            "/schemas/xmldsig-core-schema.xsd",
            "/schemas/XAdES01903v132-201601.xsd",
            "/schemas/XAdES01903v141-201601.xsd");

    private static final Pattern FAILED = Pattern.compile(
            "<svrl:failed-assert[^>]*?\\sflag=\"(?:fatal|error)\"[^>]*>.*?</svrl:failed-assert>", Pattern.DOTALL);
    private static final Pattern TEXT = Pattern.compile("<svrl:text>(.*?)</svrl:text>", Pattern.DOTALL);
    private static final Pattern PLACE = Pattern.compile("\\slocation=\"([^\"]*)\"");
    private static final Processor SAXON = new Processor(false);
    private static final Map<String, XsltExecutable> RULES = new ConcurrentHashMap<>();
    private static final Map<String, Schema> SCHEMAS = new ConcurrentHashMap<>();

    private OfficialRules() {}

    /** Fails with the parser's message when {@code xml} is not valid by the schema in this resource. */
    static void validate(byte[] xml, String schema) throws IOException, SAXException {
        SCHEMAS.computeIfAbsent(schema, OfficialRules::schema)
                .newValidator()
                .validate(new StreamSource(new ByteArrayInputStream(xml)));
    }

    private static Schema schema(String resource) {
        try {
            SchemaFactory factory = SchemaFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, false);
            List<String> modules = resource.contains("/ubl") ? MODULES : List.of();
            return factory.newSchema(Stream.concat(modules.stream(), Stream.of(resource))
                    .map(name -> new StreamSource(resource(name).toString()))
                    .toArray(Source[]::new));
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the rules in this resource have against {@code xml}. */
    static List<String> broken(byte[] xml, String rules) throws SaxonApiException {
        XsltTransformer transformer =
                RULES.computeIfAbsent(rules, OfficialRules::compiled).load();
        StringWriter report = new StringWriter();
        transformer.setSource(new StreamSource(new ByteArrayInputStream(xml)));
        transformer.setDestination(SAXON.newSerializer(report));
        transformer.transform();
        return FAILED.matcher(report.toString())
                .results()
                .map(r -> text(r.group()))
                .distinct()
                .toList();
    }

    private static String text(String failed) {
        Matcher text = TEXT.matcher(failed);
        Matcher place = PLACE.matcher(failed);
        return (text.find() ? text.group(1).strip() : failed) + (place.find() ? " @ " + path(place.group(1)) : "");
    }

    /** The place without its namespaces. */
    private static String path(String location) {
        return location.replaceAll("\\*:|Q\\{[^}]*}|\\[namespace-uri\\(\\)='[^']*']", "");
    }

    private static XsltExecutable compiled(String rules) {
        try {
            URL url = resource(rules);
            return SAXON.newXsltCompiler().compile(new StreamSource(url.toString()));
        } catch (SaxonApiException e) {
            throw new IllegalStateException(e);
        }
    }

    private static URL resource(String name) {
        URL url = OfficialRules.class.getResource(name);
        if (url == null) {
            throw new IllegalArgumentException("no resource " + name);
        }
        return url;
    }
}
