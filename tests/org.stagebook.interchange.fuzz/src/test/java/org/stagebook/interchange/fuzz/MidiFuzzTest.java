package org.stagebook.interchange.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import org.stagebook.interchange.ForeignFormat;

/** MIDI files. */
class MidiFuzzTest {

    private final ImportFuzz fuzz = new ImportFuzz(ForeignFormat.MIDI);

    @FuzzTest(maxDuration = "1m")
    void imports(byte[] content) throws IOException {
        fuzz.run(content);
    }
}
