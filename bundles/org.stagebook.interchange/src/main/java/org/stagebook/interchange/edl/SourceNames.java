package org.stagebook.interchange.edl;

import java.util.Optional;
import org.stagebook.interchange.cutlist.CutSource;
import org.stagebook.interchange.cutlist.Transition.Kind;
import org.stagebook.interchange.edl.EdlEvent.Notes;

/** Which names under an event are those of the picture that comes in, and which of the one that goes out. */
final class SourceNames {

    private final Findings findings;

    SourceNames(Findings findings) {
        this.findings = findings;
    }

    /** What the event shows. */
    CutSource shown(EdlEvent event, Optional<EdlEvent> outgoingLine) {
        String reel = reel(event);
        if (isBlack(event)) {
            return new CutSource(reel, "", "");
        }
        Notes notes = event.notes();
        if (event.effect().kind() == Kind.CUT) {
            return new CutSource(reel, notes.fromClip(), fileOfCut(event));
        }
        boolean fromBlack = outgoingLine.filter(SourceNames::isBlack).isPresent();
        boolean onlyFrom = fromBlack || event.effect().kind() == Kind.KEY;
        String clip = notes.toClip().isEmpty() && onlyFrom ? notes.fromClip() : notes.toClip();
        return new CutSource(reel, clip, isFileOfOutgoing(notes) ? "" : notes.file());
    }

    /** Sound files are named like their clips, so that SOURCE FILE tells which of the two clips it is of. */
    private static boolean isFileOfOutgoing(Notes notes) {
        return notes.file().equals(notes.fromClip()) && !notes.toClip().equals(notes.fromClip());
    }

    /** What goes out: names stand under the second line of the two, unless the first has its own. */
    CutSource outgoing(EdlEvent first, EdlEvent second) {
        String reel = reel(first);
        if (isBlack(first)) {
            return new CutSource(reel, "", "");
        }
        String clip = first.notes().fromClip().isEmpty()
                ? second.notes().fromClip()
                : first.notes().fromClip();
        boolean sameFile = isBlack(second) || second.notes().toClip().equals(clip) || isFileOfOutgoing(second.notes());
        String file = first.notes().file().isEmpty() && sameFile
                ? second.notes().file()
                : first.notes().file();
        return new CutSource(reel, clip, file);
    }

    /** Behind the crossfade of a cut of sound, TO CLIP NAME and SOURCE FILE are those of the next clip. */
    private String fileOfCut(EdlEvent event) {
        Notes notes = event.notes();
        boolean ofOther = !notes.toClip().isEmpty() && !notes.toClip().equals(notes.fromClip());
        if (ofOther && !notes.file().isEmpty()) {
            findings.add(Findings.Kind.OTHER_FILE, event.line());
            return "";
        }
        return notes.file();
    }

    private static String reel(EdlEvent event) {
        return event.notes().fullReel().isEmpty() ? event.reel() : event.notes().fullReel();
    }

    private static boolean isBlack(EdlEvent event) {
        return new CutSource(event.reel(), "", "").isBlack();
    }
}
