package org.stagebook.audio.wave;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;

/** A file of any bytes with an edited header: it reads back with the same sound. */
class EditFuzzTest {

    private final ChunkFuzz chunks = new ChunkFuzz();

    @FuzzTest(maxDuration = "1m")
    void edit(byte[] content) throws IOException {
        chunks.edit(content);
    }
}
