package org.stagebook.audio.wave;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;

/** The chna chunk. */
class TrackTableFuzzTest {

    private final ChunkFuzz chunks = new ChunkFuzz();

    @FuzzTest(maxDuration = "1m")
    void chna(byte[] content) throws IOException {
        chunks.readChunk("chna", content);
    }
}
