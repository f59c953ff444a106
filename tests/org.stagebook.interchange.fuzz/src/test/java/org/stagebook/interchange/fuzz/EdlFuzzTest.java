package org.stagebook.interchange.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import org.stagebook.interchange.ForeignFormat;

/** CMX3600 edit lists. */
class EdlFuzzTest {

    private final ImportFuzz fuzz = new ImportFuzz(ForeignFormat.CMX3600);

    @FuzzTest(maxDuration = "1m")
    void imports(byte[] content) throws IOException {
        fuzz.run(content);
    }
}
