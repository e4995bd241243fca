package org.comptoir.integration.mapping.despatchadvice;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comptoir.document.DespatchAdvice;
import org.comptoir.integration.mapping.xml.Texts;
import org.comptoir.integration.mapping.xml.Values;
import org.comptoir.integration.syntax.binding.Section;
import org.comptoir.integration.syntax.binding.Term;
import org.comptoir.kernel.finding.Finding;

/**
 * The item instances of a line (UBL ItemInstance): each is a batch with its own days, a single piece by its serial number, or both.
 * The canonical line has one batch: the first, whole; another one is told. Pieces are those of all instances.
 */
final class InstancesOfUbl {
    private static final String INSTANCE = "instance";
    private static final List<String> OF_BATCH = List.of("batch", "bestbefore", "produced");

    private final Values values;
    private final List<Section> all;
    /** That of the batch; empty where no instance says anything of one. */
    private final Optional<Section> first;

    private InstancesOfUbl(Section line, Values values) {
        this.values = values;
        this.all = line.sections(INSTANCE);
        this.first = all.stream().filter(each -> !batch(each).isEmpty()).findFirst();
    }

    /** Those of a line; further batches are told. */
    static InstancesOfUbl read(Section line, Values values) {
        InstancesOfUbl instances = new InstancesOfUbl(line, values);
        instances.first.ifPresent(instances::others);
        return instances;
    }

    private void others(Section taken) {
        String batch = batch(taken);
        all.stream()
                .filter(other -> !batch(other).isEmpty() && !batch(other).equals(batch))
                .forEach(other ->
                        values.tell(Finding.warning("despatch.instance.other", other.place(), batch, batch(other))));
    }

    private static String batch(Section instance) {
        return OF_BATCH.stream().map(instance::text).filter(Objects::nonNull).collect(Collectors.joining(", "));
    }

    String batch() {
        return first.map(instance -> instance.text("batch")).orElse(null);
    }

    LocalDate bestBefore() {
        return first.map(instance -> values.date(instance, "bestbefore")).orElse(null);
    }

    LocalDate produced() {
        return first.map(instance -> values.dateIfAny(instance, "produced")).orElse(null);
    }

    List<String> serialNumbers() {
        return all.stream()
                .flatMap(instance -> instance.terms("serial").stream())
                .map(Term::text)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** Puts batch and first piece into one instance, and each further piece into its own. */
    static void write(DespatchAdvice.Line line, Section section) {
        Section first = section.open(INSTANCE);
        new Texts(first)
                .date("produced", line.produced())
                .date("bestbefore", line.bestBefore())
                .text("batch", line.batch());
        Stream<String> further = line.serialNumbers().stream().skip(1);
        line.serialNumbers().stream().limit(1).forEach(number -> first.put("serial", number));
        further.forEach(number -> section.open(INSTANCE).put("serial", number));
    }
}
