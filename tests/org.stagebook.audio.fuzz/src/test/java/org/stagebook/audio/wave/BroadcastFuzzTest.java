package org.stagebook.audio.wave;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;

/** The bext chunk, and what writing it over itself makes of it. */
class BroadcastFuzzTest {

    private final ChunkFuzz chunks = new ChunkFuzz();

    @FuzzTest(maxDuration = "1m")
    void bext(byte[] content) throws IOException {
        chunks.rewriteBroadcast(content);
    }
}
