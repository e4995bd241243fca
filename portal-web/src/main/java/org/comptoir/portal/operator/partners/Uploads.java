package org.comptoir.portal.operator.partners;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.primefaces.model.file.UploadedFile;

/** What a person has chosen as a file. */
final class Uploads {
    private Uploads() {}

    static boolean isMissing(UploadedFile file) {
        return file == null || file.getContent() == null || file.getContent().length == 0;
    }

    /** The file as text; empty when it is not in UTF-8. */
    static Optional<String> text(UploadedFile file) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file.getContent()))
                    .toString();
            return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
