package org.sitrep.engine;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the arrows of ARCHITECTURE.md: they only go down. */
class ArchitectureTest {
    private static final String ENGINE = "org.sitrep.engine";

    private static final List<String> LAYERS =
            List.of("report", "link", "read", "language", "lexicon", "text", "model", "work");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ENGINE);

    static Stream<Arguments> layersWithThoseAbove() {
        return IntStream.range(1, LAYERS.size()).mapToObj(at -> Arguments.of(LAYERS.get(at), LAYERS.subList(0, at)));
    }

    @ParameterizedTest(name = "{0} knows nothing of {1}")
    @MethodSource("layersWithThoseAbove")
    void layerKnowsNothingOfThoseAboveIt(String layer, List<String> above) {
        noClasses()
                .that()
                .resideInAPackage(subtree(layer))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        above.stream().map(ArchitectureTest::subtree).toArray(String[]::new))
                .check(CLASSES);
    }

    @Test
    void everyClassButThePipelineStandsInALayer() {
        classes()
                .that()
                .resideInAPackage(ENGINE)
                .should()
                .haveSimpleNameStartingWith("Pipeline")
                .orShould()
                .haveSimpleName("package-info")
                .check(CLASSES);
        classes()
                .that()
                .resideOutsideOfPackage(ENGINE)
                .should()
                .resideInAnyPackage(
                        LAYERS.stream().map(ArchitectureTest::subtree).toArray(String[]::new))
                .check(CLASSES);
    }

    @Test
    void nothingInALayerKnowsThePipeline() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ENGINE)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ENGINE)
                .check(CLASSES);
    }

    @Test
    void readersAndLinkersHaveNoCycles() {
        slices().matching(ENGINE + ".read.(*)..").should().beFreeOfCycles().check(CLASSES);
        slices().matching(ENGINE + ".link.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void onlyLanguageKnowsTheLanguageLibrary() {
        noClasses()
                .that()
                .resideOutsideOfPackage(subtree("language"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("edu.stanford..")
                .check(CLASSES);
    }

    @Test
    void engineHasNoCommandLineNoDatabaseNoNetwork() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("picocli..", "java.sql..", "javax.sql..", "java.net..", "java.net.http..")
                .check(CLASSES);
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(CLASSES);
        NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING.check(CLASSES);
    }

    @Test
    void engineAsksNeitherTheClockNorChance() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.Random")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.concurrent.ThreadLocalRandom")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.time.Clock")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.LocalDateTime.class, "now")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .check(CLASSES);
    }

    @Test
    void staticStateDoesNotChange() {
        fields().that().areStatic().should().beFinal().check(CLASSES);
    }

    private static String subtree(String layer) {
        return ENGINE + "." + layer + "..";
    }
}
