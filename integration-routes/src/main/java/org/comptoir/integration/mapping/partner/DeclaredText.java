package org.comptoir.integration.mapping.partner;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Optional;
import java.util.function.Consumer;
import org.comptoir.integration.syntax.text.Decoded;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.finding.Place;

/** The text of a partner's file in the characters that his mapping declares. */
final class DeclaredText {
    private DeclaredText() {}

    /** @param declared a character set, or empty: the text is then read as any other; empty when it is not written so */
    static Optional<String> of(byte[] bytes, String declared, Consumer<Finding> findings) {
        if (declared.isEmpty()) {
            return Optional.of(Decoded.of(bytes).text());
        }
        try {
            String text = Charset.forName(declared)
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            findings.accept(Finding.error("partner.encoding", new Place.WholeFile(), declared));
            return Optional.empty();
        }
    }
}
