package org.stagebook.handoff.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.IdSource;
import org.stagebook.edit.SessionSettings;
import org.stagebook.edit.progress.Progress;
import org.stagebook.handoff.HandoffEnvironment;
import org.stagebook.handoff.HandoffException;
import org.stagebook.handoff.hash.CancelledException;
import org.stagebook.handoff.verify.PackageVerifier;
import org.stagebook.handoff.verify.VerifyOptions;
import org.stagebook.model.Production;
import org.stagebook.model.StagebookFactory;

/** Builds that were stopped, ran out of disk, or met a disk that lies: nothing looks whole, and the next build goes on. */
class BuildAfterABreakTest {
    private static final Instant AT = Instant.parse("2026-03-01T12:00:00Z");
    private static final long SEED = 6;

    @TempDir
    private Path base;

    private Path stems;
    private Path out;
    private EditingSession session;

    @BeforeEach
    void stems() throws IOException {
        stems = base.resolve("stems");
        Files.createDirectories(stems.resolve("FX"));
        Random random = new Random(SEED);
        for (int i = 1; i <= 5; i++) {
            byte[] sound = new byte[(1 << 20) + random.nextInt(1 << 20)];
            random.nextBytes(sound);
            Files.write(stems.resolve("FX/FX" + i + ".wav"), sound);
        }
        out = base.resolve("out/R1 to mix");
        Production production = StagebookFactory.eINSTANCE.createProduction();
        production.setTitle("The Ferry");
        session = EditingSession.inMemory(
                production, new SessionSettings(IdSource.sequence("id"), Clock.fixed(AT, ZoneOffset.UTC)));
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void stoppedAtAnyMomentItGoesOnAndGivesTheSamePackage() throws IOException {
        int stops = 0;
        for (int blocks = 0; blocks < 40; blocks++) {
            AtomicLong left = new AtomicLong(blocks);
            try {
                build(TargetDisk.LOCAL, stoppedAfter(left));
                break;
            } catch (CancelledException e) {
                stops++;
                assertThat(e.getMessage()).startsWith("Building the package was stopped. ");
                assertNoPackage();
            }
        }
        assertThat(stops).as("times it was stopped").isGreaterThan(5);
        assertWhole();
        assertThat(besidePackage()).as("nothing of the work is left").containsExactly(out);
    }

    @Test
    void whatIsWholeIsNotCopiedAgain() throws IOException {
        FullDisk small = new FullDisk(4 << 20);
        assertThatThrownBy(() -> build(small, Progress.NONE))
                .isInstanceOf(HandoffException.class)
                .hasMessageContaining("FX/FX")
                .hasMessageContaining("No space left on device")
                .hasMessageContaining("of 5 files lie whole in ");
        assertNoPackage();
        int whole = small.created.size() - 1;
        assertThat(whole).isPositive();
        FullDisk roomy = new FullDisk(Long.MAX_VALUE);
        build(roomy, Progress.NONE);
        assertThat(roomy.created).hasSize(5 - whole).doesNotContainAnyElementsOf(small.created.subList(0, whole));
        assertWhole();
    }

    @Test
    void aCopyThatWasSpoiltMeanwhileAndASourceThatChangedAreCopiedAnew() throws IOException {
        FullDisk small = new FullDisk(5 << 20);
        assertThatThrownBy(() -> build(small, Progress.NONE)).hasMessageContaining("lie whole in ");
        List<Path> whole = small.created.subList(0, small.created.size() - 1);
        assertThat(whole).hasSizeGreaterThanOrEqualTo(2);
        byte[] spoilt = Files.readAllBytes(whole.get(0));
        spoilt[1000] ^= 1;
        Files.write(whole.get(0), spoilt);
        Files.writeString(stems.resolve("FX").resolve(whole.get(1).getFileName()), "another take");
        build(TargetDisk.LOCAL, Progress.NONE);
        assertWhole();
        assertThat(out.resolve("contents/FX").resolve(whole.get(1).getFileName()))
                .hasContent("another take");
    }

    @Test
    void whatABuildLeftThatIsNotHandedOverAnyMoreIsRemoved() throws IOException {
        assertThatThrownBy(() -> build(new FullDisk(4 << 20), Progress.NONE)).hasMessageContaining("lie whole");
        Files.delete(stems.resolve("FX/FX1.wav"));
        build(TargetDisk.LOCAL, Progress.NONE);
        assertThat(out.resolve("contents/FX/FX1.wav")).doesNotExist();
        assertThat(new PackageVerifier(environment())
                        .verify(out, VerifyOptions.DEFAULT, Progress.NONE)
                        .isClean())
                .isTrue();
    }

    @Test
    void aDiskThatLiesIsCaughtByReadingBack() throws IOException {
        TargetDisk liar = new TargetDisk() {
            @Override
            public OutputStream create(Path file) throws IOException {
                return new FilterOutputStream(TargetDisk.LOCAL.create(file)) {
                    @Override
                    public void write(byte[] bytes, int offset, int length) throws IOException {
                        byte[] other = bytes.clone();
                        other[offset + length / 2] ^= 4;
                        out.write(other, offset, length);
                    }
                };
            }
        };
        assertThatThrownBy(() -> build(liar, Progress.NONE))
                .hasMessageContaining("is not what was read")
                .hasMessageContaining("cannot be trusted")
                .hasMessageEndingWith("Nothing is left of it.");
        assertNoPackage();
        assertThat(besidePackage()).isEmpty();
    }

    @Test
    void whatWasLeftCanBeDiscarded() throws IOException {
        assertThatThrownBy(() -> build(new FullDisk(4 << 20), Progress.NONE)).hasMessageContaining("lie whole");
        assertThat(PackageBuilder.isUnfinished(out)).isTrue();
        PackageBuilder.discard(out);
        assertThat(PackageBuilder.isUnfinished(out)).isFalse();
        assertThat(besidePackage()).isEmpty();
    }

    @Test
    void aStrangersFolderInTheWayIsLeftAlone() throws IOException {
        Path stranger = Files.createDirectories(out.resolveSibling(".R1 to mix.building"));
        Files.writeString(stranger.resolve("mine.txt"), "mine");
        assertThatThrownBy(() -> build(TargetDisk.LOCAL, Progress.NONE)).hasMessageContaining("is in the way");
        assertThat(stranger.resolve("mine.txt")).hasContent("mine");
    }

    @Test
    void twoBuildsOfOnePackageDoNotMeet() throws IOException {
        PackageBuilder builder = new PackageBuilder(environment(), List.of());
        BuildRequest request = BuildRequest.of("R1", stems, out);
        try (PreparedPackage first = builder.prepare(request, Progress.NONE)) {
            assertThatThrownBy(() -> builder.prepare(request, Progress.NONE))
                    .hasMessageContaining("is being built already");
            builder.seal(first, session);
        }
        assertWhole();
    }

    private List<Path> besidePackage() throws IOException {
        try (Stream<Path> files = Files.list(base.resolve("out"))) {
            return files.toList();
        }
    }

    private void build(TargetDisk disk, Progress progress) throws IOException {
        new PackageBuilder(environment(), List.of(), Optional.empty(), disk)
                .build(BuildRequest.of("R1", stems, out), session, progress);
    }

    private static HandoffEnvironment environment() {
        return new HandoffEnvironment(() -> AT, "stage-1", "0.1.0");
    }

    private void assertNoPackage() {
        assertThat(out).doesNotExist();
        assertThat(session.production().getHandoffs()).isEmpty();
        assertThat(session.canUndo()).isFalse();
    }

    private void assertWhole() throws IOException {
        try (Stream<Path> files = Files.walk(stems)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(out.resolve("contents").resolve(stems.relativize(file)))
                        .hasSameBinaryContentAs(file);
            }
        }
        assertThat(session.production().getHandoffs()).hasSize(1);
        assertThat(new PackageVerifier(environment())
                        .verify(out, VerifyOptions.DEFAULT, Progress.NONE)
                        .isClean())
                .isTrue();
    }

    private static Progress stoppedAfter(AtomicLong reports) {
        return new Progress() {
            @Override
            public void begin(String what, long totalUnits) {}

            @Override
            public void worked(long units) {}

            @Override
            public boolean isCancelled() {
                return reports.getAndDecrement() <= 0;
            }
        };
    }

    /** A disk that says it has room and then has none. */
    private static final class FullDisk implements TargetDisk {
        private final List<Path> created = new ArrayList<>();
        private long leftBytes;

        FullDisk(long leftBytes) {
            this.leftBytes = leftBytes;
        }

        @Override
        public long freeBytes(Path folder) {
            return Long.MAX_VALUE;
        }

        @Override
        public OutputStream create(Path file) throws IOException {
            created.add(file);
            return new FilterOutputStream(TargetDisk.LOCAL.create(file)) {
                @Override
                public void write(byte[] bytes, int offset, int length) throws IOException {
                    leftBytes -= length;
                    if (leftBytes < 0) {
                        throw new IOException("No space left on device");
                    }
                    out.write(bytes, offset, length);
                }
            };
        }
    }
}
