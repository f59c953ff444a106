package org.stagebook.audio.wave;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;

/** Points and the list of texts, one after the other. */
class CueFuzzTest {

    private final ChunkFuzz chunks = new ChunkFuzz();

    @FuzzTest(maxDuration = "1m")
    void markers(byte[] content) throws IOException {
        chunks.readMarkers(content);
    }
}
