package org.comptoir.integration.mapping.partner;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.smooks.FilterSettings;
import org.smooks.Smooks;
import org.smooks.api.ExecutionContext;
import org.smooks.api.resource.visitor.sax.ng.AfterVisitor;
import org.smooks.api.resource.visitor.sax.ng.BeforeVisitor;
import org.smooks.engine.resource.config.GenericReaderConfigurator;
import org.smooks.io.source.StringSource;
import org.w3c.dom.Element;

/**
 * Smooks with a mapping's selectors: its visitors are ours, and do nothing but take texts. Building one costs a few
 * hundred milliseconds the first time, so those of the last mappings are kept; they may be used by threads at once.
 */
final class Engine {
    private static final int KEPT = 32;
    private static final Map<List<PartSpec>, Smooks> RECENT = new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1;

        /** Not closed: another thread may be reading by it; it holds nothing but memory. */
        @Override
        protected boolean removeEldestEntry(Map.Entry<List<PartSpec>, Smooks> eldest) {
            return size() > KEPT;
        }
    };

    private Engine() {}

    /**
     * Has Smooks read a file. Smooks looks for its parts by the thread's class loader, which on a transport's thread
     * need not be this archive's.
     */
    static void run(List<PartSpec> parts, Run run) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(Engine.class.getClassLoader());
        try {
            Smooks smooks = of(parts);
            ExecutionContext context = smooks.createExecutionContext();
            context.put(Run.KEY, run);
            smooks.filterSource(context, new StringSource("-"));
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static Smooks of(List<PartSpec> parts) {
        synchronized (RECENT) {
            return RECENT.computeIfAbsent(parts, Engine::build);
        }
    }

    private static Smooks build(List<PartSpec> parts) {
        Smooks smooks = new Smooks();
        smooks.setFilterSettings(FilterSettings.newSaxNgSettings().setDefaultSerializationOn(false));
        smooks.setReaderConfig(new GenericReaderConfigurator(PartnerReader.class));
        for (PartSpec part : parts) {
            smooks.addVisitor(new Opening(part), part.selector());
            part.values().stream()
                    .filter(value -> !value.isConstant())
                    .forEach(value -> smooks.addVisitor(new Taking(part, value), value.selector()));
        }
        parts.stream()
                .filter(part -> isRow(part, parts))
                .forEach(part -> smooks.addVisitor(new Closing(part), part.selector()));
        return smooks;
    }

    /** Whether one element begins both a document and a part of it. */
    private static boolean isRow(PartSpec document, List<PartSpec> parts) {
        return document.isDocument()
                && parts.stream()
                        .anyMatch(p -> document.id().equals(p.parent())
                                && document.selector().equals(p.selector()));
    }

    /** Begins a part. */
    private record Opening(PartSpec part) implements BeforeVisitor {
        @Override
        public void visitBefore(Element element, ExecutionContext context) {
            context.get(Run.KEY).open(part);
        }
    }

    /** Ends a row. */
    private record Closing(PartSpec part) implements AfterVisitor {
        @Override
        public void visitAfter(Element element, ExecutionContext context) {
            context.get(Run.KEY).close(part);
        }
    }

    /** Takes a text. */
    private record Taking(PartSpec part, ValueSpec value) implements AfterVisitor {
        @Override
        public void visitAfter(Element element, ExecutionContext context) {
            context.get(Run.KEY).value(part, value);
        }
    }
}
