package org.stagebook.interchange.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import org.stagebook.interchange.ForeignFormat;

/** OpenTimelineIO. */
class OtioFuzzTest {

    private final ImportFuzz fuzz = new ImportFuzz(ForeignFormat.OTIO);

    @FuzzTest(maxDuration = "1m")
    void imports(byte[] content) throws IOException {
        fuzz.run(content);
    }
}
