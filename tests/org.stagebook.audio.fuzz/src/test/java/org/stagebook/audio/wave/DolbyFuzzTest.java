package org.stagebook.audio.wave;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;

/** The dbmd chunk, its checksums made right so that what they guard is reached. */
class DolbyFuzzTest {

    private final ChunkFuzz chunks = new ChunkFuzz();

    @FuzzTest(maxDuration = "1m")
    void dbmd(byte[] content) throws IOException {
        chunks.readDolby(content);
    }
}
