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

/** Smooks's own EDIFACT cartridge, without any binding behind it. Its first file compiles the schema: some minutes. */
@State(Scope.Benchmark)
public class Cartridge {
    private Smooks smooks;

    @Setup(Level.Trial)
    public void compile() throws IOException, SAXException {
        smooks = new Smooks(new ByteArrayInputStream(Resources.read("cartridge.xml")));
        String xml = read(new Files());
        if (!xml.contains("PO-") || xml.contains("BadMessage")) {
            throw new IllegalStateException(xml);
        }
    }

    @TearDown(Level.Trial)
    public void close() {
        smooks.close();
    }

    @Benchmark
    public String read(Files files) {
        StringSink xml = new StringSink();
        smooks.filterSource(new StreamSource<>(new ByteArrayInputStream(files.edifact())), xml);
        return xml.getResult();
    }
}
