package org.stagebook.history.version;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.progress.Progress;
import org.stagebook.history.repository.Beginning;
import org.stagebook.history.repository.ProductionRepository;
import org.stagebook.history.version.VersionKeeper.Printed;
import org.stagebook.model.Cue;
import org.stagebook.model.Reel;
import org.stagebook.testkit.ProductionBuilder;

/** A stage for the tests of versions: a production of two scenes in a folder, printed to small files. */
public abstract class StageTest {
    @TempDir
    protected Path temp;

    protected Path folder = Path.of("");
    protected EditingSession session = ProductionBuilder.production("").session();
    protected ProductionRepository repository;

    private final TickingClock clock = new TickingClock(Instant.parse("2026-03-02T10:00:00Z"));

    @BeforeEach
    void openStage() throws Exception {
        folder = temp.resolve("harbour");
        session = ProductionBuilder.production("The Harbour")
                .clock(clock)
                .reel(
                        1,
                        reel -> reel.scene("1", "EXT. QUAY", "01:00:00:00", "01:00:05:00")
                                .scene("2", "INT. CABIN", "01:00:05:00", "01:00:10:00")
                                .cue("FX101", "FX", "01:00:02:00", "01:00:04:00")
                                .cue("DX101", "DX", "01:00:06:00", "01:00:08:00"))
                .sessionIn(folder);
        new Beginning(clock).of(folder, "The Harbour");
        repository = ProductionRepository.open(folder);
    }

    @AfterEach
    void closeStage() {
        repository.close();
        session.close();
    }

    protected Reel reel() {
        return session.production().getReels().getFirst();
    }

    protected Cue cue(String number) {
        return reel().getCues().stream()
                .filter(cue -> number.equals(cue.getNumber()))
                .findFirst()
                .orElseThrow();
    }

    /** Prints the next version of a branch of reel 1 from files. */
    protected Printed print(String label, String branch, Path... files) throws Exception {
        var line = new VersionLines(session.production()).continuing(branch, Optional.of(reel()), Optional.empty());
        PredecessorComparison before = new PredecessorComparison(session.production(), Optional.of(folder), line);
        List<PrintedFile> read = before.compared(new PrintReader(Progress.NONE).read(List.of(files)), Progress.NONE);
        return new VersionKeeper(session, repository)
                .print(new MixPrint(label, line, "premix", Optional.empty(), read, List.of(), ""));
    }

    /** A stem of ten seconds of noise, with what differs from the first print of it. */
    protected Path stem(String name, SmallStem stem) throws Exception {
        Path file = temp.resolve("prints").resolve(name);
        Files.createDirectories(file.getParent());
        return stem.writeTo(file);
    }
}
