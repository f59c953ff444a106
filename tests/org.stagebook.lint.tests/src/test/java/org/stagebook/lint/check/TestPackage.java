package org.stagebook.lint.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SplittableRandom;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.change.AddHandoffPackage;
import org.stagebook.edit.change.NewHandoff;
import org.stagebook.edit.progress.Progress;
import org.stagebook.lint.FileFacts;
import org.stagebook.lint.GatheredFiles;
import org.stagebook.lint.LintFinding;
import org.stagebook.lint.NameFit;
import org.stagebook.lint.SourcePaths;
import org.stagebook.lint.SourceReading;
import org.stagebook.model.ContentRole;
import org.stagebook.model.HandoffPackage;
import org.stagebook.model.PreBrief;
import org.stagebook.model.Production;
import org.stagebook.model.Reel;
import org.stagebook.model.StagebookFactory;
import org.stagebook.model.TrackWish;
import org.stagebook.testkit.ProductionBuilder;
import org.stagebook.timebase.TimecodeFormat;

/** A package nobody can find a fault with, and the means to plant one. */
final class TestPackage {
    static final String DX = "R1_DX_5.1_film.wav";
    static final String FX = "R1_FX_5.1_film.wav";
    static final String MX = "R1_MX_stereo.wav";

    private static final NameFit NAMES =
            (template, name) -> name.matches("R\\d_.*") ? Optional.empty() : Optional.of("after the reel comes _.");

    /** Something done to files or production. */
    @FunctionalInterface
    interface Step {
        void on(TestPackage it) throws IOException;
    }

    final Path folder;
    final SplittableRandom random;
    final Map<String, TestStem> stems = new LinkedHashMap<>();
    final EditingSession session;

    TestPackage(Path folder, long seed) {
        this.folder = folder;
        this.random = new SplittableRandom(seed);
        stems.put(DX, new TestStem(48_000, 6, random));
        stems.put(FX, new TestStem(48_000, 6, random));
        stems.put(MX, new TestStem(48_000, 2, random));
        session = ProductionBuilder.production("The Harbour")
                .reel(
                        1,
                        reel -> reel.cue("D1", "DX", "01:00:04:00", "01:00:05:00")
                                .cue("E1", "FX", "01:00:05:00", "01:00:06:00")
                                .cue("M1", "MX", "01:00:04:00", "01:00:06:00"))
                .reel(2, reel -> reel.cue("D2", "DX", "02:00:04:00", "02:00:05:00"))
                .session();
        session.run("Set up", this::setUp);
    }

    private void setUp(Production production) {
        TimecodeFormat format = production.getTimecodeFormat();
        Reel reel = production.getReels().getFirst();
        reel.setEnd(format.parsePosition("01:00:12:00"));
        reel.setHeadPop(format.parsePosition("01:00:02:00"));
        reel.setFirstFrameOfAction(format.parsePosition("01:00:04:00"));
        reel.setLastFrameOfAction(format.parsePosition("01:00:07:23"));
        reel.setTailPop(null);
        PreBrief brief = StagebookFactory.eINSTANCE.createPreBrief();
        brief.setSampleRateHz(48_000);
        brief.setBitDepth(24);
        brief.setHeadPop(true);
        brief.setTailPop(true);
        brief.setFullReel(true);
        brief.setNamingTemplate("R{reel}_{role}");
        brief.getTracks().add(wish(ContentRole.DIALOGUE, 1, "5.1", "L C R Ls Rs LFE"));
        brief.getTracks().add(wish(ContentRole.EFFECTS, 1, "5.1", "film"));
        brief.getTracks().add(wish(ContentRole.MUSIC, 2, "Stereo", ""));
        production.setPreBrief(brief);
        new AddHandoffPackage(NewHandoff.named("R1 to mix")
                        .pictureCut("v7")
                        .brief("All of reel 1.")
                        .knownProblems(List.of("The door of scene 3 is temporary.")))
                .apply(production);
    }

    static TrackWish wish(ContentRole role, int count, String layout, String order) {
        TrackWish wish = StagebookFactory.eINSTANCE.createTrackWish();
        wish.setName(role.getLiteral());
        wish.setRole(role);
        wish.setCount(count);
        wish.setLayout(layout);
        wish.setChannelOrder(order);
        return wish;
    }

    TestStem stem(String name) {
        return Objects.requireNonNull(stems.get(name));
    }

    Production production() {
        return session.production();
    }

    HandoffPackage handoff() {
        return production().getHandoffs().getFirst();
    }

    Reel reel() {
        return production().getReels().getFirst();
    }

    void rename(String from, String to) {
        stems.put(to, stem(from));
        stems.remove(from);
    }

    /** Writes the files, gathers them, lets something happen, and checks. */
    List<LintFinding> findings(Step afterGathering) throws IOException {
        Files.createDirectories(folder);
        for (Map.Entry<String, TestStem> stem : stems.entrySet()) {
            stem.getValue().write(folder.resolve(stem.getKey()));
        }
        SourcePaths sources = new SourcePaths(Optional.of(folder.resolve("..")));
        session.run(GatheredFiles.in(List.of(folder), sources).into(production(), handoff()));
        afterGathering.on(this);
        GatheredFiles gathered = GatheredFiles.in(List.of(folder), sources);
        Map<String, FileFacts> facts =
                SourceReading.of(production(), handoff(), sources).read(Progress.NONE);
        return new ContentsLint(NAMES).check(production(), handoff(), facts, gathered.files());
    }
}
