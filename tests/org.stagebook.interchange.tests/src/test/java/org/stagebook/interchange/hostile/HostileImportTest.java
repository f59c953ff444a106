package org.stagebook.interchange.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stagebook.interchange.ParseWarning;
import org.stagebook.testkit.hostile.HostileBinaries;
import org.stagebook.testkit.hostile.HostileFile;
import org.stagebook.testkit.hostile.HostileTexts;
import org.stagebook.testkit.hostile.WholeImport;

/** A megabyte of whatever it is comes in or is refused, and what is said about it can be read by somebody. */
@Tag("thorough")
class HostileImportTest {

    private static final int MOST_WARNINGS = 2_001;
    private static final int LONGEST_WARNING = 1_000;

    @TempDir
    Path folder;

    @ParameterizedTest
    @MethodSource("files")
    void aMegabyteIsReadOrRefusedInWords(HostileFile hostile) throws IOException {
        Path file = Files.write(folder.resolve("hostile"), hostile.content().get());
        List<ParseWarning> warnings = WholeImport.of(file, hostile.format());
        assertThat(warnings).as(hostile.toString()).hasSizeLessThanOrEqualTo(MOST_WARNINGS);
        assertThat(warnings)
                .as(hostile.toString())
                .allSatisfy(warning -> assertThat(warning.text()).isNotBlank().hasSizeLessThan(LONGEST_WARNING));
    }

    static Stream<HostileFile> files() {
        return Stream.concat(HostileTexts.all().stream(), HostileBinaries.all().stream());
    }
}
