package org.stagebook.testkit;

import java.util.List;
import java.util.function.Consumer;
import org.stagebook.edit.change.NewClip;
import org.stagebook.edit.change.NewCue;
import org.stagebook.edit.change.NewTrack;
import org.stagebook.model.Category;
import org.stagebook.model.Production;
import org.stagebook.model.Reel;
import org.stagebook.model.Scene;
import org.stagebook.model.StagebookFactory;
import org.stagebook.timebase.TimeRange;
import org.stagebook.timebase.TimecodeFormat;

/** Tells what is in a reel; times are timecode of the production. */
public final class ReelBuilder {
    private final Production production;
    private final Reel reel;

    ReelBuilder(Production production, Reel reel) {
        this.production = production;
        this.reel = reel;
    }

    /** A cue with number, category code, start and end. */
    public ReelBuilder cue(String number, String category, String start, String end) {
        return cue(
                start,
                end,
                cue -> cue.number(number).category(category(category)).description("Cue " + number));
    }

    /** A cue with whatever is to be said of it. */
    public ReelBuilder cue(String start, String end, Consumer<NewCue> details) {
        NewCue cue = NewCue.at(range(start, end));
        details.accept(cue);
        cue.addTo(reel);
        return this;
    }

    /** A scene with number, title, start and end. */
    public ReelBuilder scene(String number, String title, String start, String end) {
        Scene scene = StagebookFactory.eINSTANCE.createScene();
        scene.setNumber(number);
        scene.setTitle(title);
        scene.setRange(range(start, end));
        reel.getScenes().add(scene);
        return this;
    }

    /** A track with one clip that is named like the track. */
    public ReelBuilder track(String name, String start, String end) {
        NewClip clip = new NewClip(name, range(start, end), name + ".wav", 1, false);
        NewTrack.of(name, List.of(clip)).addTo(reel);
        return this;
    }

    /** A category of the production by its code. */
    public Category category(String code) {
        return production.getCategories().stream()
                .filter(category -> category.getCode().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no category " + code));
    }

    /** From one timecode to another. */
    public TimeRange range(String start, String end) {
        TimecodeFormat format = production.getTimecodeFormat();
        return new TimeRange(format.parsePosition(start), format.parsePosition(end));
    }
}
