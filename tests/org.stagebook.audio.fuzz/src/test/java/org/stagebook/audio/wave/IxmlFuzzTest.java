package org.stagebook.audio.wave;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;

/** The iXML chunk, XML or not. */
class IxmlFuzzTest {

    private final ChunkFuzz chunks = new ChunkFuzz();

    @FuzzTest(maxDuration = "1m")
    void ixml(byte[] content) throws IOException {
        chunks.readChunk("iXML", content);
    }
}
