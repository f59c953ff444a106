package org.stagebook.interchange.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.stagebook.interchange.soundfolder.StemName;

/** Names of recordings. */
class StemNameFuzzTest {

    /** Every name a file can have names a track. */
    @FuzzTest(maxDuration = "1m")
    void names(byte[] content) throws IOException {
        Path file;
        try {
            file = Path.of(new String(content, StandardCharsets.UTF_8).replace('/', '_'));
        } catch (InvalidPathException noFile) {
            return;
        }
        Promises.keepsTime(() -> read(file));
    }

    private static void read(Path file) {
        StemName name = StemName.of(file);
        boolean named = !name.track().isEmpty() && !name.alone().track().isEmpty();
        Promises.check(name.stem().isEmpty() || named, "a name without a track: " + file);
    }
}
