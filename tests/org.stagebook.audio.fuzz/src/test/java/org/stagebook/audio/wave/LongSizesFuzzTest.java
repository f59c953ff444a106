package org.stagebook.audio.wave;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;

/** The ds64 chunk in front of a file. */
class LongSizesFuzzTest {

    private final ChunkFuzz chunks = new ChunkFuzz();

    @FuzzTest(maxDuration = "1m")
    void ds64(byte[] content) throws IOException {
        chunks.readLongSizes(content);
    }
}
