package org.stagebook.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DataSizeTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0 bytes",
        "1, 1 byte",
        "999, 999 bytes",
        "1000, 1.0 kB",
        "999949, 999.9 kB",
        "999999, 1.0 MB",
        "28829376, 28.8 MB",
        "9223372036854775807, 9.2 EB"
    })
    void readsLikeADiskLabel(long sizeBytes, String shown) {
        assertThat(new DataSize(sizeBytes)).hasToString(shown);
    }
}
