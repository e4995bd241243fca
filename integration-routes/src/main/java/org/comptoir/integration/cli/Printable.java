package org.comptoir.integration.cli;

/**
 * Text for a terminal. What stands in somebody's file must not move the cursor, colour the screen or turn the direction of
 * writing: control and format characters are shown as {@code \\u001b}, and half a surrogate pair too.
 */
final class Printable {
    private Printable() {}

    static String of(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (isHarmless(c)) {
                out.appendCodePoint(c);
            } else {
                out.append(String.format("\\u%04x", c));
            }
        });
        return out.toString();
    }

    /** The same on one line: a line end in somebody's text would begin a line that we seem to say. */
    static String line(String text) {
        return of(text).replace("\n", "\\u000a");
    }

    private static boolean isHarmless(int c) {
        int type = Character.getType(c);
        return c == '\n'
                || type != Character.CONTROL
                        && type != Character.FORMAT
                        && type != Character.SURROGATE
                        && type != Character.LINE_SEPARATOR
                        && type != Character.PARAGRAPH_SEPARATOR;
    }
}
