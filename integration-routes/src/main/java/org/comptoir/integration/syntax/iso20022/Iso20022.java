package org.comptoir.integration.syntax.iso20022;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.comptoir.document.BusinessDocument;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.finding.Place;
import org.comptoir.kernel.xml.HardenedXml;

/**
 * Reads a bank's messages. What cannot be understood is a finding with its path, never an exception: a bank's file that
 * nobody can read has to be seen by somebody.
 */
public final class Iso20022 {
    private Iso20022() {}

    /**
     * A read message.
     *
     * @param type for example {@code pain.002.001.10}, or empty
     * @param documents one for each report or notification in it
     */
    public record Message(String type, List<BusinessDocument> documents, List<Finding> findings) {}

    /** What {@code bytes} say. */
    public static Message read(byte[] bytes) {
        try {
            return read(new Node(HardenedXml.tree(bytes).getDocumentElement()));
        } catch (IOException e) {
            return refused("", Finding.error("iso20022.not-well-formed", new Place.WholeFile(), e.getMessage()));
        } catch (MissingPart e) {
            return refused("", Finding.error("iso20022.missing", new Place.InTree(e.path()), e.path()));
        }
    }

    private static Message read(Node root) {
        String type = type(root);
        List<BusinessDocument> documents = new ArrayList<>();
        Optional<Node> status = root.at("CstmrPmtStsRpt");
        status.ifPresent(report -> documents.add(PaymentStatusReader.read(report)));
        root.at("BkToCstmrDbtCdtNtfctn").ifPresent(all -> each(all, "Ntfctn", documents));
        root.at("BkToCstmrStmt").ifPresent(all -> each(all, "Stmt", documents));
        if (documents.isEmpty()) {
            return refused(type, Finding.error("iso20022.unknown", new Place.InTree("/" + root.name()), type));
        }
        return new Message(type, documents, List.of());
    }

    private static void each(Node all, String name, List<BusinessDocument> documents) {
        String file = all.text("GrpHdr", "MsgId");
        all.all(name).forEach(statement -> documents.add(AccountStatementReader.read(statement, file)));
    }

    private static String type(Node root) {
        String namespace = root.element().getNamespaceURI();
        return namespace == null ? "" : namespace.substring(namespace.lastIndexOf(':') + 1);
    }

    private static Message refused(String type, Finding finding) {
        return new Message(type, List.of(), List.of(finding));
    }
}
