package org.stagebook.report.kind;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stagebook.model.Note;
import org.stagebook.report.content.ReelTimes;
import org.stagebook.spotting.notes.NoteMark;
import org.stagebook.spotting.notes.WishText;

/**
 * A note as the two columns show it.
 *
 * @param words what it says; a flag says that it is one
 * @param byline who took it, when, where exactly and about which cue
 */
record NoteLine(String words, String byline) {
    private static final int DAY = 10;

    static NoteLine of(PlacedNote placed, ReelTimes times) {
        Note note = placed.note();
        String wish = note.getWish() == null ? "" : " (wish: " + WishText.of(note.getWish()) + ")";
        String settled = note.getSettledAt() == null ? "" : " \u2713 settled";
        String gone = note.isPictureDeleted() ? " (its picture was cut)" : "";
        String created = Source.text(note.getCreated());
        String byline = Stream.of(
                        Source.text(note.getAuthor()),
                        created.length() >= DAY ? created.substring(0, DAY) : "",
                        note.getPosition() == null ? "all of the cue" : "at " + times.timecode(note.getPosition()),
                        placed.cue().map(cue -> Source.text(cue.getNumber())).orElse(""),
                        placed.isByEar()
                                ? NoteMark.EARS_ONLY
                                : note.getListening().getLiteral())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        return new NoteLine((NoteMark.text(note) + wish + settled + gone).strip(), byline);
    }
}
