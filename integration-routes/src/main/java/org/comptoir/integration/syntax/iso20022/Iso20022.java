package org.comptoir.integration.syntax.iso20022;

import java.util.Map;
import java.util.Set;
import org.comptoir.integration.syntax.binding.Binding;
import org.comptoir.integration.syntax.xml.XmlElement;
import org.comptoir.integration.syntax.xml.XmlNode;

/**
 * Messages of ISO 20022. The versions of a message differ in few places: one table serves them all, for reading and for
 * writing. The tables are read once, when first used.
 */
public final class Iso20022 {
    /** The element around every message. */
    public static final String DOCUMENT = "Document";

    private static final String NAMESPACE = "urn:iso:std:iso:20022:tech:xsd:";
    private static final Set<String> OPENED = Set.of("Stmt", "Rpt", "Ntfctn", "Ntry", "NtryDtls", "PmtInf");
    private static final Map<String, String> TYPES = Map.of(
            "BkToCstmrAcctRpt", "camt.052",
            "BkToCstmrStmt", "camt.053",
            "BkToCstmrDbtCdtNtfctn", "camt.054",
            "CstmrPmtStsRpt", "pain.002",
            "pain.002.001.02", "pain.002",
            "CstmrCdtTrfInitn", "pain.001");
    /** From this version on, pain.001 has its date below a choice and the BIC under a new name. */
    private static final int PAIN_001_NEW = 8;

    /** The latest version of any of these messages, in 2026. */
    private static final int LAST = 15;

    private Iso20022() {}

    /** Whether this element may be too large to be read at once: its children are handed on one by one. */
    public static boolean isLarge(XmlNode node) {
        return OPENED.contains(node.name()) || node.name().equals("OrgnlPmtInfAndSts");
    }

    /** The message's type, for example {@code camt.053}, out of the element that holds the message. */
    public static String type(XmlNode message) {
        return TYPES.get(message.name());
    }

    /**
     * The message's identifier, out of the namespace: {@code camt.053.001.08}; also that of the Swiss banks, whose
     * namespace ends with {@code .ch.02.xsd}.
     */
    public static String identifier(String namespace) {
        String last = namespace.substring(Math.max(namespace.lastIndexOf(':'), namespace.lastIndexOf('/')) + 1);
        return last.endsWith(".xsd") ? last.substring(0, last.length() - 4) : last;
    }

    /** The two digits of the identifier that count the versions of the message; 0 where there are none. */
    public static int version(String namespace) {
        String[] parts = identifier(namespace).split("\\.");
        boolean known = parts.length >= 4 && parts[3].matches("\\d{2}");
        return known ? Integer.parseInt(parts[3]) : 0;
    }

    /** Whether the namespace of the message names its type, in a version that there is or soon will be. */
    public static boolean isKnown(XmlNode message) {
        String type = type(message);
        int version = version(message.namespace());
        int first = type.equals("pain.001") ? 3 : 2;
        return identifier(message.namespace()).startsWith(type + ".") && version >= first && version <= LAST;
    }

    /** The tables of camt.052, 053 and 054: the statement's own part. */
    public static Binding statement() {
        return Bank.STATEMENT;
    }

    /** The table of an entry. */
    public static Binding entry() {
        return Bank.ENTRY;
    }

    /** The table of pain.002 without its groups. */
    public static Binding paymentStatus() {
        return Bank.STATUS;
    }

    /** The table of a group of payments in pain.002. */
    public static Binding paymentStatusGroup() {
        return Bank.STATUS_GROUP;
    }

    /** The table of pain.001's group header. */
    public static Binding creditTransfer() {
        return Transfers.HEADER;
    }

    /** The table of a group of payments in pain.001 of this version. */
    public static Binding creditTransferGroup(int version) {
        return version >= PAIN_001_NEW ? Transfers.NEW : Transfers.OLD;
    }

    /** The empty root of a message, for example of {@code pain.001.001.09}. */
    public static XmlElement root(String identifier) {
        return new XmlElement(DOCUMENT).attribute("xmlns", NAMESPACE + identifier);
    }

    private static final class Bank {
        static final Binding STATEMENT = Binding.of(Iso20022.class, "statement.binding");
        static final Binding ENTRY = Binding.of(Iso20022.class, "entry.binding");
        static final Binding STATUS = Binding.of(Iso20022.class, "payment-status.binding");
        static final Binding STATUS_GROUP = Binding.of(Iso20022.class, "payment-status-group.binding");
    }

    private static final class Transfers {
        private static final String GROUP = "credit-transfer-group.binding";
        static final Binding HEADER = Binding.of(Iso20022.class, "credit-transfer.binding");
        static final Binding NEW =
                Binding.of(Iso20022.class, GROUP, "{execution}", "ReqdExctnDt/Dt|DtTm", "{bic}", "BICFI|BIC");
        static final Binding OLD =
                Binding.of(Iso20022.class, GROUP, "{execution}", "ReqdExctnDt", "{bic}", "BIC|BICFI");
    }
}
