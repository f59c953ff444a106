package org.stagebook.metering.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.metering.ChannelWeights;
import org.stagebook.metering.level.Signals;

class OverviewStoreTest {

    private static final String HASH = "0f3a-b_9";

    @TempDir
    private Path production;

    private Path file = Path.of("");

    @BeforeEach
    void keep() throws IOException {
        OverviewBuilder builder = new OverviewBuilder(48_000, 2, Optional.of(ChannelWeights.of(ChannelOrder.L_R)));
        Random random = new Random(3);
        Signals.feed(builder, Signals.noise(random, 300_000), Signals.noise(random, 300_000));
        new OverviewStore(production).keep(builder.overview(HASH));
        file = production.resolve(".stagebook/overviews/" + HASH + ".overview");
    }

    private OverviewStore.Found find() {
        return new OverviewStore(production).find(HASH);
    }

    @Test
    void givesBackWhatWasKept() throws IOException {
        byte[] stored = Files.readAllBytes(file);
        Overview found = find().overview().orElseThrow();
        assertThat(find().remark()).isEmpty();
        assertThat(found.content()).isEqualTo(new Overview.Content(HASH, 48_000, 2, 300_000));
        assertThat(found.zooms()).extracting(Zoom::framesPerPoint).containsExactly(256, 1024, 4096);
        assertThat(found.loudnessPoints()).isEqualTo(62);
        new OverviewStore(production).keep(found);
        assertThat(Files.readAllBytes(file)).isEqualTo(stored);
        assertThat(new OverviewStore(production).find("other").overview()).isEmpty();
        assertThat(new OverviewStore(production).find("other").remark()).isEmpty();
    }

    @Test
    void nothingButOverviewsIsLeftAndGitIgnoresThem() throws IOException {
        try (Stream<Path> files = Files.list(file.resolveSibling(""))) {
            assertThat(files).containsExactly(file);
        }
        assertThat(production.resolve(".stagebook/.gitignore")).hasContent("*");
    }

    @Test
    void anyDamagedByteIsNoticed() throws IOException {
        byte[] stored = Files.readAllBytes(file);
        Random random = new Random(4);
        for (int trial = 0; trial < 200; trial++) {
            int place = trial < 60 ? trial : random.nextInt(stored.length);
            byte[] damaged = stored.clone();
            damaged[place] ^= (byte) (1 << random.nextInt(8));
            Files.write(file, damaged);
            assertThat(find().overview()).as("seed 4, byte " + place).isEmpty();
            assertThat(find().remark().orElseThrow())
                    .startsWith("The stored overview")
                    .endsWith("recording.");
        }
    }

    @Test
    void oneThatIsCutShortOrEmptyIsNoticed() throws IOException {
        byte[] stored = Files.readAllBytes(file);
        for (int length : new int[] {0, 3, 4, 8, 12, 40, stored.length / 2, stored.length - 1}) {
            Files.write(file, Arrays.copyOf(stored, length));
            assertThat(find().overview()).as(length + " bytes").isEmpty();
            assertThat(find().remark()).isPresent();
        }
    }

    @Test
    void anotherVersionAndAnotherRecordingAreSaid() throws IOException {
        byte[] stored = Files.readAllBytes(file);
        Path other = file.resolveSibling("abc.overview");
        Files.write(other, stored);
        assertThat(new OverviewStore(production).find("abc").remark().orElseThrow())
                .contains("another recording");
        stored[7] = 9;
        Files.write(file, stored);
        assertThat(find().remark().orElseThrow()).contains("has the format 9, not 1");
    }

    @Test
    void aHashCannotNameAFileElsewhere() {
        OverviewStore store = new OverviewStore(production);
        assertThatThrownBy(() -> store.find("../../a")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> store.find("")).isInstanceOf(IllegalArgumentException.class);
    }
}
