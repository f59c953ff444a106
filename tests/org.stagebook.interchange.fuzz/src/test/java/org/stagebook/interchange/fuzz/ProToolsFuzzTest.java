package org.stagebook.interchange.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import org.stagebook.interchange.ForeignFormat;

/** Pro Tools session text. */
class ProToolsFuzzTest {

    private final ImportFuzz fuzz = new ImportFuzz(ForeignFormat.PRO_TOOLS_TEXT);

    @FuzzTest(maxDuration = "1m")
    void imports(byte[] content) throws IOException {
        fuzz.run(content);
    }
}
