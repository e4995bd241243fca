package org.comptoir.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.smooks.Smooks;
import org.smooks.io.sink.StringSink;
import org.smooks.io.source.StreamSource;
import org.xml.sax.SAXException;

/**
 * Ours and Smooks's own EDIFACT cartridge in turn. The cartridge has no binding behind it, and validates less. Its first
 * file compiles the schema: a minute and more.
 */
@State(Scope.Benchmark)
public class CartridgeDuel {
    private Smooks smooks;

    @Setup(Level.Trial)
    public void compile() throws IOException, SAXException {
        smooks = new Smooks(new ByteArrayInputStream(Resources.read("cartridge.xml")));
        String xml = cartridge(new Files());
        if (!xml.contains("PO-") || xml.contains("BadMessage")) {
            throw new IllegalStateException(xml);
        }
    }

    @TearDown(Level.Trial)
    public void close() {
        smooks.close();
    }

    @Benchmark
    public void run(Files files, Shares shares) throws Exception {
        shares.documents += shares.cpu(16, () -> Ours.edifact(files));
        shares.partner += shares.cpu(4, () -> Ours.partner(files));
        shares.cartridge += shares.cpu(2, () -> cartridge(files));
        shares.control += shares.cpu(16, () -> Ours.edifact(files));
    }

    private String cartridge(Files files) {
        StringSink xml = new StringSink();
        smooks.filterSource(new StreamSource<>(new ByteArrayInputStream(files.edifact())), xml);
        return xml.getResult();
    }
}
