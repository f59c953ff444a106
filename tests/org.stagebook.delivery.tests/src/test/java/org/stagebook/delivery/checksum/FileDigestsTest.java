package org.stagebook.delivery.checksum;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stagebook.handoff.hash.HashAlgorithm;

class FileDigestsTest {

    @TempDir
    Path folder;

    /** Longer than several blocks, and no whole number of them. */
    private final byte[] content = new byte[(9 << 20) + 12_345];

    private Path file() throws IOException {
        new Random(5).nextBytes(content);
        return Files.write(folder.resolve("mix.wav"), content);
    }

    @Test
    void allKindsInOneReadingAreThoseOfEach() throws IOException, NoSuchAlgorithmException {
        Map<ChecksumKind, String> found = new FileDigests(Set.of()).of(file(), EnumSet.allOf(ChecksumKind.class));
        assertThat(found)
                .containsEntry(ChecksumKind.MD5, digest("MD5"))
                .containsEntry(ChecksumKind.SHA1, digest("SHA-1"))
                .containsEntry(ChecksumKind.SHA256, digest("SHA-256"))
                .containsEntry(ChecksumKind.SHA512, digest("SHA-512"))
                .containsEntry(
                        ChecksumKind.XXH64, HashAlgorithm.XXH64.hash(content).text());
    }

    private String digest(String name) throws NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance(name).digest(content));
    }

    /** The file is gone after the first reading: whoever reads it again would fail. */
    @Test
    void whatIsKnownOrWantedAlwaysIsNotReadAgain() throws IOException {
        Path file = file();
        FileDigests digests = new FileDigests(Set.of(ChecksumKind.XXH64));
        String md5 = digests.of(file, ChecksumKind.MD5);
        Files.delete(file);
        assertThat(digests.of(file, ChecksumKind.MD5)).isEqualTo(md5);
        assertThat(digests.recorded(file))
                .isEqualTo("xxh64:" + HashAlgorithm.XXH64.hash(content).text());
    }

    @Test
    void listsOfSeveralKindsAreComparedInOneReading() throws IOException {
        Path file = file();
        FileDigests digests = new FileDigests(Set.of(ChecksumKind.XXH64));
        Files.writeString(folder.resolve("mix.wav.md5"), digests.of(file, ChecksumKind.MD5));
        Files.writeString(folder.resolve("mix.wav.sha1"), "0".repeat(40));
        ChecksumsBeside beside = ChecksumsBeside.of(Set.of(file), new FileDigests(Set.of()));
        assertThat(beside.compared())
                .extracting(StatedChecksum.Compared::isEqual)
                .containsExactly(true, false);
    }
}
