package org.stagebook.ui.parts.versions.presenter;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.stagebook.edit.change.WishedLevel;
import org.stagebook.model.Cue;
import org.stagebook.model.MixVersion;
import org.stagebook.model.Production;
import org.stagebook.spotting.entry.Reading;
import org.stagebook.spotting.notes.MixNote;
import org.stagebook.spotting.notes.MixPlace;
import org.stagebook.spotting.notes.WishText;
import org.stagebook.timebase.TimeRange;
import org.stagebook.timebase.TimecodeFormat;
import org.stagebook.ui.labels.ModelText;

/** What is asked before a change note is added to a version. */
public final class NoteForm {

    private final Production production;
    private final MixVersion version;
    private String where;
    private String what = "";
    private String askedBy = "";
    private String wish = "";
    private String tried = "";
    private String verdict = "";

    /**
     * A form that proposes the selected cues, or else the loop.
     *
     * @param selected what is selected in the window
     * @param loop the range that is looped
     */
    public NoteForm(Production production, MixVersion version, List<EObject> selected, Optional<TimeRange> loop) {
        this.production = production;
        this.version = version;
        String cues = selected.stream()
                .filter(Cue.class::isInstance)
                .map(Cue.class::cast)
                .map(cue -> ModelText.of(cue.getNumber()))
                .filter(number -> !number.isEmpty())
                .collect(Collectors.joining(", "));
        TimecodeFormat format = production.getTimecodeFormat();
        where = cues.isEmpty()
                ? loop.map(range -> format.formatNearest(range.start()) + " to " + format.formatNearest(range.end()))
                        .orElse("")
                : cues;
    }

    /** The version the note is added to. */
    public MixVersion version() {
        return version;
    }

    public String where() {
        return where;
    }

    public void setWhere(String typed) {
        where = typed.strip();
    }

    public void setWhat(String typed) {
        what = typed.strip();
    }

    public void setAskedBy(String typed) {
        askedBy = typed.strip();
    }

    public void setWish(String typed) {
        wish = typed.strip();
    }

    public void setTried(String typed) {
        tried = typed.strip();
    }

    public void setVerdict(String typed) {
        verdict = typed.strip();
    }

    /** What keeps it from being added, a sentence. */
    public Optional<String> problem() {
        if (what.isEmpty()) {
            return Optional.of("Say what was asked for.");
        }
        if (place() instanceof Reading.Refused<MixPlace>(String reason)) {
            return Optional.of(reason);
        }
        return wished() instanceof Reading.Refused<Optional<WishedLevel>>(String reason)
                ? Optional.of(reason)
                : Optional.empty();
    }

    /** Where it is, in words, once that is understood. */
    public Optional<String> notice() {
        return place() instanceof Reading.Understood<MixPlace>(MixPlace place, String shown)
                ? Optional.of(shown)
                : Optional.empty();
    }

    private Reading<MixPlace> place() {
        return MixPlace.read(where, production);
    }

    private Reading<Optional<WishedLevel>> wished() {
        return wish.isEmpty()
                ? new Reading.Understood<>(Optional.empty(), "")
                : WishText.read(wish).then((level, shown) -> new Reading.Understood<>(Optional.of(level), shown));
    }

    /** The note; only of a form without problems. */
    public MixNote note() {
        return new MixNote(understood(place()), what, askedBy, understood(wished()), tried, verdict);
    }

    private static <T> T understood(Reading<T> reading) {
        return switch (reading) {
            case Reading.Understood<T>(T value, String shown) -> value;
            case Reading.Refused<T>(String reason) -> throw new IllegalStateException(reason);
        };
    }
}
