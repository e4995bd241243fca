package org.comptoir.integration.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.comptoir.document.BusinessDocument;
import org.comptoir.integration.syntax.NoSuchDocumentException;
import org.comptoir.integration.translation.ExampleDocuments;
import org.comptoir.kernel.finding.Finding;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("EXC-02")
@DisplayName("EXC-02 What writes a document for 'convert'")
class TargetWriterTest {
    private static final byte[] WRITTEN = {1};

    private final List<Finding> told = new ArrayList<>();

    private TargetWriter writer(Function<List<BusinessDocument>, byte[]> writing) {
        return new TargetWriter("papyrus", (documents, lacks) -> writing.apply(documents), told::add);
    }

    private static byte[] endless(int deep) {
        return deep < 0 ? WRITTEN : endless(deep + 1);
    }

    private static byte[] refusesChanges(List<BusinessDocument> documents) {
        if (documents.contains(ExampleDocuments.change())) {
            throw new IllegalStateException("x".repeat(1_000));
        }
        return WRITTEN;
    }

    @Test
    @DisplayName("tells of whatever is thrown, a lack of stack too")
    void tellsOfWhateverIsThrown() {
        Optional<byte[]> none = writer(documents -> endless(0)).alone(ExampleDocuments.order());

        assertThat(none).isEmpty();
        assertThat(told).extracting(Finding::code).containsExactly("convert.fault");
        assertThat(told.get(0).isError()).isTrue();
        assertThat(told.get(0).arguments()).containsExactly("PO-4711", "papyrus", "java.lang.StackOverflowError");
    }

    @Test
    @DisplayName("calls what the format has no document for no fault")
    void tellsOfNoSuchDocument() {
        Optional<byte[]> none = writer(documents -> {
                    throw new NoSuchDocumentException("none");
                })
                .alone(ExampleDocuments.order());

        assertThat(none).isEmpty();
        assertThat(told).extracting(Finding::code).containsExactly("convert.none");
    }

    @Test
    @DisplayName("writes the good documents of a file together, and tells of the others briefly")
    void writesTheGoodOnes() {
        Optional<byte[]> good = writer(TargetWriterTest::refusesChanges)
                .together(List.of(ExampleDocuments.order(), ExampleDocuments.change()));

        assertThat(good).contains(WRITTEN);
        assertThat(told).extracting(Finding::code).containsExactly("convert.fault");
        assertThat(told.get(0).arguments().get(2)).hasSizeLessThan(300);
    }
}
