package org.comptoir.integration;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The directions between the rooms of the door for machines, and inside the room of mappings. */
@AnalyzeClasses(packages = "org.comptoir.integration", importOptions = ImportOption.DoNotIncludeTests.class)
class RoomDirectionsTest {
    private static final String MAPPING = "org.comptoir.integration.mapping.";

    @ArchTest
    static final ArchRule mappingsHaveNoCycles =
            slices().matching(MAPPING + "(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule syntaxesHaveNoCycles =
            slices().matching("org.comptoir.integration.syntax.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule syntaxesKnowNoMapping = noClasses()
            .that()
            .resideInAPackage("..integration.syntax..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..integration.mapping..", "..integration.translation..");

    /** What EDIFACT and X12 share knows neither, and they do not know each other. */
    @ArchTest
    static final ArchRule whatIsSharedKnowsNoSyntax = noClasses()
            .that()
            .resideInAPackage(MAPPING + "edi")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(MAPPING + "edifact", MAPPING + "x12");

    @ArchTest
    static final ArchRule x12DoesNotKnowEdifact = apart("X12", "x12", "edifact");

    @ArchTest
    static final ArchRule edifactDoesNotKnowX12 = apart("Edifact", "edifact", "x12");

    @ArchTest
    static final ArchRule mappingsArePure = noClasses()
            .that()
            .resideInAnyPackage("..integration.mapping..", "..integration.syntax..", "..integration.translation..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.camel..", "jakarta.ejb..", "jakarta.persistence..");

    /** Neither the shared mappings of a syntax nor the mappings of documents that are named for it. */
    private static ArchRule apart(String name, String own, String other) {
        return noClasses()
                .that()
                .resideInAPackage("..integration.mapping..")
                .and()
                .haveSimpleNameContaining(name)
                .or()
                .resideInAPackage(MAPPING + own)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(MAPPING + other);
    }
}
