package org.stagebook.handoff.hash;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** Published vectors. */
class HashVectorsTest {
    @ParameterizedTest
    @CsvFileSource(resources = "xxhash-vectors.csv")
    void theSanityVectorsOfXxHash(int length, String xxh64, String xxh3, String xxh128) {
        byte[] buffer = sanityBuffer(length);
        assertThat(HashAlgorithm.XXH64.hash(buffer).text()).isEqualTo(xxh64);
        assertThat(HashAlgorithm.XXH3_64.hash(buffer).text()).isEqualTo(xxh3);
        assertThat(HashAlgorithm.XXH128.hash(buffer).text()).isEqualTo(xxh128);
    }

    @ParameterizedTest
    @CsvSource({
        "MD5, '', d41d8cd98f00b204e9800998ecf8427e",
        "MD5, abc, 900150983cd24fb0d6963f7d28e17f72",
        "MD5, message digest, f96b697d7cb7938d525a2f31aaf161d0",
        "SHA1, '', da39a3ee5e6b4b0d3255bfef95601890afd80709",
        "SHA1, abc, a9993e364706816aba3e25717850c26c9cd0d89d",
        "XXH64, abc, 44bc2cf5ad770999",
        "C4, '', c459dsjfscH38cYeXXYogktxf4Cd9ibshE3BHUo6a58hBXmRQdZrAkZzsWcbWtDg5oQstpDuni4Hirj75GEmTc1sFT",
        "C4, foo, c45xZeXwMSpqXjpDumcHMA6mhoAmGHkUo7r9WmN2UgSEQzj9KjgseaQdkEJ11fGb5S1WEENcV3q8RFWwEeVpC7Fjk2",
    })
    void textsWithPublishedHashes(HashAlgorithm algorithm, String text, String hash) {
        assertThat(algorithm.hash(text.getBytes(UTF_8)).text()).isEqualTo(hash);
    }

    @ParameterizedTest
    @CsvSource({"'abcd\n', 0ea03b369a463d9d", "'def\n', 7680e5f98f4a80fd"})
    void theFilesOfTheAscReferenceScenarios(String text, String xxh64) {
        assertThat(HashAlgorithm.XXH64.hash(text.getBytes(UTF_8)).text()).isEqualTo(xxh64);
    }

    @Test
    void smallNumbersInC4KeepTheirLength() {
        byte[] one = new byte[64];
        one[63] = 1;
        HashValue value = HashValue.ofBytes(HashAlgorithm.C4, one);
        assertThat(value.text()).hasSize(90).startsWith("c4111").endsWith("2");
        assertThat(value.bytes()).isEqualTo(one);
    }

    /** The buffer of xxHash's own sanity check: the top byte of a multiplicative generator. */
    static byte[] sanityBuffer(int length) {
        byte[] buffer = new byte[length];
        long generator = 2654435761L;
        for (int i = 0; i < length; i++) {
            buffer[i] = (byte) (generator >>> 56);
            generator *= -7046029288634856819L;
        }
        return buffer;
    }
}
