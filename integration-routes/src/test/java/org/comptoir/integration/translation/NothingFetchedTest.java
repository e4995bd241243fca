package org.comptoir.integration.translation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything in XML that could make a reader fetch something, towards a server that waits for it. */
@Tag("EXC-01")
@Tag("EXC-02")
@DisplayName("EXC-01 EXC-02 An XML document that names another resource")
class NothingFetchedTest {
    private static final Path ROOT = Path.of("src/test/resources/exchange");
    private static final int WAIT_MILLIS = 200;

    /** What stands before the root element, and what stands in its start tag. HOST is the waiting server. */
    static Stream<Arguments> ways() {
        return Stream.of(
                Arguments.of("<!DOCTYPE Invoice SYSTEM 'http://HOST/x.dtd'>", ""),
                Arguments.of("<!DOCTYPE Invoice PUBLIC '-//X' 'http://HOST/x.dtd'>", ""),
                Arguments.of("<!DOCTYPE Invoice [<!ENTITY % p SYSTEM 'http://HOST/x.ent'> %p;]>", ""),
                Arguments.of("<!DOCTYPE Invoice [<!ENTITY e SYSTEM 'http://HOST/x.txt'>]>", ""),
                Arguments.of(
                        "<!DOCTYPE Invoice [<!NOTATION n SYSTEM 'http://HOST/x'><!ENTITY e SYSTEM 'http://HOST/y' NDATA n>]>",
                        ""),
                Arguments.of("<?xml-stylesheet type='text/xsl' href='http://HOST/x.xsl'?>", ""),
                Arguments.of("<?xml-model href='http://HOST/x.rnc'?>", ""),
                Arguments.of(
                        "",
                        "xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xsi:schemaLocation='urn:a http://HOST/x.xsd'"),
                Arguments.of(
                        "",
                        "xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xsi:noNamespaceSchemaLocation='http://HOST/x.xsd'"),
                Arguments.of("", "xml:base='http://HOST/'"),
                Arguments.of("", "xmlns:i='http://www.w3.org/2001/XInclude' i:href='http://HOST/x'"));
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("ways")
    @DisplayName("makes no reader ask for it: UBL, CII, ISO 20022, partners' files and their mappings")
    void nothingIsFetched(String before, String attribute) throws IOException {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            server.setSoTimeout(WAIT_MILLIS);
            String host = "127.0.0.1:" + server.getLocalPort();
            String mapping = Files.readString(ROOT.resolve("partner-mappings/own-xml/10_mapping.xml"));
            for (String golden : new String[] {
                "invoices/ubl-2.1/10_message.xml",
                "invoices/cii-d16b/10_message.xml",
                "account-statements/camt-053-08/10_message.xml",
                "partner-mappings/own-xml/20_confirmation.xml",
                "partner-mappings/own-xml/10_mapping.xml"
            }) {
                String xml = with(Files.readString(ROOT.resolve(golden)), before, attribute)
                        .replace("HOST", host);
                byte[] bytes = xml.getBytes(StandardCharsets.UTF_8);
                Documents.read(bytes, ReadOptions.DEFAULT);
                PartnerMapping.read(mapping, bytes, ReadOptions.DEFAULT);
                PartnerMapping.check(xml);
            }
            assertThatThrownBy(server::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }

    private static String with(String xml, String before, String attribute) {
        String bare = xml.replaceFirst("<\\?xml[^>]*>", "").strip();
        int end = bare.indexOf('>');
        assertThat(end).isPositive();
        return before + bare.substring(0, end) + " " + attribute + bare.substring(end);
    }
}
