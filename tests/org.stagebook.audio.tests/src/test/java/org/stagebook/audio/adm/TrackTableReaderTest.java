package org.stagebook.audio.adm;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The chna chunk, which says which tracks a model is about. */
class TrackTableReaderTest {

    private final AdmExample example = new AdmExample();

    @Test
    void tablesThatAreCutOff() {
        assertThat(example.tables().read(AdmExample.buffer(new byte[3]))).isEmpty();
        byte[] content = new byte[4 + 40 + 39];
        content[0] = 1;
        content[2] = 2;
        content[4] = 1;
        assertThat(example.tables()
                        .read(AdmExample.buffer(content))
                        .orElseThrow()
                        .entries())
                .hasSize(1);
        assertThat(example.remarks())
                .containsExactly(
                        "The chna chunk has only 3 bytes and is left out.",
                        "The chna chunk states 2 track UIDs and has room for 1.");
    }
}
