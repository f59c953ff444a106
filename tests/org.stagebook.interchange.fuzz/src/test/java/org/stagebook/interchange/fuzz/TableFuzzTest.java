package org.stagebook.interchange.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import org.stagebook.interchange.ForeignFormat;

/** Tables as text. */
class TableFuzzTest {

    private final ImportFuzz fuzz = new ImportFuzz(ForeignFormat.CSV);

    @FuzzTest(maxDuration = "1m")
    void imports(byte[] content) throws IOException {
        fuzz.run(content);
    }
}
