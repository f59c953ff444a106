package org.stagebook.ui.parts.timeline.presenter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.change.SetFeature;
import org.stagebook.edit.progress.Progress;
import org.stagebook.metering.overview.Overview;
import org.stagebook.model.Reel;
import org.stagebook.model.StagebookPackage.Literals;
import org.stagebook.testkit.ProductionBuilder;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.TimecodeFormat;

/** A guide track from a file to what the timeline draws. */
class GuideReaderTest {

    private static final int RATE = 48_000;
    private static final int SECONDS = 130;

    @TempDir
    private Path folder;

    @Test
    void readsOnceShowsTheBeginningEarlyAndKeepsTheOverview() throws IOException {
        Path file = tone("guide.wav");
        List<Overview> soFar = new ArrayList<>();

        Overview read = new GuideReader(folder).read(file, Progress.NONE, soFar::add);

        OverviewSound sound = new OverviewSound(read);
        assertThat(soFar).as("after each minute").hasSize(2);
        assertThat(soFar.getFirst().content().frames())
                .isLessThan(read.content().frames());
        assertThat(sound.frames()).isEqualTo((long) RATE * SECONDS);
        assertThat((double) sound.greatest(RATE, RATE + 4800)).isCloseTo(0.5, within(0.001));
        assertThat((double) sound.least(RATE, RATE + 4800)).isCloseTo(-0.5, within(0.001));
        assertThat(sound.shortTermLufs(20L * RATE))
                .as("a mono sine of 1 kHz at -6.02 dBFS peak, BS.1770: -3.01 lower for its RMS, then the K weighting")
                .isCloseTo(-9.0, within(0.2));
        soFar.clear();
        assertThat(new GuideReader(folder).read(file, Progress.NONE, soFar::add).content())
                .isEqualTo(read.content());
        assertThat(soFar).as("kept beside the production").isEmpty();
    }

    @Test
    void stopsWhenItIsAskedTo() throws IOException {
        Path file = tone("guide.wav");
        Progress stopped = new Progress() {
            @Override
            public void begin(String what, long totalUnits) {
                assertThat(what).contains("guide.wav");
            }

            @Override
            public void worked(long units) {
                throw new AssertionError("nothing is done after it was stopped");
            }

            @Override
            public boolean isCancelled() {
                return true;
            }
        };

        assertThatThrownBy(() -> new GuideReader(folder).read(file, stopped, part -> {}))
                .isInstanceOf(CancellationException.class);
        assertThatThrownBy(() -> new GuideReader(folder).read(folder.resolve("no.wav"), Progress.NONE, part -> {}))
                .isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void aFileInTheProductionIsNamedWithinItAndOthersInFull() {
        assertThat(GuideFile.nameOf(folder, folder.resolve("guide").resolve("r1.wav")))
                .isEqualTo("guide/r1.wav");
        Path elsewhere = folder.resolveSibling("elsewhere.wav");
        assertThat(GuideFile.nameOf(folder, elsewhere))
                .isEqualTo(elsewhere.toAbsolutePath().toString());
    }

    @Test
    void beginsWhereItIsStatedOrWhereTheFileSaysOrWithTheReel() {
        try (EditingSession session =
                ProductionBuilder.production("Guide").reel(1).session()) {
            Reel reel = session.production().getReels().getFirst();
            Position stated = TimecodeFormat.TC_24.parsePosition("01:00:02:00");
            Position inFile = TimecodeFormat.TC_24.parsePosition("01:00:04:00");

            assertThat(GuideFile.of(folder, reel)).isEmpty();
            session.run(SetFeature.of(reel, Literals.REEL__GUIDE, "guide/r1.wav"));
            GuideFile guide = GuideFile.of(folder, reel).orElseThrow();
            assertThat(guide.file()).isEqualTo(folder.resolve("guide").resolve("r1.wav"));
            assertThat(guide.start(Optional.empty())).isEqualTo(reel.getStart());
            assertThat(guide.start(Optional.of(inFile))).isEqualTo(inFile);
            session.run(SetFeature.of(reel, Literals.REEL__GUIDE_START, stated));
            assertThat(GuideFile.of(folder, reel).orElseThrow().start(Optional.of(inFile)))
                    .isEqualTo(stated);
        }
    }

    /** 16-bit mono, 1 kHz at half of full scale. */
    private Path tone(String name) throws IOException {
        int bytes = RATE * SECONDS * 2;
        ByteBuffer wave = ByteBuffer.allocate(44 + bytes).order(ByteOrder.LITTLE_ENDIAN);
        wave.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(36 + bytes);
        wave.put("WAVEfmt ".getBytes(StandardCharsets.US_ASCII)).putInt(16);
        wave.putShort((short) 1).putShort((short) 1).putInt(RATE).putInt(RATE * 2);
        wave.putShort((short) 2).putShort((short) 16);
        wave.put("data".getBytes(StandardCharsets.US_ASCII)).putInt(bytes);
        for (int frame = 0; frame < RATE * SECONDS; frame++) {
            wave.putShort((short) Math.round(16_384 * Math.sin(2 * Math.PI * 1000 * frame / RATE)));
        }
        return Files.write(folder.resolve(name), wave.array());
    }
}
