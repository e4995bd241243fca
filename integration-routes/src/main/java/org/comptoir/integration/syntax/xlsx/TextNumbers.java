package org.comptoir.integration.syntax.xlsx;

import java.util.regex.Pattern;

/**
 * Whether a workbook may hold a text such as {@code 1,000}, which can be read in two ways: a look at its bytes, which takes
 * a tenth of what reading its cells takes. Texts that formulas make count as such.
 */
final class TextNumbers {
    private static final Pattern TEXT =
            Pattern.compile("[<:]t(?: [^>]{0,40})?>[^<]{0,12}?(?<!\\d)[1-9]\\d{0,2}[.,]\\d{3}(?!\\d)|t=[\"']str[\"']");

    private TextNumbers() {}

    static boolean in(byte[] workbook) {
        return ZipParts.of(workbook, finding -> {}).stream()
                .flatMap(parts -> parts.values().stream())
                .anyMatch(part -> TEXT.matcher(new Bytes(part, 0, part.length)).find());
    }

    /** Bytes as characters without a copy: those of ASCII are all that is looked for. */
    private record Bytes(byte[] bytes, int from, int length) implements CharSequence {
        @Override
        public char charAt(int index) {
            return (char) (bytes[from + index] & 0xFF);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return new Bytes(bytes, from + start, end - start);
        }
    }
}
