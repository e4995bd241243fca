package org.comptoir.integration.syntax.edi;

import java.io.IOException;
import java.io.InputStream;

/**
 * What a StAEDI reader reads: one interchange after the other, each from its own framing. Not synchronized, unlike the
 * streams of the JDK: StAEDI asks for each byte by itself, and one thread at a time reads.
 */
final class Feed extends InputStream {
    private Framing framing;

    /** @param framing of the next interchange, or null so that the last one can be forgotten */
    void from(Framing framing) {
        this.framing = framing;
    }

    @Override
    public int read() {
        return framing.read();
    }

    @Override
    public boolean markSupported() {
        return true;
    }

    @Override
    @SuppressWarnings("UnsynchronizedOverridesSynchronized")
    public void mark(int limit) {
        framing.mark();
    }

    @Override
    @SuppressWarnings("UnsynchronizedOverridesSynchronized")
    public void reset() throws IOException {
        framing.reset();
    }
}
