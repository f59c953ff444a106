package org.stagebook.history.sync;

import java.util.List;
import org.stagebook.edit.change.MakeStale;
import org.stagebook.history.merge.Conflict;
import org.stagebook.history.repository.Kept;

/**
 * What came of a sync.
 *
 * @param outcome in a word
 * @param received what others had kept since the last sync, newest first
 * @param sent what was kept here and is shared now, newest first
 * @param conflicts what does not go together, new by this sync; recorded in the production until somebody settles it
 * @param stale sign-offs that do not hold any more because of what came together
 * @param namesakes versions of one branch and reel that share a label now, a sentence each
 * @param beside files besides the document that both changed: theirs lies beside ours under these names
 */
public record Synced(
        Outcome outcome,
        List<Kept> received,
        List<Kept> sent,
        List<Conflict> conflicts,
        List<MakeStale.Reason> stale,
        List<String> namesakes,
        List<String> beside) {

    /** Copies the lists. */
    public Synced {
        received = List.copyOf(received);
        sent = List.copyOf(sent);
        conflicts = List.copyOf(conflicts);
        stale = List.copyOf(stale);
        namesakes = List.copyOf(namesakes);
        beside = List.copyOf(beside);
    }

    /** In a word. */
    public enum Outcome {
        /** Both had everything. */
        NOTHING_NEW("nothing new on either side"),
        /** Only others had something new. */
        RECEIVED("received"),
        /** Only we had something new. */
        SENT("sent"),
        /** Both had something new. */
        JOINED("joined");

        private final String label;

        Outcome(String label) {
            this.label = label;
        }

        /** For people. */
        public String label() {
            return label;
        }
    }
}
