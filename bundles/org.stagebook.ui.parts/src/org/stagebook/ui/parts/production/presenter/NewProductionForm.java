package org.stagebook.ui.parts.production.presenter;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.stagebook.edit.NewProduction;
import org.stagebook.interchange.formats.TurnoverFacts;
import org.stagebook.model.ProductionKind;
import org.stagebook.timebase.FilmGauge;
import org.stagebook.timebase.TimecodeFormat;

/**
 * The answers on the form for a new production, and what is wrong with them.
 *
 * <p>The folder follows the title until somebody types a folder.
 */
public final class NewProductionForm {

    private static final int MOST_REELS = 23;

    private final Path home;
    private String title = "";
    private String code = "";
    private ProductionKind kind = ProductionKind.FEATURE;
    private TimecodeFormat timecodeFormat = TimecodeFormat.TC_23_976;
    private int sampleRateHz = 48_000;
    private int reelCount = 5;
    private String folder;
    private boolean folderTyped;
    private String notice = "";

    /** @param home under which folders are proposed */
    public NewProductionForm(Path home) {
        this.home = home;
        this.folder = home.toString();
    }

    /** For a turnover that is imported next: what it says of itself is proposed, and its reels are made where it has sound. */
    public static NewProductionForm of(Path home, TurnoverFacts facts) {
        NewProductionForm form = new NewProductionForm(home);
        form.setTitle(facts.title());
        facts.timecode().filter(TimecodeFormat.STANDARD::contains).ifPresent(form::setTimecodeFormat);
        facts.sampleRateHz().ifPresent(form::setSampleRateHz);
        form.setReelCount(0);
        form.notice = facts.timecode().isPresent()
                ? "Timecode and sample rate are those of the session. Its reels are made where it has sound."
                : "Reels are made where the file has something.";
        return form;
    }

    public String title() {
        return title;
    }

    /** What is worth knowing before it is made; empty for nothing. */
    public Optional<String> notice() {
        return Optional.of(notice).filter(words -> !words.isEmpty());
    }

    public void setTitle(String text) {
        title = text.strip();
        if (!folderTyped) {
            folder = home.resolve(FolderName.of(title)).toString();
        }
    }

    public void setCode(String text) {
        code = text.strip();
    }

    public void setKind(ProductionKind chosen) {
        kind = chosen;
    }

    public void setTimecodeFormat(TimecodeFormat chosen) {
        timecodeFormat = chosen;
    }

    public void setSampleRateHz(int chosen) {
        sampleRateHz = chosen;
    }

    public void setReelCount(int count) {
        reelCount = count;
    }

    public void setFolder(String text) {
        folder = text.strip();
        folderTyped = true;
    }

    public ProductionKind kind() {
        return kind;
    }

    public TimecodeFormat timecodeFormat() {
        return timecodeFormat;
    }

    public int sampleRateHz() {
        return sampleRateHz;
    }

    public int reelCount() {
        return reelCount;
    }

    public String folderText() {
        return folder;
    }

    /** The first thing that is missing or wrong, as a sentence; empty when the production can be made. */
    public Optional<String> problem() {
        if (title.isEmpty()) {
            return Optional.of("Give the production a title.");
        }
        if (reelCount < 0 || reelCount > MOST_REELS) {
            return Optional.of("A production has 0 to " + MOST_REELS + " reels, for reel N starts at hour N.");
        }
        return folderProblem();
    }

    /** What the form says; only when there is no problem. */
    public NewProduction wanted() {
        return new NewProduction(title, code, kind, timecodeFormat, sampleRateHz, FilmGauge.MM35_4PERF, reelCount);
    }

    public Path folder() {
        return Path.of(folder);
    }

    private Optional<String> folderProblem() {
        if (folder.isEmpty()) {
            return Optional.of("Choose the folder where the production shall lie.");
        }
        try {
            return isFree(Path.of(folder)) ? Optional.empty() : Optional.of("The folder exists and is not empty.");
        } catch (InvalidPathException e) {
            return Optional.of("This is not the name of a folder: " + e.getReason() + ".");
        } catch (IOException e) {
            return Optional.of("The folder cannot be looked into: " + e.getMessage());
        }
    }

    private static boolean isFree(Path path) throws IOException {
        if (!Files.exists(path)) {
            return true;
        }
        if (!Files.isDirectory(path)) {
            return false;
        }
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(path)) {
            return !entries.iterator().hasNext();
        }
    }
}
