package org.comptoir.integration.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.comptoir.exchange.Format;
import org.comptoir.exchange.PartnerProfile;
import org.comptoir.integration.syntax.FileKind;
import org.comptoir.integration.translation.Documents;
import org.comptoir.integration.translation.Interchange;
import org.comptoir.integration.translation.Message;
import org.comptoir.integration.translation.PartnerMapping;
import org.comptoir.integration.translation.ReadOptions;
import org.comptoir.integration.translation.ReadResult;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.finding.Place;

/** Reads a file as its bytes and the partner's profile say. A pure function: a replay reads the same. */
final class FileReader {
    private FileReader() {}

    static Reading read(PartnerProfile profile, byte[] bytes) {
        return OwnLoader.call(() -> readAs(profile, bytes));
    }

    private static Reading readAs(PartnerProfile profile, byte[] bytes) {
        FileKind kind = FileKind.of(bytes);
        boolean banks = kind == FileKind.XML && speaks(profile, Format.ISO20022) || kind == FileKind.CFONB;
        boolean flavour = isFlavour(profile, kind);
        return !banks && !flavour && kind != FileKind.EDIFACT && speaks(profile, Format.PARTNER_FILE)
                ? partnerFile(profile, bytes)
                : documents(profile, standardOrFlavour(profile, flavour, bytes));
    }

    /** A partner whose EDIFACT or X12 deviates has a mapping that says how. */
    private static boolean isFlavour(PartnerProfile profile, FileKind kind) {
        return (kind == FileKind.EDIFACT || kind == FileKind.X12)
                && profile.mapping() != null
                && PartnerMapping.reads(profile.mapping(), kind);
    }

    private static ReadResult standardOrFlavour(PartnerProfile profile, boolean flavour, byte[] bytes) {
        return flavour
                ? PartnerMapping.read(profile.mapping(), bytes, ReadOptions.DEFAULT)
                : Documents.read(bytes, ReadOptions.DEFAULT);
    }

    private static boolean speaks(PartnerProfile profile, Format format) {
        return profile.flows().stream().anyMatch(flow -> flow.format() == format);
    }

    private static Reading partnerFile(PartnerProfile profile, byte[] bytes) {
        if (profile.mapping() == null) {
            Finding none = Finding.error("exchange.mapping.none", new Place.WholeFile());
            return new Reading(null, null, List.of(none), List.of(), List.of());
        }
        ReadResult result = PartnerMapping.read(profile.mapping(), bytes, ReadOptions.DEFAULT);
        List<Finding> findings = new ArrayList<>(result.findings());
        result.interchanges().forEach(each -> findings.addAll(each.findings()));
        return new Reading(ownStandard(result), types(result), findings, parts(result), List.of());
    }

    private static String ownStandard(ReadResult result) {
        return result.interchanges().isEmpty()
                ? "CSV"
                : result.interchanges().get(0).standard();
    }

    private static Reading documents(PartnerProfile profile, ReadResult result) {
        List<Finding> findings = new ArrayList<>(result.findings());
        result.interchanges().forEach(each -> {
            findings.addAll(each.findings());
            findings.addAll(sender(profile, each));
        });
        return new Reading(standard(result), types(result), findings, parts(result), result.interchanges());
    }

    /** A file that names another sender than the owner of the folder it came through is not his word. */
    private static List<Finding> sender(PartnerProfile profile, Interchange interchange) {
        boolean his = interchange.sender() == null || interchange.sender().id().equals(profile.interchangeId());
        return his
                ? List.of()
                : List.of(Finding.error(
                        Reading.OTHER_SENDER,
                        new Place.WholeFile(),
                        interchange.sender().id(),
                        profile.interchangeId()));
    }

    private static List<Reading.Part> parts(ReadResult result) {
        return result.messages().stream()
                .map(each -> new Reading.Part(
                        shortened(each.reference(), 35), shortened(each.type(), 16), each.document(), each.findings()))
                .toList();
    }

    private static String standard(ReadResult result) {
        String versions = result.messages().stream()
                .map(Message::version)
                .map(version -> version.replaceFirst(" .*", ""))
                .distinct()
                .collect(Collectors.joining(" "));
        if (result.kind() == FileKind.X12) {
            return shortened(("X12 " + versions).strip(), 16);
        }
        boolean told = result.kind() == FileKind.EDIFACT || isBanks(result);
        return told ? shortened(versions, 16) : null;
    }

    private static boolean isBanks(ReadResult result) {
        return result.messages().stream().anyMatch(each -> each.standard().equals("ISO 20022"));
    }

    private static String types(ReadResult result) {
        return shortened(
                result.messages().stream().map(Message::type).distinct().collect(Collectors.joining(" ")), 160);
    }

    private static String shortened(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }
}
