package org.stagebook.interchange.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.stagebook.interchange.soundfolder.StemName;

/** Names of recordings. */
class StemNameFuzzTest {

    /** Every name a file can have names a track. */
    @FuzzTest(maxDuration = "1m")
    void names(byte[] content) {
        Path file;
        try {
            file = Path.of(new String(content, StandardCharsets.UTF_8).replace('/', '_'));
        } catch (InvalidPathException noFile) {
            return;
        }
        long start = System.nanoTime();
        StemName name = StemName.of(file);
        ImportFuzz.check(name.stem().isEmpty() || !name.track().isEmpty(), "a name without a track: " + file);
        ImportFuzz.check(name.stem().isEmpty() || !name.alone().track().isEmpty(), "a name without a track: " + file);
        ImportFuzz.checkTime(start);
    }
}
