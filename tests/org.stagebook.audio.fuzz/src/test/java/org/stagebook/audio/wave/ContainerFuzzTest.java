package org.stagebook.audio.wave;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;

/** The scanner, ds64 and fmt: any bytes as a whole file. */
class ContainerFuzzTest {

    private final ChunkFuzz chunks = new ChunkFuzz();

    @FuzzTest(maxDuration = "1m")
    void wholeFile(byte[] content) throws IOException {
        chunks.readFile(content);
    }
}
