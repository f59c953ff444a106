package org.stagebook.delivery.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The files that come with Stagebook. What their limits mean is tested rule by rule elsewhere. */
class ShippedSpecificationsTest {

    /** The day the facts were gathered; no document is younger. */
    private static final LocalDate GATHERED = LocalDate.of(2026, 11, 23);

    /** Each quantity with the units a limit on it may have; none for what has no limits. */
    private static final Map<String, Set<String>> QUANTITIES = Map.ofEntries(
            Map.entry("programmeLoudness", Set.of("LKFS", "LUFS")),
            Map.entry("dialogueLoudness", Set.of("LKFS", "LUFS")),
            Map.entry("speechShare", Set.of("%")),
            Map.entry("maxShortTerm", Set.of("LUFS")),
            Map.entry("maxMomentary", Set.of("LUFS")),
            Map.entry("loudnessRange", Set.of("LU")),
            Map.entry("dialogueLoudnessRange", Set.of("LU")),
            Map.entry("truePeak", Set.of("dBTP")),
            Map.entry("samplePeak", Set.of("dBFS")),
            Map.entry("leqM", Set.of("dB")),
            Map.entry("lfeContent", Set.of("dB")),
            Map.entry("lengthDifference", Set.of("s")),
            Map.entry("headPad", Set.of("s")),
            Map.entry("tailPad", Set.of("s")),
            Map.entry("layout", Set.of()),
            Map.entry("channelOrder", Set.of()),
            Map.entry("sampleRateHz", Set.of()),
            Map.entry("bitDepth", Set.of()),
            Map.entry("container", Set.of()),
            Map.entry("syncPop", Set.of()),
            Map.entry("fileName", Set.of()),
            Map.entry("stem", Set.of()),
            Map.entry("document", Set.of()),
            Map.entry("humanCheck", Set.of()));

    static List<String> names() throws IOException {
        return SpecificationShelf.shippedNames();
    }

    static Stream<Specification> specifications() {
        return SpecificationShelf.shipped().all().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void keepsTheSchema(String name) throws IOException {
        try (InputStream in = SpecificationShelf.resource(name)) {
            assertThat(new SpecificationSchema().objections(in.readAllBytes())).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void isNamedByItsId(String name) throws IOException {
        try (InputStream in = SpecificationShelf.resource(name)) {
            assertThat(new SpecificationReader().read(name, in).id() + ".json").isEqualTo(name);
        }
    }

    @Test
    void everyFileIsOnTheListOnceAndInOrder() throws IOException {
        Path folder = SpecificationSchema.documentation()
                .resolveSibling("bundles/org.stagebook.delivery/src/main/resources/org/stagebook/delivery/spec");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(names())
                    .containsExactlyElementsOf(
                            files.map(file -> file.getFileName().toString())
                                    .filter(name -> name.endsWith(".json"))
                                    .sorted()
                                    .toList());
        }
    }

    @ParameterizedTest
    @MethodSource("specifications")
    void asksOnlyForQuantitiesThatAreKnown(Specification specification) {
        assertThat(specification.requirements()).allSatisfy(requirement -> {
            assertThat(QUANTITIES).containsKey(requirement.quantity());
            if (!requirement.limits().unit().isEmpty()) {
                assertThat(QUANTITIES.get(requirement.quantity()))
                        .contains(requirement.limits().unit());
            }
            requirement
                    .condition()
                    .ifPresent(condition ->
                            assertThat(QUANTITIES.get(condition.quantity())).contains(condition.unit()));
        });
    }

    @ParameterizedTest
    @MethodSource("specifications")
    void aLoudnessSaysHowItIsMeasured(Specification specification) {
        assertThat(specification.requirements())
                .filteredOn(requirement -> requirement.quantity().endsWith("eLoudness"))
                .allSatisfy(requirement -> {
                    assertThat(requirement.method().standard()).isEqualTo("ITU-R BS.1770");
                    assertThat(requirement.method().gate())
                            .isEqualTo(requirement.quantity().equals("dialogueLoudness") ? Gate.DIALOGUE : Gate.LEVEL);
                });
    }

    @ParameterizedTest
    @MethodSource("specifications")
    void targetsLieWithinTheirLimits(Specification specification) {
        assertThat(specification.requirements())
                .allSatisfy(requirement -> requirement
                        .limits()
                        .target()
                        .ifPresent(target ->
                                assertThat(requirement.limits().holds(target)).isTrue()));
    }

    @ParameterizedTest
    @MethodSource("specifications")
    void contradictionsAreNamedByBothSides(Specification specification) {
        SpecificationShelf shelf = SpecificationShelf.shipped();
        assertThat(specification.contradicts())
                .doesNotContain(specification.id())
                .allSatisfy(other -> assertThat(shelf.find(other))
                        .hasValueSatisfying(
                                found -> assertThat(found.contradicts()).contains(specification.id())));
    }

    @ParameterizedTest
    @MethodSource("specifications")
    void documentsAreNotOfTheFutureNorOurOwn(Specification specification) {
        assertThat(specification.document().date().firstDay()).isBeforeOrEqualTo(GATHERED);
        assertThat(specification.document().grade()).isNotEqualTo(SourceGrade.FACILITY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"netflix-5.1", "netflix-2.0", "umg-atmos-music"})
    void whatSendsBackByNumberNamesItsPlaceWhereThatIsKnown(String id) {
        assertThat(SpecificationShelf.shipped().find(id).orElseThrow().requirements())
                .filteredOn(requirement -> requirement.severity() == Severity.REJECT
                        && Set.of("dialogueLoudness", "programmeLoudness", "truePeak")
                                .contains(requirement.quantity()))
                .isNotEmpty()
                .allMatch(requirement -> !requirement.clause().place().isEmpty());
    }
}
