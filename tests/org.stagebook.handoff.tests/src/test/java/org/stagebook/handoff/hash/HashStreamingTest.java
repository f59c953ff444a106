package org.stagebook.handoff.hash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import net.openhft.hashing.LongHashFunction;
import net.openhft.hashing.LongTupleHashFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Hashing in pieces gives the hash of the whole, and an independent implementation agrees. */
class HashStreamingTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 20260101})
    void piecesOfAnySizeGiveTheHashOfTheWhole(long seed) {
        Random random = new Random(seed);
        byte[] bytes = new byte[random.nextInt(300_000)];
        random.nextBytes(bytes);
        for (HashAlgorithm algorithm : HashAlgorithm.values()) {
            StreamHasher hasher = algorithm.newHasher();
            for (int at = 0; at < bytes.length; ) {
                int length = Math.min(bytes.length - at, random.nextInt(3000));
                hasher.update(bytes, at, length);
                at += length;
            }
            assertThat(hasher.value()).as("seed %d, %s", seed, algorithm).isEqualTo(algorithm.hash(bytes));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15})
    void aSecondImplementationOfXxHashAgrees(long seed) {
        Random random = new Random(seed);
        byte[] bytes = new byte[random.nextInt(1, 20_000)];
        random.nextBytes(bytes);
        assertThat(longOf(HashAlgorithm.XXH64.hash(bytes)))
                .as("seed %d", seed)
                .isEqualTo(LongHashFunction.xx().hashBytes(bytes));
        assertThat(longOf(HashAlgorithm.XXH3_64.hash(bytes)))
                .as("seed %d", seed)
                .isEqualTo(LongHashFunction.xx3().hashBytes(bytes));
        long[] wide = LongTupleHashFunction.xx128().hashBytes(bytes);
        ByteBuffer ours = ByteBuffer.wrap(HashAlgorithm.XXH128.hash(bytes).bytes());
        assertThat(List.of(ours.getLong(8), ours.getLong(0)))
                .as("seed %d", seed)
                .isEqualTo(List.of(wide[0], wide[1]));
    }

    @Test
    void copyingHashesTheBytesCopiedInEveryFormatInOneReading(@TempDir Path folder) throws IOException {
        byte[] bytes = new byte[2_500_001];
        new Random(5).nextBytes(bytes);
        Path file = Files.write(folder.resolve("DX 1.wav"), bytes);
        List<Long> metered = new ArrayList<>();
        ByteArrayOutputStream target = new ByteArrayOutputStream();

        var hashes = new FileHasher(metered::add).copy(file, target, EnumSet.allOf(HashAlgorithm.class));

        assertThat(target.toByteArray()).isEqualTo(bytes);
        assertThat(metered.stream().mapToLong(Long::longValue).sum()).isEqualTo(bytes.length);
        for (HashAlgorithm algorithm : HashAlgorithm.values()) {
            assertThat(hashes).containsEntry(algorithm, algorithm.hash(bytes));
        }
    }

    @Test
    void theMeterStopsTheReading(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("long.wav"), new byte[5_000_000]);
        FileHasher hasher = new FileHasher(size -> {
            throw new IOException("stopped");
        });
        assertThatThrownBy(() -> hasher.hash(file, EnumSet.of(HashAlgorithm.XXH64)))
                .hasMessage("stopped");
    }

    @ParameterizedTest
    @EnumSource(HashAlgorithm.class)
    void textAndBytesGoRound(HashAlgorithm algorithm) {
        HashValue value = algorithm.hash(new byte[] {1, 2, 3});
        assertThat(HashValue.ofBytes(algorithm, value.bytes())).isEqualTo(value);
        assertThat(value.bytes()).hasSize(algorithm.sizeBytes());
    }

    @ParameterizedTest
    @CsvSource({"XXH3-64,XXH3_64", "xxh3,XXH3_64", "xxh3_128,XXH128", "SHA-1,SHA1", "md5,MD5", "C4,C4", "XXH64,XXH64"})
    void namesThatPeopleWrite(String name, HashAlgorithm algorithm) {
        assertThat(HashAlgorithm.ofName(name)).contains(algorithm);
    }

    @Test
    void aTextThatIsNoHashIsRefusedWithTheReason() {
        assertThatThrownBy(() -> new HashValue(HashAlgorithm.XXH64, "0ea0"))
                .hasMessage("\"0ea0\" is not a xxh64 hash: it must be 16 hexadecimal digits.");
        assertThatThrownBy(() -> new HashValue(HashAlgorithm.C4, "c4" + "0".repeat(88)))
                .hasMessageContaining("'0' is not a base 58 digit");
        assertThatThrownBy(() -> new HashValue(HashAlgorithm.C4, "c4" + "z".repeat(88)))
                .hasMessageContaining("exceeds 512 bits");
        assertThat(HashAlgorithm.ofName("crc32")).isEmpty();
    }

    private static long longOf(HashValue value) {
        return ByteBuffer.wrap(value.bytes()).getLong();
    }

    /** A device has no length and never ends, which is a file that grows faster than it is read. */
    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void aFileThatGrowsWithoutEndIsNotReadWithoutEnd() throws IOException {
        Path endless = Path.of("/dev/zero");
        assumeTrue(Files.exists(endless), "this system has no endless file");
        ByteArrayOutputStream copy = new ByteArrayOutputStream();
        new FileHasher(ByteMeter.NONE).copy(endless, copy, Set.of(HashAlgorithm.XXH64));
        assertThat(copy.size()).isBetween(1, 4 << 20);
    }
}
