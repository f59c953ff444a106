package org.stagebook.ui.parts.sync.presenter;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.stagebook.history.merge.Conflict;
import org.stagebook.history.repository.Kept;
import org.stagebook.history.sync.Synced;
import org.stagebook.history.sync.Synced.Outcome;
import org.stagebook.ui.labels.ModelText;

/**
 * What a sync came to, to be read later: who did what, what was sent, what has to be settled.
 *
 * @param synced what came of it
 * @param address of the shared store
 */
public record SyncAccount(Synced synced, String address) {

    private static final int MOST_DETAILS = 12;

    /** Whether somebody has to look at something. */
    public boolean needsAttention() {
        return !synced.conflicts().isEmpty()
                || !synced.stale().isEmpty()
                || !synced.namesakes().isEmpty()
                || !synced.beside().isEmpty();
    }

    /** In one line. */
    public String title() {
        if (synced.outcome() == Outcome.NOTHING_NEW) {
            return "Synced: " + synced.outcome().label();
        }
        List<String> parts = new ArrayList<>();
        parts.add(synced.received().size() + " received");
        parts.add(synced.sent().size() + " sent");
        if (!synced.conflicts().isEmpty()) {
            parts.add(synced.conflicts().size() + " to be settled");
        }
        if (!synced.stale().isEmpty()) {
            parts.add(synced.stale().size() + (synced.stale().size() == 1 ? " sign-off" : " sign-offs") + " stale");
        }
        return "Synced: " + String.join(", ", parts);
    }

    /** All of it. */
    public String text() {
        List<String> lines = new ArrayList<>();
        lines.add("Shared store: " + address);
        add(lines, "To be settled; the production keeps what was before both", synced.conflicts(), this::conflict);
        add(lines, "Sign-offs that do not hold any more", synced.stale(), stale -> List.of(stale.sentence()));
        add(lines, "Versions that cannot be told apart by their names", synced.namesakes(), List::of);
        add(lines, "Files that both changed; theirs lies beside yours under another name", synced.beside(), List::of);
        add(lines, "What others did", synced.received(), this::kept);
        add(lines, "Sent", synced.sent(), this::kept);
        if (!synced.received().isEmpty()) {
            lines.add("");
            lines.add("Undo takes the joined step back in this window; what others shared stays in the history.");
        }
        return String.join("\n", lines) + "\n";
    }

    private static <T> void add(List<String> lines, String title, List<T> things, Function<T, List<String>> words) {
        if (things.isEmpty()) {
            return;
        }
        lines.add("");
        lines.add(title + " (" + things.size() + "):");
        things.forEach(thing -> words.apply(thing).forEach(line -> lines.add("  " + line)));
    }

    private List<String> kept(Kept kept) {
        List<String> lines = new ArrayList<>();
        lines.add(ModelText.of(kept.at()) + "  " + kept.by().name() + ": " + kept.title());
        kept.details().stream()
                .filter(line -> !line.isBlank())
                .limit(MOST_DETAILS)
                .forEach(line -> lines.add("    " + line.strip()));
        long more = kept.details().stream().filter(line -> !line.isBlank()).count() - MOST_DETAILS;
        if (more > 0) {
            lines.add("    and " + more + " more; see History");
        }
        return lines;
    }

    private List<String> conflict(Conflict conflict) {
        List<String> lines = new ArrayList<>();
        lines.add(conflict.subject());
        if (!conflict.before().isBlank()) {
            lines.add("    before: " + conflict.before());
        }
        conflict.sides().forEach(side -> lines.add("    " + side.side().by() + ": " + side.text()));
        return lines;
    }
}
