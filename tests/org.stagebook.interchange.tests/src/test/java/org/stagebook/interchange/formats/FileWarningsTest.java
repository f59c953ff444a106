package org.stagebook.interchange.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stagebook.interchange.ParseWarning;

/** What is said of several files is said once. */
class FileWarningsTest {

    @Test
    void whatIsTrueOfWholeFilesIsSaidOnceAndLinesStayWithTheirFile() {
        ParseWarning rate = new ParseWarning(0, "No rate is said.");
        FileWarnings warnings = new FileWarnings();
        warnings.add(Path.of("v1.edl"), List.of(new ParseWarning(3, "Cut short."), rate));
        warnings.add(Path.of("lists", "v2.edl"), List.of(rate, new ParseWarning(3, "Cut short.")));
        warnings.add(Path.of("v1.edl"), List.of(rate));
        assertThat(warnings.all())
                .extracting(Object::toString)
                .containsExactly(
                        "v1.edl, v2.edl: No rate is said.", "v1.edl, line 3: Cut short.", "v2.edl, line 3: Cut short.");
    }
}
