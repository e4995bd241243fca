package org.comptoir.integration.syntax.edifact;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Level X (UNOX): escape sequences of ISO 2022 switch to other character sets and back. Between them two bytes make a
 * character, and these bytes look like separators (the “ka” of Japanese holds a plus sign). So the file is resolved to
 * UTF-8 before anybody looks for segments in it.
 */
final class CodeExtension {
    private static final int HEAD = 4096;
    private static final byte ESCAPE = 0x1B;

    private CodeExtension() {}

    /** {@code bytes} in UTF-8 where they are ISO 2022 under UNOX; the very same otherwise. */
    static byte[] resolved(byte[] bytes) {
        if (!declared(bytes) || !switches(bytes)) {
            return bytes;
        }
        try {
            return Charset.forName("ISO-2022-JP")
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString()
                    .getBytes(StandardCharsets.UTF_8);
        } catch (CharacterCodingException e) {
            return bytes;
        }
    }

    private static boolean declared(byte[] bytes) {
        return new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1).contains("UNOX");
    }

    /** Whether a sequence stands there and all is 7-bit text, as ISO 2022 is. */
    private static boolean switches(byte[] bytes) {
        boolean found = false;
        for (byte b : bytes) {
            found |= b == ESCAPE;
            if (b < 0) {
                return false;
            }
        }
        return found;
    }
}
