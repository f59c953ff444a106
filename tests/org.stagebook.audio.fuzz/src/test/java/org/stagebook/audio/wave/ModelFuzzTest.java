package org.stagebook.audio.wave;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;

/** The axml chunk. */
class ModelFuzzTest {

    private final ChunkFuzz chunks = new ChunkFuzz();

    @FuzzTest(maxDuration = "1m")
    void axml(byte[] content) throws IOException {
        chunks.readChunk("axml", content);
    }
}
