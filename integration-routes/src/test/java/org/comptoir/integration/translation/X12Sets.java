package org.comptoir.integration.translation;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.comptoir.document.BusinessDocument;
import org.comptoir.kernel.finding.Finding;

/** Sets of 4010 written by hand, with their envelope around them. */
final class X12Sets {
    private static final String ISA = "ISA*00*          *00*          *ZZ*3020180000017  *ZZ*3020180000024  "
            + "*261123*0905*U*00401*000000077*0*P*>~";

    private X12Sets() {}

    /** An interchange with one set. @param group GS01; segments those between ST and SE, without terminator */
    static String of(String type, String group, String... segments) {
        return ISA + "GS*" + group + "*A*B*20261123*0905*77*X*004010~ST*" + type + "*0001~" + String.join("~", segments)
                + "~SE*" + (segments.length + 2) + "*0001~GE*1*77~IEA*1*000000077~";
    }

    static ReadResult read(String type, String group, String... segments) {
        return read(of(type, group, segments));
    }

    static ReadResult read(String text) {
        return Documents.read(text.getBytes(StandardCharsets.UTF_8), ReadOptions.DEFAULT);
    }

    /** The one document of a result. */
    static <D extends BusinessDocument> D document(ReadResult result, Class<D> kind) {
        return kind.cast(result.messages().get(0).document());
    }

    /** The codes of what is worth a look: no mere information. */
    static List<String> problems(ReadResult result) {
        return result.all().stream()
                .filter(f -> f.severity() != org.comptoir.kernel.finding.Severity.INFORMATION)
                .map(Finding::code)
                .toList();
    }
}
