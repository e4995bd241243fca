package org.comptoir;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;

/** The house's directions: who may use whom, no cycles, entities stay inside, one clock. */
@AnalyzeClasses(packages = "org.comptoir", importOptions = ImportOption.DoNotIncludeTests.class)
class PackageDirectionsTest {
    /** From left to right: each may use those after it. Capabilities in one entry do not know each other. */
    private static final List<List<String>> ORDER = List.of(
            List.of("demo"),
            List.of("exchange", "notification", "worklist"),
            List.of("accounting"),
            List.of("settlement"),
            List.of("invoicing"),
            List.of("fulfilment", "payment"),
            List.of("ordering"),
            List.of("inventory"),
            List.of("catalogue"),
            List.of("partners"),
            List.of("document", "filing"),
            List.of("kernel"));

    @ArchTest
    static final ArchRule capabilitiesUseOnlyThoseAfterThem = layers();

    @ArchTest
    static final ArchRule capabilitiesHaveNoCycles =
            slices().matching("org.comptoir.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule entitiesStayInside = classes()
            .that()
            .resideInAPackage("org.comptoir.*.model..")
            .and()
            .areAnnotatedWith(jakarta.persistence.Entity.class)
            .should(OwnCapability.useOnly());

    @ArchTest
    static final ArchRule nobodyReadsTheSystemClock = noClasses()
            .that()
            .haveSimpleNameNotEndingWith("ClockProducer")
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(Clock.class, "systemUTC")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    private static LayeredArchitecture layers() {
        LayeredArchitecture layers = Architectures.layeredArchitecture().consideringOnlyDependenciesInLayers();
        for (List<String> entry : ORDER) {
            for (String capability : entry) {
                layers = layers.optionalLayer(capability).definedBy("org.comptoir." + capability + "..");
            }
        }
        for (int i = 0; i < ORDER.size(); i++) {
            String[] users = IntStream.range(0, i)
                    .mapToObj(ORDER::get)
                    .flatMap(List::stream)
                    .toArray(String[]::new);
            for (String capability : ORDER.get(i)) {
                layers = users.length == 0
                        ? layers.whereLayer(capability).mayNotBeAccessedByAnyLayer()
                        : layers.whereLayer(capability).mayOnlyBeAccessedByLayers(users);
            }
        }
        return layers;
    }
}
