package org.stagebook.interchange.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stagebook.interchange.ForeignFormat;
import org.stagebook.interchange.ParseWarning;
import org.stagebook.testkit.hostile.WholeImport;

/** Small files of the kinds importers once failed on, or took too long for, in the resources under {@code found-by-fuzzing}, one folder a format. */
class FoundByFuzzingTest {

    @ParameterizedTest
    @MethodSource("files")
    void isReadOrRefusedInWords(Path file) throws IOException {
        String folder = String.valueOf(file.getName(file.getNameCount() - 2));
        ForeignFormat format = Stream.of(ForeignFormat.values())
                .filter(candidate -> candidate.id().equals(folder))
                .findFirst()
                .orElseThrow();
        List<ParseWarning> warnings = WholeImport.of(file, format);
        assertThat(warnings).allSatisfy(warning -> assertThat(warning.text()).isNotBlank());
    }

    static List<Path> files() throws IOException, URISyntaxException {
        URL folder = Objects.requireNonNull(FoundByFuzzingTest.class.getResource("/found-by-fuzzing"));
        try (Stream<Path> files = Files.walk(Path.of(folder.toURI()))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
