package org.comptoir.integration.syntax.edifact;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;
import org.comptoir.integration.syntax.edifact.EdifactFile.Syntax;
import org.comptoir.integration.syntax.text.WellFormed;
import org.comptoir.kernel.finding.Finding;
import org.comptoir.kernel.finding.Place;

/**
 * Settles in which character set an interchange is read: the declared one, unless the bytes speak against it. Then the
 * reading that keeps every character is taken, and a finding says so.
 */
final class CharsetChoice {
    private final byte[] bytes;
    private final Slice slice;
    private final Syntax syntax;
    private final Consumer<Finding> findings;

    CharsetChoice(byte[] bytes, Slice slice, Syntax syntax, Consumer<Finding> findings) {
        this.bytes = bytes;
        this.slice = slice;
        this.syntax = syntax;
        this.findings = findings;
    }

    Charset make() {
        Optional<Charset> declared = CharacterSets.of(syntax.id());
        if (declared.isEmpty()) {
            warn("edifact.charset.unknown");
        }
        if (CharacterSets.isAscii(bytes, slice.start(), slice.end())) {
            if (CharacterSets.isAscii(syntax.id())) {
                repertoire();
            }
            return declared.orElse(StandardCharsets.ISO_8859_1);
        }
        return declared.isPresent() && isCarried(declared.get()) ? declared.get() : other();
    }

    /** Text of accents in ISO 8859 is hardly ever well-formed UTF-8: what is, was written as UTF-8. */
    private boolean isCarried(Charset declared) {
        boolean utf8 = fits(StandardCharsets.UTF_8);
        return declared.equals(StandardCharsets.UTF_8) ? utf8 : fits(declared) && !utf8;
    }

    private Charset other() {
        boolean utf8 = fits(StandardCharsets.UTF_8);
        warn(utf8 ? "edifact.charset.utf8" : "edifact.charset.latin1");
        return utf8 ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1;
    }

    private boolean fits(Charset charset) {
        return WellFormed.is(bytes, slice.start(), slice.end(), charset);
    }

    private void repertoire() {
        Walk walk = slice.walk(bytes);
        while (walk.advances()) {
            for (int i = walk.start(); i < walk.end() - 1; i++) {
                if (bytes[i] > ' ' && !CharacterSets.hasCharacter(syntax.id(), (char) bytes[i])) {
                    String found = String.valueOf((char) bytes[i]);
                    findings.accept(Finding.information("edifact.charset.repertoire", unb(), syntax.id(), found));
                    return;
                }
            }
        }
    }

    private void warn(String code) {
        findings.accept(Finding.warning(code, unb(), syntax.id()));
    }

    private static Place unb() {
        return new Place.InSegment("", 1, "UNB", 1, 1);
    }
}
