package org.stagebook.ui.parts.export.presenter;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.stagebook.interchange.formats.ExportFormat;
import org.stagebook.model.Production;
import org.stagebook.model.Reel;
import org.stagebook.ui.parts.dialog.presenter.WritingPlace;
import org.stagebook.ui.parts.dialog.presenter.WritingPlace.What;
import org.stagebook.ui.parts.imports.presenter.Choice;

/** The answers on the form for writing cues. The file follows format and reel until typed. */
public final class ExportForm {

    private final Path folder;
    private final WritingPlace place;
    private final String name;
    private final Choice<Reel> reels;
    private ExportFormat format = ExportFormat.MIDI_MARKERS;
    private Optional<Reel> reel;
    private boolean tags;

    /**
     * For a production.
     *
     * @param folder under which files are proposed
     * @param reel the reel that is asked for first
     */
    public ExportForm(Production production, Path folder, Optional<Reel> reel) {
        this.folder = folder;
        String code = production.getCode() == null ? "" : production.getCode();
        String title = production.getTitle() == null ? "cues" : production.getTitle();
        this.name = (code.isEmpty() ? title : code).replaceAll("[^\\p{L}\\p{N}_-]+", "_");
        this.reels = new Choice<>("All reels", production.getReels(), one -> "Reel " + one.getNumber());
        this.reel = reel;
        this.place = new WritingPlace(folder);
        follow();
    }

    /** What can be written. */
    public List<String> formats() {
        return Stream.of(ExportFormat.values()).map(ExportFormat::label).toList();
    }

    public ExportFormat format() {
        return format;
    }

    public void chooseFormat(int line) {
        format = ExportFormat.values()[Math.max(0, line)];
        follow();
    }

    /** Whether there is a choice between all a cue says and what viewers read. */
    public boolean hasTagChoice() {
        return format.hasTagChoice();
    }

    /** Whether subtitles say all a cue says, in tags. */
    public void setTags(boolean wanted) {
        tags = wanted;
    }

    public boolean tags() {
        return tags && hasTagChoice();
    }

    public Choice<Reel> reels() {
        return reels;
    }

    public Optional<Reel> reel() {
        return reel;
    }

    public void chooseReel(int line) {
        reel = reels.at(line);
        follow();
    }

    /** Where it is written. */
    public WritingPlace place() {
        return place;
    }

    /** The number of the chosen reel, empty for all. */
    public OptionalInt reelNumber() {
        return reel.map(one -> OptionalInt.of(one.getNumber())).orElseGet(OptionalInt::empty);
    }

    private void follow() {
        String part = reel.map(one -> "_R" + one.getNumber()).orElse("");
        place.propose(What.FILE, folder.resolve(name + part + "_cues." + format.extension()));
    }
}
